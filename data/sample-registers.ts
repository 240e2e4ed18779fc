/**
 * Three registers of the sample case: what a maker and its distributors shipped, what dealers sold, and exports under licence.
 * Some rows are of guns of the sample's seizures, most are of none; all of it is drawn from a seed, and nothing is real.
 */
import {
  type Cell,
  drawer,
  GUNS,
  LOST_SERIALS,
  SAMPLE_SEED,
  SYNTHETIC_LABEL,
  sampleSheets,
  two,
  weighted,
} from "./sample.ts";

const DISTRIBUTORS = weighted(
  "3 Muestra Wholesale Supply Inc;5-74-113-01-9C-90001;TX | 2 SAMPLE SUPPLY CO.;9-86-019-01-0D-90002;AZ",
);
/** Name as written; address; city; state; licence number, whose type and expiry a renewal changes. */
const DEALERS = weighted(
  "5 Saguaro Sample Arms LLC;1200 E Ejemplo Rd;Tucson;AZ;9-86-019-01-7B-90011 | 3 SAGUARO SAMPLE ARMS;1200 East Ejemplo Road;Tucson;AZ;9-86-019-07-0B-90011 |" +
    "4 Mesquite Muestra Guns;88 Prueba St;Laredo;TX;5-74-479-02-8F-90012 | 2 Mesquite Muestra Gun's & Pawn;88 Prueba St;Laredo;TX;5-74-479-02-8F-90012 |" +
    "3 Ocotillo Outdoors (synthetic);5 Sintética Blvd;El Paso;TX;5-74-141-01-9G-90013",
);
const CONSIGNEES = weighted("3 Dirección de Materiales (ejemplo) | 2 Muestra Customs Broker SA de CV");
const END_USERS = weighted("3 Policía Estatal de Muestra | 2 Secretaría Ejemplo");
const CHECKS = weighted(
  "5 ; | 2 post-shipment;favorable | 1 post-shipment;unfavorable: receipt not shown | 1 post-shipment;no response | 1 post-shipment;diverted: two of the lot recovered at a scene",
);

interface Gun {
  readonly make: string;
  readonly model: string;
  readonly calibre: string;
  readonly serial: string;
  /** Year of the recovery; of a gun that nobody recovered, a year all the same. */
  readonly year: number;
}

const LOST = new Set(LOST_SERIALS.map(([, text]) => text.toUpperCase()));

/** Guns of the seizure file whose number can be read. */
function seizedGuns(): Gun[] {
  return sampleSheets()
    .arms.slice(4)
    .flatMap((row) => {
      const [, date, , , , make, calibre, model, serial] = row;
      if (typeof serial !== "string" || LOST.has(serial.toUpperCase()) || serial.includes("?")) return [];
      if (serial.length < 5 || make === null || make === "") return [];
      const year = Number(/(\d{2})$/.exec(String(date))?.[1] ?? 22) + 2000;
      return [{ make: String(make), model: String(model ?? ""), calibre: String(calibre), serial, year }];
    });
}

const SHIPMENTS =
  "Transfer Type|Serial Number|Manufacturer|Model|Caliber|Ship Date|Shipped From|Shipped To|FFL Number|Ship To State|Invoice No";
const SALES =
  "Record No|Transaction Type|Serial Number|Make|Model|Cal.|Sale Date|Dealer|Dealer Address|Dealer City|Dealer State|FFL Number|Purchaser Name";
const EXPORTS =
  "License No|License Date|Exporter|Foreign Consignee|End User|Country|Type|Make|Model|Serial Number|Approved Quantity|Shipped Quantity|Restriction|End-Use Check|Check Result";

export interface SampleRegisters {
  readonly shipments: string;
  readonly sales: string;
  readonly exports: string;
}

/** The three files as CSV; the same seed gives the same text. */
export function sampleRegisters(seed = SAMPLE_SEED + 1): SampleRegisters {
  const draw = drawer(seed);
  const day = (year: number): string => `${draw.whole(1, 12)}/${draw.whole(1, 28)}/${year}`;
  const stranger = (): Gun => {
    const [, make = "", calibre = "", model = "", shape = ""] = draw.pick(GUNS).split(";");
    const year = draw.whole(2019, 2024);
    return {
      make,
      model,
      calibre: calibre.replace("#", ""),
      serial: draw.serial(shape).replaceAll("?", "0"),
      year,
    };
  };
  const guns = seizedGuns().slice(0, 63);
  const strangers = Array.from({ length: 500 }, stranger).filter(
    ({ serial, make }) => make !== "" && !LOST.has(serial.toUpperCase()),
  );
  const shipments: Cell[][] = [];
  const sales: Cell[][] = [];
  let record = 1;
  const ship = (
    { make, model, calibre, serial }: Gun,
    year: number,
    kind: "Shipment" | "Wholesale",
  ): void => {
    const [name = "", licence = "", state = ""] = draw.pick(DISTRIBUTORS).split(";");
    const [dealer = "", , , dealerState = "", dealerLicence = ""] = draw.pick(DEALERS).split(";");
    const ends =
      kind === "Shipment" ? ["", name, licence, state] : [name, dealer, dealerLicence, dealerState];
    const invoice = draw.chance(0.7) ? `INV-${draw.whole(10_000, 99_999)}` : "";
    shipments.push([kind, serial, make, model, calibre, day(year), ...ends, invoice]);
  };
  const sell = (gun: Gun, year: number | null, kind: string): void => {
    const [dealer = "", address = "", city = "", state = "", licence = ""] = draw.pick(DEALERS).split(";");
    // A clerk's slip now and then: two digits change places.
    const serial = draw.chance(0.1) ? gun.serial.replace(/(\d)(\d)(\D*)$/, "$2$1$3") : gun.serial;
    const where = [dealer, draw.chance(0.8) ? address : "", city, state, draw.chance(0.9) ? licence : ""];
    sales.push([
      record++,
      kind,
      serial,
      gun.make,
      gun.model,
      gun.calibre,
      year === null ? "" : day(year),
      ...where,
      "WITHHELD",
    ]);
  };
  for (const [n, gun] of guns.entries()) {
    // By turns, so that every rung of the ladder is reached by some.
    const turn = n % 9;
    if (turn === 0) ship(gun, gun.year - 2, "Shipment");
    if (turn === 1 || turn === 3) {
      ship(gun, gun.year - 3, "Shipment");
      ship(gun, gun.year - 2, "Wholesale");
    }
    if (turn === 2) sell(gun, null, "Retail sale");
    if (turn === 3 || turn === 4) sell(gun, gun.year - 1, draw.chance(0.3) ? "Multiple sale" : "Retail sale");
    if (turn === 5) {
      sell(gun, gun.year - 3, "Retail sale");
      sell(gun, gun.year - 1, "Resale (used)");
    }
    if (turn === 6) sell(gun, gun.year + 1, "Retail sale");
  }
  for (const gun of strangers) {
    if (draw.chance(0.6)) ship(gun, gun.year - 2, draw.chance(0.5) ? "Shipment" : "Wholesale");
    else sell(gun, gun.year - 1, "Retail sale");
  }
  return {
    shipments: csv(SHIPMENTS, shuffled(shipments, draw)),
    sales: csv(SALES, shuffled(sales, draw)),
    exports: csv(EXPORTS, exported(guns, draw)),
  };
}

type Draw = ReturnType<typeof drawer>;

/** Licences count guns; a packing list names a few of them. */
function exported(guns: readonly Gun[], draw: Draw): Cell[][] {
  const listed = guns.filter((_, n) => n % 9 === 7);
  return Array.from({ length: 24 }, (_, n) => {
    const gun = n < 8 ? listed[n] : undefined;
    const [check = "", result = ""] = draw.pick(CHECKS).split(";");
    const approved = draw.whole(2, 60) * 10;
    const shipped = draw.chance(0.2) ? "" : Math.round(approved * (draw.chance(0.5) ? 1 : 0.5));
    const year = (gun?.year ?? draw.whole(2019, 2024)) - draw.whole(2, 6);
    const restriction = draw.chance(0.3) ? "not for resale to municipalities (example)" : "";
    return [
      ...[
        `LX-${two(n)}${draw.whole(100, 999)}`,
        `${year}-${two(draw.whole(1, 12))}-${two(draw.whole(1, 28))}`,
      ],
      ...["Ejemplo Exports Inc", draw.pick(CONSIGNEES), draw.pick(END_USERS), "Mexico"],
      ...["Rifle", gun?.make ?? "COLT", gun?.model ?? "AR-15", gun?.serial ?? ""],
      ...[approved.toLocaleString("en-US"), shipped, restriction, check, result],
    ];
  });
}

function shuffled<T>(rows: readonly T[], draw: Draw): T[] {
  const mixed = [...rows];
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = draw.whole(0, at);
    [mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T];
  }
  return mixed;
}

/** The label stands in a title row, as in the sheets: an import that meets it marks all it yields as synthetic. */
function csv(header: string, rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]): string =>
    cells
      .map((cell) =>
        /[",\n]/.test(String(cell ?? "")) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell ?? ""),
      )
      .join(",");
  const names = header.split("|");
  return `${[[SYNTHETIC_LABEL, ...names.slice(1).map(() => "")], names, ...rows].map(line).join("\n")}\n`;
}
