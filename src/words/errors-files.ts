import type { Catalogue } from "./catalogue.ts";

/** Refusals. Files, sheets and mappings. */
export const FILES_ERRORS = {
  "usage-unknown": {
    en: "couldn't run the command: {detail}. See headstamp --help.",
    es: "no se pudo ejecutar la orden: {detail}. Vea headstamp --help.",
  },
  "file-missing": {
    en: "couldn't open {file}: there is no such file. Check the path.",
    es: "no se pudo abrir {file}: no existe. Revise la ruta.",
  },
  "file-empty": {
    en: "couldn't read {file}: it is empty (0 bytes of content). Ask for the file again.",
    es: "no se pudo leer {file}: está vacío (0 bytes de contenido). Pida de nuevo el archivo.",
  },
  "file-unreadable": {
    en: "couldn't read {file}: {detail, select, permission {this account has no right to read it} system {the system refused ({message})} zip {its ZIP container is damaged at {part} ({message})} crc {the part {part} does not have the checksum it was saved with} size {the part {part} does not have the size it was saved with} twice {its container holds {part} twice} missing {its container lacks {part}} method {the part {part} is compressed in a way spreadsheets do not use} xml {the part {part} is no well-formed XML ({message})} doctype {the part {part} declares a document type, which no spreadsheet does} encoding {the part {part} is in the encoding {message}} bytes {the part {part} holds bytes that are no UTF-8} depth {the part {part} is nested too deeply} reference {a cell in row {row} has the address {part}} csv {its lines cannot be told apart near line {line}} parquet {it is no whole Parquet file ({message})} legacy {the old format is damaged ({message})} time {it took longer than {limit} s to open} other {{detail}}}. Open it in a spreadsheet and save it again, or ask for the original.",
    es: "no se pudo leer {file}: {detail, select, permission {esta cuenta no tiene permiso de lectura} system {el sistema lo negó ({message})} zip {su contenedor ZIP está dañado en {part} ({message})} crc {la parte {part} no tiene la suma de verificación con que se guardó} size {la parte {part} no tiene el tamaño con que se guardó} twice {su contenedor tiene {part} dos veces} missing {a su contenedor le falta {part}} method {la parte {part} está comprimida como ninguna hoja de cálculo lo hace} xml {la parte {part} no es XML bien formado ({message})} doctype {la parte {part} declara un tipo de documento, cosa que ninguna hoja de cálculo hace} encoding {la parte {part} está en la codificación {message}} bytes {la parte {part} tiene bytes que no son UTF-8} depth {la parte {part} está anidada demasiado hondo} reference {una celda de la fila {row} tiene la dirección {part}} csv {no se distinguen sus renglones cerca del renglón {line}} parquet {no es un archivo Parquet completo ({message})} legacy {el formato antiguo está dañado ({message})} time {tardó más de {limit} s en abrirse} other {{detail}}}. Ábralo en una hoja de cálculo y guárdelo de nuevo, o pida el original.",
  },
  "file-kind-unknown": {
    en: "couldn't read {file}: got {got, select, directory {a folder} device {a pipe or device} pdf {a PDF} docx {a Word document} doc {an old Word document} pptx {a presentation} ppt {an old presentation} xlsb {a binary workbook (XLSB)} opendocument {an OpenDocument file that is no spreadsheet} zip {a ZIP archive without a workbook} emptyzip {an empty ZIP archive} ole {an old Office file without a workbook} jpeg {a JPEG picture} png {a PNG picture} gif {a GIF picture} tiff {a TIFF picture} gzip {a gzip archive} rar {a RAR archive} sevenzip {a 7z archive} rtf {a rich text document} html {a web page} xml {an XML file} json {a JSON file} sqlite {an SQLite database} utf32 {text in UTF-32} binary {bytes that are no text} other {{got}}}, expected CSV, XLSX, XLS, ODS or Parquet. Open it in the program it belongs to and save the table as one of these.",
    es: "no se pudo leer {file}: es {got, select, directory {una carpeta} device {un conducto o dispositivo} pdf {un PDF} docx {un documento de Word} doc {un documento antiguo de Word} pptx {una presentación} ppt {una presentación antigua} xlsb {un libro binario (XLSB)} opendocument {un archivo OpenDocument que no es hoja de cálculo} zip {un archivo ZIP sin libro} emptyzip {un archivo ZIP vacío} ole {un archivo antiguo de Office sin libro} jpeg {una imagen JPEG} png {una imagen PNG} gif {una imagen GIF} tiff {una imagen TIFF} gzip {un archivo gzip} rar {un archivo RAR} sevenzip {un archivo 7z} rtf {un documento de texto enriquecido} html {una página web} xml {un archivo XML} json {un archivo JSON} sqlite {una base de datos SQLite} utf32 {texto en UTF-32} binary {bytes que no son texto} other {{got}}}, se esperaba CSV, XLSX, XLS, ODS o Parquet. Ábralo en su programa y guarde la tabla en uno de estos formatos.",
  },
  "file-truncated": {
    en: "couldn't read {file}: it ends in the middle ({detail, select, zip {its ZIP container is cut short} quote {a quotation mark opened before line {line} never closes} other {{detail}}}). Copy it again and compare its size.",
    es: "no se pudo leer {file}: termina a la mitad ({detail, select, zip {su contenedor ZIP está cortado} quote {unas comillas abiertas antes del renglón {line} nunca se cierran} other {{detail}}}). Cópielo de nuevo y compare el tamaño.",
  },
  "file-encrypted": {
    en: "couldn't read {file}: it is protected by a password. Save it without one and import that copy.",
    es: "no se pudo leer {file}: está protegido con contraseña. Guárdelo sin ella e importe esa copia.",
  },
  "file-too-large": {
    en: "couldn't read {file}: {detail, select, line {a line is longer than {limit} MiB} inflated {its part {part} unpacks to more than {limit} MiB} ratio {its part {part} unpacks to {ratio} times its size, more than {limit} times} parts {its container has more than {limit} parts} strings {its texts take more than {limit} MiB} text {a text in {part} is longer than {limit} MiB} rows {it has rows beyond {limit}, the last a sheet can have (after row {row})} chars {its texts, each counted where it is shown, pass {limit} MiB (at row {row})} padding {its cells lie too far apart (at row {row})} bytes {an old-format file may have {limit} MiB} memory {it needs more than {limit} MiB to open} other {{detail}}}. Split it, or ask for the table without the surplus.",
    es: "no se pudo leer {file}: {detail, select, line {un renglón pasa de {limit} MiB} inflated {su parte {part} se expande a más de {limit} MiB} ratio {su parte {part} se expande a {ratio} veces su tamaño, más de {limit}} parts {su contenedor tiene más de {limit} partes} strings {sus textos ocupan más de {limit} MiB} text {un texto en {part} pasa de {limit} MiB} rows {tiene filas más allá de {limit}, la última que una hoja puede tener (tras la fila {row})} chars {sus textos, contados donde se muestran, pasan de {limit} MiB (en la fila {row})} padding {sus celdas están demasiado separadas (en la fila {row})} bytes {un archivo de formato antiguo puede tener {limit} MiB} memory {necesita más de {limit} MiB para abrirse} other {{detail}}}. Divídalo o pida la tabla sin lo que sobra.",
  },
  "file-unwritable": {
    en: "couldn't write {path}: {detail}. Name a file in a folder that is there and yours.",
    es: "no se pudo escribir {path}: {detail}. Indique un archivo en una carpeta que exista y sea suya.",
  },
  "text-refused": {
    en: "couldn't take {file} apart: {detail, select, empty {it has no words} scan {its pages are pictures without a text layer} locked {it is protected by a password} damaged {it is no sound PDF} language {it is neither in English nor in Spanish} binary {its bytes are no text; a Word document is saved as PDF or as text first} large {it has more than {limit} MiB} other {{detail}}}. Expected a text, a web page or a PDF with a text layer, in English or Spanish.",
    es: "no se pudo desmenuzar {file}: {detail, select, empty {no tiene palabras} scan {sus páginas son imágenes sin capa de texto} locked {está protegido con contraseña} damaged {no es un PDF íntegro} language {no está en inglés ni en español} binary {sus bytes no son texto; un documento de Word se guarda antes como PDF o como texto} large {pasa de {limit} MiB} other {{detail}}}. Se esperaba un texto, una página web o un PDF con capa de texto, en inglés o español.",
  },
  "column-missing": {
    en: "couldn't find the column {column} in {file}: its header has {columns}.",
    es: "no se encontró la columna {column} en {file}: su encabezado tiene {columns}.",
  },
  "sheet-missing": {
    en: "couldn't find the sheet {sheet} in {file}: it has {sheets}.",
    es: "no se encontró la hoja {sheet} en {file}: tiene {sheets}.",
  },
  "sheet-without-header": {
    en: "couldn't find a header row in {file}, sheet {sheet}: {detail}. {door, select, page {Give the sheet a row that names its columns.} other {Name it in a mapping (--mapping).}}",
    es: "no se encontró la fila de encabezados en {file}, hoja {sheet}: {detail}. {door, select, page {Dé a la hoja una fila que nombre sus columnas.} other {Indíquela en un mapeo (--mapping).}}",
  },
  "field-unknown": {
    en: "couldn't use the field {field}: expected one of {fields}.",
    es: "no se pudo usar el campo {field}: se esperaba uno de {fields}.",
  },
  "condition-invalid": {
    en: "couldn't understand the condition {condition}: expected field=value, such as calibre=.50.",
    es: "no se entendió la condición {condition}: se esperaba campo=valor, como calibre=.50.",
  },
  "group-unknown": {
    en: "couldn't look for the group {group}: expected a designated group by its name or one of its aliases; {door, select, page {the field of groups in Items and seizures proposes those that the records name} other {headstamp items --groups lists those that the records name}}.",
    es: "no se pudo buscar el grupo {group}: se esperaba un grupo designado por su nombre o uno de sus alias; {door, select, page {el campo de grupos en Objetos y aseguramientos propone los que nombran los registros} other {headstamp items --groups lista los que nombran los registros}}.",
  },
  "mapping-invalid": {
    en: "couldn't use the mapping {file}: {detail}.",
    es: "no se pudo usar el mapeo {file}: {detail}.",
  },
  "lists-invalid": {
    en: "couldn't count these lists: {detail, select, few {got {lists}, expected two or more} many {got {lists}, expected {most} at most: more lists have more models than data can tell apart; merge lists of one authority} twice {two lists have one name} count {the count in row {row} is no whole number of 0 or more} nowhere {row {row} names no list, and what no list holds nobody counted} nothing {no item is on any list} mark {row {row} has a mark other than 1 or 0 under a list} header {expected a column for each list (1 or 0) and a column named count} one {they are one import, or all of one authority} file {one row of its table is wider than its header} other {{detail}}}.",
    es: "no se pudieron contar estas listas: {detail, select, few {llegaron {lists}, se esperaban dos o más} many {llegaron {lists}, se esperaban {most} como mucho: más listas dan más modelos de los que los datos distinguen; una las listas de una misma autoridad} twice {dos listas tienen el mismo nombre} count {la cuenta de la fila {row} no es un número entero de 0 o más} nowhere {la fila {row} no nombra lista alguna, y lo que no está en ninguna nadie lo contó} nothing {ningún objeto está en lista alguna} mark {la fila {row} trae bajo una lista algo distinto de 1 o 0} header {se esperaba una columna por lista (1 o 0) y una columna llamada count o cuenta} one {son una sola importación, o todas de una misma autoridad} file {una fila de su tabla es más ancha que su encabezado} other {{detail}}}.",
  },
} as const satisfies Catalogue;
