/**
 * A seized-arms file of the columns that the Army's releases have, generated: `node dist/tools/bench/quality/seized.js [rows] > seized.csv`.
 * Makes, calibres and states are those of lawful deliveries and of the trade, at random: no real seizure, no real serial.
 */
import { randomFrom } from "../seeded.ts";

const SEED = 20_260_606;
const ROWS = Number(process.argv[2] ?? 3000);
const GUNS = [
  ...["BERETTA;9MM;PISTOLA", "COLT;0.223;FUSIL", "GLOCK;9MM;PISTOLA", "BUSHMASTER;.223;FUSIL"],
  ...["HECKLER & KOCH;5.56;FUSIL", "SMITH & WESSON;.38 SPL;REVOLVER", "NORINCO;7.62X39;FUSIL"],
  ...["ROMARM;7.62X39;FUSIL", "TAURUS;.38 SPL;REVOLVER", "REMINGTON;12;ESCOPETA", "SIG SAUER;9MM;PISTOLA"],
  ...["PRIETTO BERETA;9MM;PISTOLA", "MOSSBERG;12;ESCOPETA", "BARRETT;.50;FUSIL"],
] as const;
const STATES = [
  ...["SINALOA", "TAMAULIPAS", "CHIHUAHUA", "GUERRERO", "JALISCO", "MICHOACAN", "SONORA", "NUEVO LEON"],
] as const;

const random = randomFrom(SEED);
const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
const pick = <T>(list: readonly T[]): T => list[whole(0, list.length - 1)] as T;
const lines = ["DATE,MONTH,DAY,YEAR,STATE,MUNICIPALITY,TYPE,CALIBER,MAKE,SERIALNO,CANTIDAD,MODELO,FOLIO"];
for (let n = 0; n < ROWS; n++) {
  const [make, calibre, type] = pick(GUNS).split(";");
  const [year, month, day] = [whole(2004, 2020), whole(1, 12), whole(1, 28)];
  const date = `${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year}`;
  const serial = `SYN${String(n).padStart(6, "0")}`;
  lines.push(
    [
      date,
      month,
      day,
      year,
      pick(STATES),
      "",
      type,
      calibre,
      make,
      serial,
      1,
      "",
      `F${Math.floor(n / 3)}`,
    ].join(","),
  );
}
process.stdout.write(`${lines.join("\n")}\n`);
