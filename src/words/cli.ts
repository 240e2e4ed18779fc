import type { Catalogue } from "./catalogue.ts";

/** What the command line says about itself and its results. */
export const CLI = {
  "cli.about": {
    en: "Headstamp: from seizure to source. Reads the marks of seized firearms and ammunition, keeps every cell in a ledger that can be verified, and gives no share without its denominator.",
    es: "Headstamp: del aseguramiento al origen. Lee las marcas de armas y cartuchos asegurados, guarda cada celda en un libro verificable y no da ninguna proporción sin su denominador.",
  },
  "cli.exit": {
    en: "Exit status: 0 done, 1 refused, 2 usage, 3 something found (checks fired), 4 integrity.",
    es: "Estado de salida: 0 hecho, 1 rechazado, 2 uso, 3 algo encontrado (avisos), 4 integridad.",
  },
  "cli.usage": { en: "Usage:", es: "Uso:" },
  "cli.arguments": { en: "Arguments:", es: "Argumentos:" },
  "cli.options": { en: "Options:", es: "Opciones:" },
  "cli.commands": { en: "Commands:", es: "Órdenes:" },
  "cli.word.options": { en: "options", es: "opciones" },
  "cli.word.command": { en: "command", es: "orden" },
  "cli.word.default": { en: "default", es: "por omisión" },
  "cli.option.help": { en: "show this help", es: "mostrar esta ayuda" },
  "cli.option.version": { en: "print the version", es: "imprimir la versión" },
  "cli.option.json": {
    en: "print JSON instead of text (errors too, on stderr)",
    es: "imprimir JSON en lugar de texto (también los errores, en stderr)",
  },
  "cli.option.data": {
    en: "folder of the store (default ./headstamp-data, or HEADSTAMP_DATA)",
    es: "carpeta del almacén (por omisión ./headstamp-data, o HEADSTAMP_DATA)",
  },
  "cli.option.lang": {
    en: "language of the texts: en or es (default from LANG)",
    es: "idioma de los textos: en o es (por omisión, según LANG)",
  },
  "cli.option.actor": {
    en: "who acts, as the ledger will name them (default the account's name)",
    es: "quién actúa, como lo nombrará el libro (por omisión, la cuenta)",
  },
  "cli.verb.help": { en: "show the help of a command", es: "mostrar la ayuda de una orden" },
  "cli.verb.read": {
    en: "read marks: every candidate, its rule and its source; opens no store",
    es: "leer marcas: cada candidato, su regla y su fuente; no abre ningún almacén",
  },
  "cli.read.kind": {
    en: "headstamp | lot | serial | calibre | make | model | type | place | date",
    es: "headstamp | lot | serial | calibre | make | model | type | place | date",
  },
  "cli.read.text": {
    en: "one mark each; - reads lines from stdin",
    es: "una marca cada uno; - lee líneas de stdin",
  },
  "cli.read.csv": {
    en: "read a column of this CSV file, one object a data row",
    es: "leer una columna de este CSV, un objeto por fila",
  },
  "cli.read.column": { en: "header of that column", es: "encabezado de esa columna" },
  "cli.usage.unknown-option": { en: "unknown option {what}", es: "opción desconocida {what}" },
  "cli.usage.unknown-command": { en: "unknown command {what}", es: "orden desconocida {what}" },
  "cli.usage.missing-argument": { en: "the argument {what} is missing", es: "falta el argumento {what}" },
  "cli.usage.missing-value": {
    en: "the option {what} wants a value",
    es: "la opción {what} requiere un valor",
  },
  "cli.usage.excess": { en: "too many arguments: {what}", es: "sobran argumentos: {what}" },
  "cli.usage.choice": { en: "{what} is not one of {choices}", es: "{what} no es uno de {choices}" },
  "cli.usage.nothing": {
    en: "nothing to read: give a TEXT, - or --csv with --column",
    es: "nada que leer: dé un TEXTO, - o --csv con --column",
  },
  "cli.usage.command": { en: "a command is missing", es: "falta una orden" },
  "cli.outcome.read": { en: "read", es: "leído" },
  "cli.outcome.ambiguous": { en: "ambiguous", es: "ambiguo" },
  "cli.outcome.unread": { en: "not read", es: "no leído" },
  "cli.certainty.certain": { en: "certain", es: "cierto" },
  "cli.certainty.probable": { en: "probable", es: "probable" },
  "cli.certainty.hint": { en: "hint", es: "indicio" },
  "cli.because": { en: "because", es: "porque" },
  "cli.source": { en: "source", es: "fuente" },
  "cli.verb.import": {
    en: "import a file as it is, or undo an import (--undo ID)",
    es: "importar un archivo como está, o deshacer una importación (--undo ID)",
  },
  "cli.verb.imports": { en: "list the imports", es: "enumerar las importaciones" },
  "cli.verb.items": {
    en: "list items with what was understood of their marks",
    es: "enumerar objetos con lo que se entendió de sus marcas",
  },
  "cli.verb.publish": {
    en: "take findings through the gate and write a package that anyone can verify",
    es: "pasar hallazgos por el control y escribir un paquete que cualquiera puede verificar",
  },
  "cli.verb.verify": {
    en: "verify a published package, a file of it or one figure, without any store",
    es: "verificar un paquete publicado, un archivo suyo o una cifra, sin acervo alguno",
  },
  "cli.verb.findings": {
    en: "answer a question, with denominators",
    es: "responder una pregunta, con denominadores",
  },
  "cli.verb.ledger": {
    en: "verify, show, export, restore the ledger or rebuild its tables",
    es: "verificar, mostrar, exportar o restaurar el libro, o rehacer sus tablas",
  },
  "cli.verb.ledger-verify": {
    en: "go through the whole ledger with a second reader; status 4 at the first bad entry",
    es: "recorrer todo el libro con un segundo lector; estado 4 en el primer asiento malo",
  },
  "cli.verb.ledger-show": {
    en: "show the signed checkpoint and the last entries",
    es: "mostrar el punto de control firmado y los últimos asientos",
  },
  "cli.verb.ledger-export": {
    en: "write the ledger to one file; keys are not in it",
    es: "escribir el libro en un archivo; sin las llaves",
  },
  "cli.verb.ledger-restore": {
    en: "make a store anew from an export",
    es: "rehacer un almacén a partir de una exportación",
  },
  "cli.verb.ledger-rebuild": {
    en: "drop every table and make it again from the ledger, as after a power cut",
    es: "borrar todas las tablas y rehacerlas a partir del libro, como tras un corte de luz",
  },
  "cli.verb.ledger-keys": {
    en: "export, rotate or declare lost the keys; erase a file",
    es: "exportar, rotar o declarar perdidas las llaves; borrar un archivo",
  },
  "cli.verb.keys-export": {
    en: "write the keys to a file of their own",
    es: "escribir las llaves en un archivo aparte",
  },
  "cli.verb.keys-erase": {
    en: "destroy the key of a file: its original and its person cells are gone for good; the ledger says so",
    es: "destruir la llave de un archivo: su original y sus celdas de personas se pierden para siempre; el libro lo dice",
  },
  "cli.verb.keys-rotate": {
    en: "change the signing key; the old one vouches for the new",
    es: "cambiar la llave de firma; la anterior responde por la nueva",
  },
  "cli.verb.keys-declare-lost": {
    en: "declare the signing key lost; every reader is told",
    es: "declarar perdida la llave de firma; todo lector lo sabrá",
  },
  "cli.verb.doctor": {
    en: "say how the store is; status 3 where it wants a person",
    es: "decir cómo está el almacén; estado 3 si requiere a una persona",
  },
  "cli.verb.sample": {
    en: "import the bundled synthetic case and print the answer",
    es: "importar el caso sintético incluido e imprimir la respuesta",
  },
  "cli.import.file": { en: "CSV, XLSX, XLS or ODS file", es: "archivo CSV, XLSX, XLS u ODS" },
  "cli.import.as": { en: "what the rows are", es: "qué son las filas" },
  "cli.import.origin": { en: "where the file came from", es: "de dónde viene el archivo" },
  "cli.import.kind": { en: "kind of register", es: "clase de registro" },
  "cli.import.country": {
    en: "country of the authority (ISO 3166-1), if the file does not say it",
    es: "país de la autoridad (ISO 3166-1), si el archivo no lo dice",
  },
  "cli.import.one-sheet": { en: "only this sheet", es: "solo esta hoja" },
  "cli.import.mapping": {
    en: "use this mapping (JSON, as --dry-run --json prints it)",
    es: "usar este mapeo (JSON, como lo imprime --dry-run --json)",
  },
  "cli.import.replaces": {
    en: "this file is a new edition of that import",
    es: "este archivo es una nueva edición de esa importación",
  },
  "cli.import.dry-run": {
    en: "show the guess and what would change; change nothing",
    es: "mostrar la conjetura y lo que cambiaría; no cambiar nada",
  },
  "cli.import.undo": {
    en: "undo that import by a new entry",
    es: "deshacer esa importación con un nuevo asiento",
  },
  "cli.import.why": {
    en: "reason of the undo, kept in the ledger",
    es: "razón de deshacer, queda en el libro",
  },
  "cli.import.undone": {
    en: "import {id} is undone (entry {index})",
    es: "la importación {id} queda deshecha (asiento {index})",
  },
  "cli.import.head.done": { en: "{file}: imported as {id}", es: "{file}: importado como {id}" },
  "cli.import.head.dry": { en: "{file}: dry run, nothing was changed", es: "{file}: ensayo, nada cambió" },
  "cli.import.head.unchanged": {
    en: "{file}: this very file is already held as {id}; nothing was changed",
    es: "{file}: este mismo archivo ya está como {id}; nada cambió",
  },
  "cli.import.rows": {
    en: "{rows} rows: {accepted} accepted, {same} already held, {setAside} set aside; {items} items",
    es: "{rows} filas: {accepted} aceptadas, {same} ya estaban, {setAside} apartadas; {items} objetos",
  },
  "cli.import.saved": {
    en: "understood as {name} was (saved mapping)",
    es: "entendido como {name} (mapeo guardado)",
  },
  "cli.import.more-columns": { en: "{n} more columns like these", es: "{n} columnas más como estas" },
  "cli.import.figures": {
    en: "{given} figures, {blank} blank and {withheld} withheld or unread cells (none of them zero); {totals} printed totals do not add up",
    es: "{given} cifras, {blank} celdas en blanco y {withheld} reservadas o no leídas (ninguna es cero); {totals} totales impresos no cuadran",
  },
  "cli.import.n-rows": { en: "{n} rows", es: "{n} filas" },
  "cli.import.n-cells": { en: "{n} cells", es: "{n} celdas" },
  "cli.import.edition": {
    en: "Against the earlier edition {of}: {fresh} new, {changed} changed, {same} same, {gone} gone",
    es: "Frente a la edición anterior {of}: {fresh} nuevas, {changed} cambiadas, {same} iguales, {gone} ya no están",
  },
  "cli.import.mark": { en: "marks", es: "marcas" },
  "cli.import.sheet": {
    en: "Sheet {sheet}: header in row {header}, {n} columns",
    es: "Hoja {sheet}: encabezado en la fila {header}, {n} columnas",
  },
  "cli.import.column": { en: "col", es: "col" },
  "cli.import.header": { en: "header", es: "encabezado" },
  "cli.import.field": { en: "understood as", es: "entendido como" },
  "cli.import.confidence": { en: "confidence", es: "confianza" },
  "cli.import.evidence": { en: "because of", es: "por" },
  "cli.usage.import": {
    en: "import wants a FILE and --as (or --undo ID)",
    es: "import requiere un ARCHIVO y --as (o --undo ID)",
  },
  "cli.usage.page": {
    en: "--limit wants a whole number from 1, --offset from 0",
    es: "--limit requiere un entero desde 1, --offset desde 0",
  },
  "cli.imports.id": { en: "import", es: "importación" },
  "cli.imports.status": { en: "status", es: "estado" },
  "cli.imports.as": { en: "rows are", es: "las filas son" },
  "cli.imports.origin": { en: "origin", es: "origen" },
  "cli.imports.rows": { en: "rows", es: "filas" },
  "cli.imports.accepted": { en: "accepted", es: "aceptadas" },
  "cli.imports.same": { en: "same", es: "iguales" },
  "cli.imports.aside": { en: "set aside", es: "apartadas" },
  "cli.imports.items": { en: "items", es: "objetos" },
  "cli.imports.file": { en: "file", es: "archivo" },
  "cli.imports.when": { en: "when", es: "cuándo" },
  "status.committed": { en: "committed", es: "confirmada" },
  "status.undone": { en: "undone", es: "deshecha" },
  "status.open": { en: "unfinished", es: "inconclusa" },
  "cli.items.limit": { en: "how many at most (default 50)", es: "cuántos como máximo (por omisión 50)" },
  "cli.items.offset": { en: "skip so many", es: "saltar tantos" },
  "cli.items.cell": { en: "cell", es: "celda" },
  "cli.items.item": { en: "item", es: "objeto" },
  "cli.items.quantity": { en: "quantity", es: "cantidad" },
  "cli.items.total": {
    en: "{shown} of {total} items; a ? marks what was not read with certainty",
    es: "{shown} de {total} objetos; ? señala lo que no se leyó con certeza",
  },
  "cli.findings.by": {
    en: "field that divides the groups: headstamp | make | importer | calibre | type | state | municipality | date",
    es: "campo que divide los grupos: headstamp | make | importer | calibre | type | state | municipality | date",
  },
  "cli.findings.where": {
    en: "only items that fit: calibre=.50, state=Tamaulipas, year=2023, item=firearm, import=imp_..., as=seizures",
    es: "solo objetos que cumplan: calibre=.50, state=Tamaulipas, year=2023, item=firearm, import=imp_..., as=seizures",
  },
  "cli.findings.with": {
    en: "settings that a finding takes, such as reconcile --with a=imp_1 b=imp_2",
    es: "ajustes que acepta un hallazgo, como reconcile --with a=imp_1 b=imp_2",
  },
  "cli.findings.csv": {
    en: "print CSV, neutralised for spreadsheets",
    es: "imprimir CSV, neutralizado para hojas de cálculo",
  },
  "cli.findings.top": {
    en: "rows shown of each group (default 12)",
    es: "filas que se muestran de cada grupo (por omisión 12)",
  },
  "cli.ledger.file": {
    en: "an exported ledger (default: the store's own)",
    es: "un libro exportado (por omisión, el del almacén)",
  },
  "cli.ledger.key": {
    en: "verifier key or fingerprint that must have signed",
    es: "llave de verificación o huella que debe haber firmado",
  },
  "cli.ledger.last": { en: "how many entries (default 20)", es: "cuántos asientos (por omisión 20)" },
  "cli.ledger.export-file": { en: "file to write", es: "archivo que se escribe" },
  "cli.ledger.restore-file": { en: "an exported ledger", es: "un libro exportado" },
  "cli.ledger.keys-file": { en: "the keys' own export", es: "la exportación de las llaves" },
  "cli.ledger.keys-out": {
    en: "file to write; keep it apart from the ledger",
    es: "archivo que se escribe; guárdelo aparte del libro",
  },
  "cli.ledger.erase-file": {
    en: "an import's id, or at least 8 digits of the file's SHA-256",
    es: "el id de una importación, o al menos 8 dígitos del SHA-256 del archivo",
  },
  "cli.ledger.erase-why": {
    en: "why: the order or the law; it is written into the ledger",
    es: "por qué: la orden o la ley; queda escrito en el libro",
  },
  "cli.ledger.erased": {
    en: "Erased: the key of {sha256} is destroyed (entry {index}). Marks and counts stay; destroy older exports of the keys too.",
    es: "Borrado: la llave de {sha256} está destruida (asiento {index}). Marcas y cuentas quedan; destruya también las exportaciones antiguas de las llaves.",
  },
  "cli.ledger.index": { en: "entry", es: "asiento" },
  "cli.ledger.at": { en: "at", es: "cuándo" },
  "cli.ledger.actor": { en: "actor", es: "quién" },
  "cli.ledger.kind": { en: "act", es: "acto" },
  "cli.ledger.says": { en: "says", es: "dice" },
  "cli.ledger.fingerprint": { en: "Key fingerprint", es: "Huella de la llave" },
  "cli.ledger.exported": {
    en: "{file}: {treeSize} entries, {bytes} bytes, root {rootHash}",
    es: "{file}: {treeSize} asientos, {bytes} bytes, raíz {rootHash}",
  },
  "cli.ledger.keys-exported": {
    en: "{file}: keys written; whoever has them and the ledger can read everything",
    es: "{file}: llaves escritas; quien las tenga junto con el libro puede leerlo todo",
  },
  "cli.ledger.without-keys": {
    en: "Restored without keys: originals and person cells show as erased, and nothing more can be signed.",
    es: "Restaurado sin llaves: los originales y las celdas de personas aparecen como borrados y no se puede firmar más.",
  },
  "cli.ledger.rebuilt": {
    en: "All tables were made again from {treeSize, plural, one {# entry} other {# entries}}; root {rootHash}",
    es: "Todas las tablas se rehicieron a partir de {treeSize, plural, one {# asiento} other {# asientos}}; raíz {rootHash}",
  },
  "cli.ledger.verified": {
    en: "The ledger fits: {size} entries, {signed} of them under a signed checkpoint",
    es: "El libro cuadra: {size} asientos, {signed} bajo un punto de control firmado",
  },
  "cli.ledger.broken": {
    en: "THE LEDGER DOES NOT FIT: entry {index}, byte {offset}: {what} {detail}",
    es: "EL LIBRO NO CUADRA: asiento {index}, byte {offset}: {what} {detail}",
  },
  "cli.ledger.root": {
    en: "root {root}, {checkpoints} checkpoints",
    es: "raíz {root}, {checkpoints} puntos de control",
  },
  "cli.ledger.key-line": { en: "{kind}: {fingerprint}", es: "{kind}: {fingerprint}" },
  "cli.ledger.pinned": {
    en: "signed by the pinned key, or by one that it vouched for",
    es: "firmado por la llave fijada, o por una de la que responde",
  },
  "cli.ledger.not-pinned": { en: "NOT signed by the pinned key", es: "NO firmado por la llave fijada" },
  "cli.ledger.absent": {
    en: "{n} bodies are not here (erased or left out); their hashes are",
    es: "{n} cuerpos no están (borrados u omitidos); sus hashes sí",
  },
  "cli.doctor.store": {
    en: "Store: {engine} {version} in {dir}, Node {node}",
    es: "Almacén: {engine} {version} en {dir}, Node {node}",
  },
  "cli.doctor.sizes": {
    en: "Ledger: {entries} entries, {ledger} bytes; database: {database} bytes, has seen {seen}",
    es: "Libro: {entries} asientos, {ledger} bytes; base de datos: {database} bytes, ha visto {seen}",
  },
  "cli.doctor.key": {
    en: "Signing key {fingerprint}: {here, select, true {present} other {MISSING — nothing can be signed}}",
    es: "Llave de firma {fingerprint}: {here, select, true {aquí} other {NO ESTÁ, no se puede firmar}}",
  },
  "cli.doctor.imports": {
    en: "Imports: {committed} committed, {undone} undone, {open} unfinished",
    es: "Importaciones: {committed} confirmadas, {undone} deshechas, {open} inconclusas",
  },
  "cli.doctor.unfinished": {
    en: "  unfinished: {id} ({name}), opened {at}, {rows} rows; no question sees it, import --undo {id} closes it",
    es: "  inconclusa: {id} ({name}), abierta {at}, {rows} filas; ninguna pregunta la ve, import --undo {id} la cierra",
  },
  "cli.doctor.free": { en: "Free on the disk: {free} bytes", es: "Libre en el disco: {free} bytes" },
  "cli.sample.making": {
    en: "Making the store and importing the synthetic sample case in {dir} ...",
    es: "Creando el almacén e importando el caso sintético de muestra en {dir} ...",
  },
  "cli.sample.next": {
    en: "Next, with your own file:\n  in the page that npm start serves, under “Import”          drop it\n  bin/headstamp import FILE.xlsx --as seizures --dry-run     see how it is understood\n  bin/headstamp import FILE.xlsx --as seizures --origin foi  take it in\n  bin/headstamp findings makers-by-calibre                   ask\n  bin/headstamp ledger verify                                verify\n  bin/headstamp --help                                       everything else (--lang es: en español)",
    es: "Ahora, con su propio archivo:\n  en la página que abre npm start, en «Importar»                soltarlo\n  bin/headstamp import ARCHIVO.xlsx --as seizures --dry-run     ver cómo se entiende\n  bin/headstamp import ARCHIVO.xlsx --as seizures --origin foi  tomarlo\n  bin/headstamp findings makers-by-calibre                      preguntar\n  bin/headstamp ledger verify                                   verificar\n  bin/headstamp --help                                          todo lo demás (--lang en: in English)",
  },
  "progress.sample": { en: "rows looked at", es: "filas vistas" },
  "progress.survey": { en: "rows compared", es: "filas comparadas" },
  "progress.keep": { en: "rows kept", es: "filas guardadas" },
  "progress.verify": { en: "bytes verified", es: "bytes verificados" },
  "progress.replay": { en: "entries replayed", es: "asientos repetidos" },
  "progress.project": { en: "rows projected", es: "filas proyectadas" },
  "kind.headstamp": { en: "headstamp", es: "marcas del culote" },
  "kind.lot": { en: "lot", es: "lote" },
  "kind.serial": { en: "serial", es: "matrícula" },
  "kind.calibre": { en: "calibre", es: "calibre" },
  "kind.make": { en: "make", es: "marca" },
  "kind.model": { en: "model", es: "modelo" },
  "kind.type": { en: "type", es: "tipo" },
  "kind.place": { en: "place", es: "lugar" },
  "kind.date": { en: "date", es: "fecha" },
  "kind.state": { en: "state", es: "estado" },
} as const satisfies Catalogue;
