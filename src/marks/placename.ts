import { plain } from "./plain.ts";

/** Short forms inside Mexican place names: the Army's files write state names inside names short ("MIGUEL HGO."). */
const SHORT = new Map<string, string>(
  "AGS AGUASCALIENTES|CAMP CAMPECHE|CHIS CHIAPAS|CHIH CHIHUAHUA|COAH COAHUILA|COL COLIMA|DGO DURANGO|GTO GUANAJUATO|GRO GUERRERO|HGO HIDALGO|JAL JALISCO|MEX MEXICO|MICH MICHOACAN|MOR MORELOS|NAY NAYARIT|OAX OAXACA|PUE PUEBLA|QRO QUERETARO|SIN SINALOA|SON SONORA|TAB TABASCO|TAMPS TAMAULIPAS|TLAX TLAXCALA|VER VERACRUZ|YUC YUCATAN|ZAC ZACATECAS|GRAL GENERAL|DR DOCTOR|CD CIUDAD|STA SANTA|STO SANTO|SN SAN|SGO SANTIAGO|FCO FRANCISCO|NVO NUEVO|NVA NUEVA|PTO PUERTO|GPE GUADALUPE|MA MARIA|NAL NACIONAL|INDEP INDEPENDENCIA|PRES PRESIDENTE|PROF PROFESOR|LIC LICENCIADO|ING INGENIERO|CAP CAPITAN|TTE TENIENTE|CNEL CORONEL|HDA HACIENDA|VA VILLA|VLA VILLA|DTO DISTRITO"
    .split("|")
    .map((pair) => pair.split(" ") as [string, string]),
);
const PARTICLES = new Set("DE DEL LA LAS LOS EL Y".split(" "));
/** What Windows-1252 shows for the bytes 0x80 to 0x9f; the five that it leaves open stand for themselves. */
const CP1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** UTF-8 read as Windows-1252 ("YucatÃ¡n") and the n-tilde of old code pages ("MASCARE±AS"), put right. */
export function mend(text: string): string {
  if (!/[Ã±¤]/.test(text)) return text;
  return text
    .replace(/Ã(.)/g, (pair, second: string) => {
      const at = CP1252.indexOf(second);
      const byte = at >= 0 ? 0x80 + at : second.charCodeAt(0);
      return byte >= 0x80 && byte < 0xc0 ? String.fromCharCode(0xc0 + (byte & 0x3f)) : pair;
    })
    .replace(/(?<=\p{L})[±¤]|[±¤](?=\p{L})/gu, "ñ");
}

/** Words of a place name in full: upper case, no accents, no punctuation, short forms written out. */
export function placeWords(text: string): readonly string[] {
  return plain(text)
    .replace(/[^A-Z0-9 ]+/g, " ")
    .replace(/\bQ +ROO\b/g, "QUINTANA ROO")
    .trim()
    .split(/ +/)
    .map((word) => SHORT.get(word) ?? word);
}

/** The words that carry the name: "El Mante" and "Mante" meet. */
export function nameWords(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !PARTICLES.has(word));
  return kept.length === 0 ? words : kept;
}

/** Letters and digits alone: "Q. ROO", "Q.Roo" and "QROO" meet. */
export function squeezed(text: string): string {
  return plain(text).replace(/[^A-Z0-9]+/g, "");
}
