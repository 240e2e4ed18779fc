import type { Catalogue } from "./catalogue.ts";

/** What of an item's records could not be made one path, in full sentences: what was got, what was expected, where, what to do. */
export const TROUBLE_WORDS = {
  "trace.head.troubles": { en: "COULD NOT", es: "NO SE PUDO" },
  "trouble.contradict": {
    en: "couldn't bring two records into one order: got {first} [{firstCell}] and {second} [{secondCell}], expected {order}. Both stay on the path and neither was corrected. Compare both documents; where a file is wrong, import its correction{door, select, page { as a new edition of it} other { with --replaces}}.",
    es: "no se pudieron poner dos registros en un orden: se obtuvo {first} [{firstCell}] y {second} [{secondCell}], se esperaba {order}. Ambos quedan en la trayectoria y ninguno se corrigió. Coteje ambos documentos; si un archivo está mal, importe su corrección{door, select, page { como nueva edición suya} other { con --replaces}}.",
  },
  "trouble.expected.two-first-sales": {
    en: "one first retail sale",
    es: "una sola primera venta al público",
  },
  "trouble.expected.sale-after-recovery": {
    en: "the sale before the recovery",
    es: "la venta antes de la recuperación",
  },
  "trouble.expected.theft-before-sale": {
    en: "no theft or loss before the first sale",
    es: "ningún robo ni extravío antes de la primera venta",
  },
  "trouble.expected.made-after-transfer": {
    en: "its making before any transfer",
    es: "la fabricación antes de toda transferencia",
  },
  "trouble.expected.import-after-sale": {
    en: "the import before the sale",
    es: "la importación antes de la venta",
  },
  "trouble.expected.transfer-after-destruction": {
    en: "nothing after its destruction",
    es: "nada después de su destrucción",
  },
  "trouble.expected.recovered-twice": { en: "one recovery", es: "una sola recuperación" },
  "trouble.expected.order-reversed": { en: "the order of a lawful life", es: "el orden de una vida lícita" },
  "trouble.circular": {
    en: "couldn't follow the path onward: got {first} [{firstCell}] and {second} [{secondCell}], which gives it back to {party}, expected each hop to lead to another holder. Both stay on the path. It may be a return or a repair, one row told twice, or two guns of one number: ask {party} which.",
    es: "no se pudo seguir la trayectoria: se obtuvo {first} [{firstCell}] y {second} [{secondCell}], que la devuelve a {party}, se esperaba que cada paso llevara a otro tenedor. Ambos quedan en la trayectoria. Puede ser devolución o reparación, una fila repetida o dos armas con un número: pregunte a {party} cuál.",
  },
  "trouble.from-nobody": {
    en: "couldn't say who handed it on: got {first} [{firstCell}] with nobody who gave it, expected the name of a business or office. The gap stays open. Ask the keeper of that record for the missing end, or for the record before it.",
    es: "no se pudo decir quién la entregó: se obtuvo {first} [{firstCell}] sin nadie que la entregara, se esperaba el nombre de un negocio u oficina. El hueco queda abierto. Pida a quien lleva ese registro el dato que falta, o el registro anterior.",
  },
  "trouble.coverage": {
    en: "couldn't look for it in {name}: got an item recovered on {recovered} [{firstCell}], expected one of the time that the register covers ({period}). That it is not found there says nothing. Get the edition that covers {year}, or ask its keeper to look by hand.",
    es: "no se pudo buscar en {name}: se obtuvo un objeto recuperado el {recovered} [{firstCell}], se esperaba uno del tiempo que abarca el registro ({period}). Que ahí no aparezca no dice nada. Consiga la edición que abarca {year}, o pida a quien lo lleva que busque a mano.",
  },
  "trouble.nowhere": { en: "no cell", es: "sin celda" },
} as const satisfies Catalogue;
