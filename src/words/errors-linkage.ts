import type { Catalogue } from "./catalogue.ts";

/** Refusals. Registers, indexes and links. */
export const LINKAGE_ERRORS = {
  "register-missing": {
    en: "couldn't find the register {id}: it is no file and no register held here. {door, select, page {Import shows them under Registers} other {headstamp register list shows them}}.",
    es: "no se encontró el registro {id}: no es un archivo ni un registro guardado aquí. {door, select, page {Importar los enumera en Registros} other {headstamp register list los enumera}}.",
  },
  "register-too-large": {
    en: "couldn't take in the register {file}: the texts of one column take more than {limit}. Split it by rows and add each part.",
    es: "no se pudo tomar el registro {file}: los textos de una columna pasan de {limit}. Divídalo por filas y agregue cada parte.",
  },
  "register-held": {
    en: "couldn't add {file}: it is held as the register {id}. Remove that first if its kind or supplier is wrong.",
    es: "no se pudo agregar {file}: ya está guardado como el registro {id}. Quite ese primero si su clase o proveedor es incorrecto.",
  },
  "register-gone": {
    en: "couldn't use the register {id}: its file was {state, select, erased {erased} other {not found in the store}}. Add the file again.",
    es: "no se pudo usar el registro {id}: su archivo {state, select, erased {fue borrado} other {no está en el almacén}}. Agregue el archivo de nuevo.",
  },
  "thread-lost": {
    en: "couldn't finish linking: a working thread ended twice on the same marks ({detail}). Try again{door, select, page {} other { with fewer --threads}}.",
    es: "no se pudo terminar la vinculación: un hilo de trabajo terminó dos veces con las mismas marcas ({detail}). {door, select, page {Pruebe de nuevo} other {Pruebe con menos --threads}}.",
  },
  "link-missing": {
    en: "couldn't explain: nothing was linked in {dir} yet. {door, select, page {Link first, in Review links.} other {Link first, or name --marks and --register.}}",
    es: "no se pudo explicar: aún no se vinculó nada en {dir}. {door, select, page {Vincule primero, en Dictaminar vínculos.} other {Vincule primero o indique --marks y --register.}}",
  },
  "mark-missing": {
    en: "couldn't find the mark {id} in {file}. Marks go by their id column, or by their row.",
    es: "no se encontró la marca {id} en {file}. Las marcas se nombran por su columna id o por su fila.",
  },
  "candidate-missing": {
    en: "couldn't explain {id} as the gun of the mark {mark}: it is no candidate, since the damage model does not lead from one to the other or the register has no such row.",
    es: "no se pudo explicar {id} como el arma de la marca {mark}: no es candidato, porque el modelo de daño no lleva de una a otra o el registro no tiene esa fila.",
  },
  "judgement-missing": {
    en: "couldn't find the judgement {id}. {door, select, page {Review links shows them beside their pairs} other {headstamp links list shows them}}.",
    es: "no se encontró el dictamen {id}. {door, select, page {Dictaminar vínculos los muestra junto a sus pares} other {headstamp links list los enumera}}.",
  },
  "model-invalid": {
    en: "couldn't use the model: {detail, select, format {it is no model of Headstamp} version {it is of another version} splink {it is no model of Splink} other {its part {detail} is missing or holds no shares}}. Take a model that headstamp wrote, or the one it comes with.",
    es: "no se pudo usar el modelo: {detail, select, format {no es un modelo de Headstamp} version {es de otra versión} splink {no es un modelo de Splink} other {su parte {detail} falta o no contiene proporciones}}. Use un modelo escrito por headstamp, o el que trae.",
  },
  "index-foreign": {
    en: "couldn't use the index {path}: {detail, select, magic {it is no index of Headstamp} version {it is of version {got}, expected {expected}} source {it was made from the file {got}, expected {expected}} other {{detail}}}. Delete it: it is made anew from the register.",
    es: "no se pudo usar el índice {path}: {detail, select, magic {no es un índice de Headstamp} version {es de la versión {got}, se esperaba {expected}} source {se hizo del archivo {got}, se esperaba {expected}} other {{detail}}}. Bórrelo: se rehace a partir del registro.",
  },
  "index-damaged": {
    en: "couldn't trust the index {path}: {detail, select, truncated {it has {got} bytes, expected {expected}} header {its header does not have the checksum it was saved with} section {its part {part} does not have the checksum it was saved with} other {{detail}}}. Delete it: it is made anew from the register.",
    es: "no se pudo confiar en el índice {path}: {detail, select, truncated {tiene {got} bytes, se esperaban {expected}} header {su encabezado no tiene la suma de verificación con que se guardó} section {su parte {part} no tiene la suma de verificación con que se guardó} other {{detail}}}. Bórrelo: se rehace a partir del registro.",
  },
} as const satisfies Catalogue;
