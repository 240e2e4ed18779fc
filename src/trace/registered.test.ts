import assert from "node:assert/strict";
import { test } from "node:test";
import { markReader } from "#marks";
import { deriveMapping, packRows, rowReader } from "#records";
import {
  answeredTransfer,
  licenceKey,
  licensedExport,
  readLicence,
  type SourceRow,
  transfersOfRow,
} from "#trace";

/** Synthetic rows of a register, read as a register that is held would be. */
function rowsOf(kind: string | null, lines: readonly string[]): SourceRow[] {
  const read = markReader({ capacity: 1000 });
  const rows = lines.map((line, at) => ({
    row: at + 1,
    cells: line.split(",").map((raw) => (raw === "" ? null : { raw, kind: "text" as const })),
  }));
  const mapping = deriveMapping({ sheetName: "csv", rows }, "register", { known: [], read });
  const reader = rowReader(mapping, { read, hash: (text) => text, dateSystem: 1900, latestYear: 2026 });
  return rows.flatMap((row) => {
    const parts = reader(row);
    if (parts === null || parts.disposition !== "accepted") return [];
    const packed = packRows([{ sheet: "csv", key: parts.content, parts, same: false }]);
    const columns = mapping.tables[0]?.columns ?? [];
    const said = { importId: "reg_1", meaning: "register", origin: "own", registerKind: kind } as const;
    return [{ ...said, columns, row: packed.rows[0]!, readings: packed.readings }];
  });
}
const transfersOf = (kind: string | null, lines: readonly string[]) =>
  rowsOf(kind, lines).flatMap((source) => source.row.items.flatMap((item) => transfersOfRow(source, item)));

test("a purchaser's name never gets into a transfer, whatever the register or the answer calls it", () => {
  const sold = transfersOf("sale", [
    "Serial Number,Make,Sale Date,Dealer,Purchaser Name",
    "ZZ90001,Ruger,2/20/2018,Sample Arms,Juan Ejemplo Muestra",
  ]);
  assert.equal(sold[0]?.to.held, "not-held");
  const to = { role: "first-purchaser", name: "Juan Ejemplo Muestra" } as const;
  const hop = answeredTransfer({
    ...{
      id: "req:1",
      kind: "retail-sale",
      date: "2018-02",
      from: { role: "dealer", name: "Sample Arms" },
      to,
    },
    ...{ place: null, document: null, cells: [] },
  });
  assert.deepEqual(
    [hop.to.held, hop.to.label, hop.origin, hop.date?.precision],
    ["not-held", null, "trace-response", "month"],
  );
  assert.ok(!JSON.stringify([sold, hop]).includes("Ejemplo"));
});

test("a register of no known kind makes no sale of a row that names neither dealer nor purchase", () => {
  assert.deepEqual(transfersOf(null, ["Serial Number,Make,Model", "ZZ90001,Ruger,P95"]), []);
  assert.deepEqual(
    transfersOf("seizure", ["Serial Number,Make,Date", "ZZ90001,Ruger,2018-02-20"]).map(({ kind }) => kind),
    ["seizure"],
  );
});

test("each kind of register gives its act, with both ends as far as the row names them", () => {
  const ends = (kind: string, lines: readonly string[]) =>
    transfersOf(kind, lines).map((one) => [
      one.kind,
      one.date?.iso,
      one.from.label,
      one.to.label,
      one.place?.label,
    ]);
  assert.deepEqual(
    ends("shipment", [
      "Serial Number,Make,Ship Date,Shipped To,FFL Number,State",
      "ZZ90001,Ruger,2017-11-02,Sample Supply LLC,5-74-113-01-9C-00001,TX",
    ]),
    [["shipment", "2017-11-02", "Ruger", "Sample Supply LLC", "Texas"]],
  );
  assert.deepEqual(
    ends("not-returned", [
      "Matrícula,Marca,Fecha de baja,Corporación,Observaciones",
      "ZZ90001,Colt,2014-05-01,Policía Municipal de Muestra,deserción del elemento",
    ]),
    [["not-returned", "2014-05-01", "Policía Municipal de Muestra", null, undefined]],
  );
  const lost = transfersOf("not-returned", [
    "Matrícula,Marca,Fecha de baja,Observaciones",
    "ZZ90001,Colt,2014-05-01,robo a mano armada",
  ]);
  assert.deepEqual(lost[0]?.notes, ["cause:robbery"]);
});

test("the word of the row goes before the kind of the register: a book of both acquisitions and losses", () => {
  const kinds = transfersOf("trace-response", [
    "Serial Number,Make,Transfer Type,Date",
    "ZZ90001,Ruger,Shipment,2017-11-02",
    "ZZ90001,Ruger,Retail sale,2018-01-02",
    "ZZ90001,Ruger,Theft,2018-03-02",
  ]).map(({ kind }) => kind);
  assert.deepEqual(kinds, ["shipment", "retail-sale", "theft-or-loss"]);
});

test("of a licence number region, district and sequence survive a renewal; type and expiry do not", () => {
  assert.equal(readLicence("9-86-013-01-7B-12345")?.kept, "9-86-12345");
  assert.equal(licenceKey("9-86-013-07-0C-12345"), licenceKey("986013017B12345"));
  assert.equal(licenceKey("9-86-XXX-XX-XX-12345"), "9-86-12345");
  for (const none of ["2-86-013-01-7B-12345", "9-86-013-01-7I-12345", "12345", ""])
    assert.equal(licenceKey(none), null);
});

test("approved is not shipped, and an unfavourable check is no diversion", () => {
  const lines = rowsOf("export-licence", [
    "Licence No,Licence Date,Exporter,Consignee,End User,Country,Type,Make,Approved Quantity,Shipped Quantity,Restriction,End-Use Check,Check Result",
    "LX-1,2009-03-01,Sample Exports Inc,Sample Broker,Dirección de Muestra,Mexico,Rifle,Colt,1030,507,not for Guerrero,post-shipment,unfavorable",
    "LX-2,2010-03-01,Sample Exports Inc,Sample Broker,Dirección de Muestra,Mexico,Rifle,Colt,200,,,,no diversion found",
  ]).map(licensedExport);
  assert.deepEqual(
    lines.map((one) => [one?.licence, one?.approved?.value, one?.shipped?.value, one?.result?.is]),
    [
      ["LX-1", 1030, 507, "unfavourable"],
      ["LX-2", 200, undefined, "other"],
    ],
  );
  assert.equal(lines[0]?.restriction?.text, "not for Guerrero");
  assert.deepEqual([lines[0]?.endUser, lines[0]?.country], ["Dirección de Muestra", "MX"]);
});
