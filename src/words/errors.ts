import type { ErrorCode } from "#base";
import type { Message } from "./catalogue.ts";

/** Every refusal: couldn't X: got A, expected B, where, what to do. */
export const ERROR_WORDS = {
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
    en: "couldn't take {file} apart: {detail, select, empty {it has no words} scan {its pages are pictures without a text layer} locked {it is protected by a password} damaged {it is no sound PDF} language {it is neither in English nor in Spanish} binary {its bytes are no text} large {it has more than {limit} MiB} other {{detail}}}. Expected a text, a web page or a PDF with a text layer, in English or Spanish.",
    es: "no se pudo desmenuzar {file}: {detail, select, empty {no tiene palabras} scan {sus páginas son imágenes sin capa de texto} locked {está protegido con contraseña} damaged {no es un PDF íntegro} language {no está en inglés ni en español} binary {sus bytes no son texto} large {pasa de {limit} MiB} other {{detail}}}. Se esperaba un texto, una página web o un PDF con capa de texto, en inglés o español.",
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
    en: "couldn't find a header row in {file}, sheet {sheet}: {detail}. Name it in a mapping (--mapping).",
    es: "no se encontró la fila de encabezados en {file}, hoja {sheet}: {detail}. Indíquela en un mapeo (--mapping).",
  },
  "field-unknown": {
    en: "couldn't use the field {field}: expected one of {fields}.",
    es: "no se pudo usar el campo {field}: se esperaba uno de {fields}.",
  },
  "finding-unknown": {
    en: "couldn't find a finding named {name}: expected one of {names}.",
    es: "no se encontró un hallazgo llamado {name}: se esperaba uno de {names}.",
  },
  "finding-file": {
    en: "couldn't count {file}: it is the file of no register held here, so nothing in the ledger would vouch for the figures; take it in with: headstamp register add {file}.",
    es: "no se pudo contar {file}: no es el archivo de ningún registro guardado aquí, así que nada en el libro respaldaría las cifras; tómelo con: headstamp register add {file}.",
  },
  "finding-setting": {
    en: "couldn't use the setting {setting}: expected KEY=VALUE with a key that this finding takes ({takes}) and a value that it can read.",
    es: "no se pudo usar el ajuste {setting}: se esperaba CLAVE=VALOR con una clave que este hallazgo acepte ({takes}) y un valor que pueda leer.",
  },
  "condition-invalid": {
    en: "couldn't understand the condition {condition}: expected field=value, such as calibre=.50.",
    es: "no se entendió la condición {condition}: se esperaba campo=valor, como calibre=.50.",
  },
  "import-missing": {
    en: "couldn't find the import {id}. headstamp imports lists them.",
    es: "no se encontró la importación {id}. headstamp imports las enumera.",
  },
  "item-missing": {
    en: "couldn't find the item {item}: expected imp_1a2b/SHEET!ROW or a serial that one item bears. headstamp items lists them.",
    es: "no se encontró el objeto {item}: se esperaba imp_1a2b/HOJA!FILA o una matrícula que lleve un solo objeto. headstamp items los enumera.",
  },
  "item-ambiguous": {
    en: "couldn't choose an item: {item} is borne by {items}. Name one by its address.",
    es: "no se pudo elegir un objeto: {item} lo llevan {items}. Indique uno por su dirección.",
  },
  "import-conflict": {
    en: "couldn't import {file}: {detail}.",
    es: "no se pudo importar {file}: {detail}.",
  },
  "mapping-invalid": {
    en: "couldn't use the mapping {file}: {detail}.",
    es: "no se pudo usar el mapeo {file}: {detail}.",
  },
  "register-missing": {
    en: "couldn't find the register {id}: it is no file and no register held here. headstamp register list shows them.",
    es: "no se encontró el registro {id}: no es un archivo ni un registro guardado aquí. headstamp register list los enumera.",
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
    en: "couldn't finish linking: a working thread ended twice on the same marks ({detail}). Try again with fewer --threads.",
    es: "no se pudo terminar la vinculación: un hilo de trabajo terminó dos veces con las mismas marcas ({detail}). Pruebe con menos --threads.",
  },
  "link-missing": {
    en: "couldn't explain: nothing was linked in {dir} yet. Link first, or name --marks and --register.",
    es: "no se pudo explicar: aún no se vinculó nada en {dir}. Vincule primero o indique --marks y --register.",
  },
  "mark-missing": {
    en: "couldn't find the mark {id} in {file}. Marks go by their id column, or by their row.",
    es: "no se encontró la marca {id} en {file}. Las marcas se nombran por su columna id o por su fila.",
  },
  "candidate-missing": {
    en: "couldn't explain {id} as the gun of the mark {mark}: it is no candidate, since the damage model does not lead from one to the other or the register has no such row.",
    es: "no se pudo explicar {id} como el arma de la marca {mark}: no es candidato, porque el modelo de daño no lleva de una a otra o el registro no tiene esa fila.",
  },
  "party-missing": {
    en: "couldn't find the business {id}: expected an id as headstamp trace --dealers --json shows it.",
    es: "no se encontró el negocio {id}: se esperaba un id como lo muestra headstamp trace --dealers --json.",
  },
  "judgement-missing": {
    en: "couldn't find the judgement {id}. headstamp links list shows them.",
    es: "no se encontró el dictamen {id}. headstamp links list los enumera.",
  },
  "profile-missing": {
    en: "couldn't do this: the installation has no authority profile. An office that may ask declares one (headstamp profile set).",
    es: "no se pudo: la instalación no tiene perfil de autoridad. La oficina facultada declara uno (headstamp profile set).",
  },
  "trace-request-missing": {
    en: "couldn't find the request {id}: no request of that number was made here. headstamp request list shows them.",
    es: "no se encontró la solicitud {id}: aquí no se hizo ninguna con ese número. headstamp request list las muestra.",
  },
  "trace-request-refused": {
    en: "couldn't make the request: {detail, select, urgent {urgent needs a justification} circumstances {nothing says how, when or where it was found} open {{message} asks the same of the same addressee and is open. Wait, withdraw it, or say why with --anyway} person {{field} names a person. Name the office or the role} long {{field} has {got, number} characters, at most {limit, number} are sent} ammunition {it is ammunition, which bears no serial: ask its maker of the lot} origin {it comes from an unauthorised file, which is barred from requests} sent {it was withdrawn} other {{detail}}}.",
    es: "no se pudo hacer la solicitud: {detail, select, urgent {lo urgente requiere justificación} circumstances {nada dice cómo, cuándo ni dónde se halló} open {{message} pregunta lo mismo al mismo destinatario y sigue abierta. Espere, retírela o diga por qué con --anyway} person {{field} nombra a una persona. Indique la oficina o el cargo} long {{field} tiene {got, number} caracteres; se envían a lo más {limit, number}} ammunition {es munición, que no lleva matrícula: pregunte por el lote a su fabricante} origin {viene de un archivo no autorizado, vedado para solicitudes} sent {fue retirada} other {{detail}}}.",
  },
  "response-repeated": {
    en: "couldn't take in the response: the same one stands with the request {id} already. Nothing was added.",
    es: "no se pudo recibir la respuesta: la misma ya consta con la solicitud {id}. No se agregó nada.",
  },
  "response-invalid": {
    en: "couldn't take in the response {file}: {detail, select, json {it is no well-formed JSON ({message})} shape {it is no response of Headstamp: {message}} request {it answers {got}, not {expected}} status {its status is {got}, expected {expected}} reason {{got} is no reason of the list; expected {expected}} date {{field} is {got}, which is no date (expected 2015, 2015-06 or 2015-06-30)} kind {hop {row} has the kind {got}, expected one of {expected}} long {{field} has {got} characters, at most {limit} are taken} hops {it has {got} hops, at most {limit} are taken} empty {it says nothing: no row of it is a hop} header {none of its columns is a hop''s kind, date, seller or document} other {{detail}}}. Mend it, or enter it by hand.",
    es: "no se pudo recibir la respuesta {file}: {detail, select, json {no es JSON bien formado ({message})} shape {no es una respuesta de Headstamp: {message}} request {contesta {got}, no {expected}} status {su estado es {got}, se esperaba {expected}} reason {{got} no es motivo de la lista; se esperaba {expected}} date {{field} es {got}, que no es fecha (se esperaba 2015, 2015-06 o 2015-06-30)} kind {el paso {row} es de tipo {got}, se esperaba uno de {expected}} long {{field} tiene {got} caracteres; se aceptan a lo más {limit}} hops {tiene {got} pasos; se aceptan a lo más {limit}} empty {no dice nada: ninguna de sus filas es un paso} header {ninguna de sus columnas es tipo, fecha, vendedor o documento de un paso} other {{detail}}}. Corríjala o captúrela a mano.",
  },
  "exchange-refused": {
    en: "couldn't take in the exchange file: {detail, select, recipient {it is addressed to another installation} damaged {it was changed on its way, or is incomplete} signature {its signature is not the sender''s} sender {it is signed by {id}, whom this installation does not know. Compare the key by another way, then headstamp exchange trust} addressee {its sender did not name this installation as a recipient} expired {its use ended on {at}} repeat {it came before, as {id}} future {it says that it was made on {at}, which has not come} format {it is no exchange file of Headstamp} large {it has more than {limit} MiB} other {{detail}}}. Nothing was taken in.",
    es: "no se pudo recibir el archivo de intercambio: {detail, select, recipient {va dirigido a otra instalación} damaged {se alteró en el camino o está incompleto} signature {su firma no es del remitente} sender {lo firma {id}, a quien esta instalación no conoce. Compare la clave por otra vía y luego headstamp exchange trust} addressee {su remitente no nombró a esta instalación como destinataria} expired {su uso terminó el {at}} repeat {ya había llegado, como {id}} future {dice haberse hecho el {at}, que no ha llegado} format {no es un archivo de intercambio de Headstamp} large {pasa de {limit} MiB} other {{detail}}}. No se recibió nada.",
  },
  "suspect-missing": {
    en: "couldn't find an entry {id} of this owner: there is none, it lapsed, or the secret is another's.",
    es: "no se encontró un asiento {id} de este titular: no existe, caducó o el secreto es de otro.",
  },
  "suspect-refused": {
    en: "couldn't add the entry: {detail, select, serial {the serial cannot be read as one} case {it needs the number of a case} review {the review date must come before the expiry, and both after today} term {it may run {limit} days at most} secret {the secret is not one that headstamp suspect gave} long {its texts are longer than an entry takes} other {{detail}}}.",
    es: "no se pudo agregar el asiento: {detail, select, serial {la matrícula no se puede leer como tal} case {requiere el número de un expediente} review {la fecha de revisión debe ser anterior al vencimiento, y ambas posteriores a hoy} term {puede durar {limit} días a lo más} secret {el secreto no es de los que da headstamp suspect} long {sus textos son más largos de lo que cabe en un asiento} other {{detail}}}.",
  },
  "custody-refused": {
    en: "couldn't record the custody: {detail, select, person {{field} names a person. Name the office or the role} date {{field} is {got}, which is no date} order {it ends before it begins} missing {there is no record {got} of this exhibit} long {{field} has {got} characters, at most {limit} are kept} other {{detail}}}.",
    es: "no se pudo asentar la custodia: {detail, select, person {{field} nombra a una persona. Indique la oficina o el cargo} date {{field} es {got}, que no es fecha} order {termina antes de empezar} missing {no hay registro {got} de este indicio} long {{field} tiene {got} caracteres; se guardan a lo más {limit}} other {{detail}}}.",
  },
  "peer-missing": {
    en: "couldn't find the installation {id}: nobody compared its keys here, or more than one bears that name. headstamp exchange peers lists them.",
    es: "no se encontró la instalación {id}: nadie comparó aquí sus claves, o más de una lleva ese nombre. headstamp exchange peers las muestra.",
  },
  "card-refused": {
    en: "couldn't trust the card: its print is {expected}, and {got} was compared. Ask the other office again, by another way than the one the card came by.",
    es: "no se puede confiar en la tarjeta: su huella es {expected} y se comparó {got}. Pregunte otra vez a la otra oficina, por vía distinta de aquella por la que llegó la tarjeta.",
  },
  "message-missing": {
    en: "couldn't find the message {id}: none of that number came here. headstamp exchange list shows them.",
    es: "no se encontró el mensaje {id}: aquí no llegó ninguno con ese número. headstamp exchange list los muestra.",
  },
  "store-locked": {
    en: "couldn't open the store in {dir}: {owner} holds it. End that process, or wait for it.",
    es: "no se pudo abrir el almacén en {dir}: lo tiene {owner}. Termine ese proceso o espere.",
  },
  "store-left": {
    en: "couldn't go on: the process that held the store (headstamp serve) ended meanwhile. What it had acknowledged is kept; run the command again.",
    es: "no se pudo seguir: el proceso que tenía el almacén (headstamp serve) terminó entre tanto. Lo que confirmó está guardado; ejecute de nuevo la orden.",
  },
  "store-missing": {
    en: "couldn't open the store in {dir}: there is none. headstamp import makes one.",
    es: "no se pudo abrir el almacén en {dir}: no hay ninguno. headstamp import lo crea.",
  },
  "store-exists": {
    en: "couldn't restore into {dir}: it holds a ledger already. Name an empty folder or database.",
    es: "no se pudo restaurar en {dir}: ya contiene un libro. Indique una carpeta o base de datos vacía.",
  },
  "store-unwritable": {
    en: "couldn't write {path}: {detail}. Nothing of this act was recorded. Check the disk's space and the folder's rights.",
    es: "no se pudo escribir {path}: {detail}. Nada de este acto quedó registrado. Revise el espacio del disco y los permisos de la carpeta.",
  },
  "act-refused": {
    en: "couldn't record the act {kind}: {detail}.",
    es: "no se pudo registrar el acto {kind}: {detail}.",
  },
  "import-held": {
    en: "couldn't undo the import {id}: the import {by} builds on it. Undo {by} first.",
    es: "no se pudo deshacer la importación {id}: la importación {by} se apoya en ella. Deshaga primero {by}.",
  },
  "key-unreadable": {
    en: "couldn't read the key file {path}: {detail}. Take it from a copy of the keys.",
    es: "no se pudo leer el archivo de clave {path}: {detail}. Recupérelo de una copia de las claves.",
  },
  "signing-key-missing": {
    en: "couldn't sign: the key {fingerprint} is not in this store. Bring the keys' export, or declare the key lost.",
    es: "no se pudo firmar: la clave {fingerprint} no está en este almacén. Traiga la exportación de claves o declárela perdida.",
  },
  "file-erased": {
    en: "couldn't erase the file {sha256}: its key is not here, so that it shows as erased already.",
    es: "no se pudo borrar el archivo {sha256}: su llave no está aquí, de modo que ya aparece como borrado.",
  },
  "file-unknown": {
    en: "couldn't find the file {file}: expected an import's id, or at least 8 digits of the SHA-256 of one imported file. See headstamp imports --json.",
    es: "no se encontró el archivo {file}: se esperaba el id de una importación, o al menos 8 dígitos del SHA-256 de un solo archivo importado. Vea headstamp imports --json.",
  },
  "file-key-missing": {
    en: "couldn't seal cells of the file {sha256}: it has no key here. Keep the file first.",
    es: "no se pudieron sellar celdas del archivo {sha256}: no tiene clave aquí. Guarde antes el archivo.",
  },
  "database-unreachable": {
    en: "couldn't reach the database: {detail}. Check DATABASE_URL and the server.",
    es: "no se pudo alcanzar la base de datos: {detail}. Revise DATABASE_URL y el servidor.",
  },
  "database-too-old": {
    en: "couldn't use the database: it is version {got}, expected {expected} or later.",
    es: "no se pudo usar la base de datos: es la versión {got}, se esperaba {expected} o posterior.",
  },
  "database-failed": {
    en: "couldn't do this in the database: it answered {state}, {message}. Nothing of this act was recorded. headstamp doctor shows its state; headstamp ledger rebuild makes its tables anew.",
    es: "no se pudo hacer esto en la base de datos: respondió {state}, {message}. Nada de este acto quedó registrado. headstamp doctor muestra su estado; headstamp ledger rebuild rehace sus tablas.",
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
  "claim-missing": {
    en: "couldn't find the claim {id}: neither what ships nor the store holds it. See headstamp claims list.",
    es: "no se halló la afirmación {id}: no está entre las incluidas ni en el almacén. Vea headstamp claims list.",
  },
  "claims-unreadable": {
    en: "couldn't read {file} as claims: {detail, select, json {it is no well-formed JSON ({message})} shape {its JSON is neither a list nor an object with claims} header {none of its first lines is a header of columns such as value, numerator, denominator} none {none of its {rows} rows is a claim; the first: {message}} other {{detail}}}. See headstamp claims schema.",
    es: "no se pudo leer {file} como afirmaciones: {detail, select, json {no es JSON bien formado ({message})} shape {su JSON no es una lista ni un objeto con claims} header {ninguno de sus primeros renglones es un encabezado con columnas como value, numerator, denominator} none {ninguna de sus {rows} filas es una afirmación; la primera: {message}} other {{detail}}}. Vea headstamp claims schema.",
  },
  "print-refused": {
    en: "couldn't print {title}: {detail, select, svg {a drawing reaches beyond itself (a picture, a script or an address)} large {it has more than {limit, number} characters} time {it took longer than {limit} s} memory {it needs more than {limit} MiB} date {{message} is no date} other {the printer failed ({message})}}. Print a part of it.",
    es: "no se pudo imprimir {title}: {detail, select, svg {un dibujo sale de sí mismo (una imagen, un guion o una dirección)} large {tiene más de {limit, number} caracteres} time {tardó más de {limit} s} memory {necesita más de {limit} MiB} date {{message} no es una fecha} other {la impresora falló ({message})}}. Imprima una parte.",
  },
  "address-refused": {
    en: "couldn't serve at {host}: got an address that other machines can reach, expected a loopback address (127.0.0.1, ::1, localhost). There are no accounts yet: whoever reaches the server has the store. Leave out --host.",
    es: "no se pudo servir en {host}: es una dirección que otras máquinas alcanzan; se esperaba una local (127.0.0.1, ::1, localhost). Todavía no hay cuentas: quien alcanza el servidor tiene el acervo. Omita --host.",
  },
  "port-taken": {
    en: "couldn't listen on port {port}: another program does. Name another with --port, or 0 for any that is free.",
    es: "no se pudo escuchar en el puerto {port}: otro programa lo ocupa. Indique otro con --port, o 0 para cualquiera libre.",
  },
  "server-missing": {
    en: "couldn't ask for a login link: no headstamp serve runs on the store in {dir}. Start it: headstamp serve --data {dir}.",
    es: "no se pudo pedir un enlace de acceso: ningún headstamp serve corre sobre el almacén en {dir}. Inícielo: headstamp serve --data {dir}.",
  },
  "session-missing": {
    en: "couldn't answer: there is no session, or it has ended. Open the login link that the terminal shows; a new one is printed by headstamp serve --link.",
    es: "no se pudo responder: no hay sesión, o ya terminó. Abra el enlace de acceso que muestra la terminal; headstamp serve --link imprime uno nuevo.",
  },
  "login-refused": {
    en: "couldn't log in: {detail, select, used {this link was used already or is too old} locked {too many wrong links were tried; wait {minutes} minutes} other {{detail}}}. A new link is printed by headstamp serve --link.",
    es: "no se pudo entrar: {detail, select, used {este enlace ya se usó o es demasiado viejo} locked {se probaron demasiados enlaces equivocados; espere {minutes} minutos} other {{detail}}}. headstamp serve --link imprime un enlace nuevo.",
  },
  "request-refused": {
    en: "couldn't accept the request: {detail, select, host {it names the host {got}, expected this server's own loopback name} origin {it comes from another page ({got})} token {it lacks the session's x-headstamp-csrf token} other {{detail}}}.",
    es: "no se pudo aceptar la petición: {detail, select, host {nombra el anfitrión {got}; se esperaba el nombre local de este servidor} origin {viene de otra página ({got})} token {le falta la contraseña x-headstamp-csrf de la sesión} other {{detail}}}.",
  },
  "request-invalid": {
    en: "couldn't understand the request: {param}: {detail, select, cursor {it is not one that a page before gave} percent {it is not percent-encoded UTF-8} date {expected YYYY, YYYY-MM or YYYY-MM-DD} other {{detail}}}.",
    es: "no se pudo entender la petición: {param}: {detail, select, cursor {no es uno que diera una página anterior} percent {no es UTF-8 codificado por porcentajes} date {se esperaba AAAA, AAAA-MM o AAAA-MM-DD} other {{detail}}}.",
  },
  "request-too-large": {
    en: "couldn't take the request: its body is larger than {limit} bytes. Send a file as an upload.",
    es: "no se pudo tomar la petición: su cuerpo pasa de {limit} bytes. Mande los archivos como subida.",
  },
  "media-refused": {
    en: "couldn't read the body: got {got}, expected {expected}.",
    es: "no se pudo leer el cuerpo: es {got}; se esperaba {expected}.",
  },
  "route-missing": {
    en: "couldn't find {path}. /openapi.json lists every route.",
    es: "no se encontró {path}. /openapi.json lista todas las rutas.",
  },
  "method-refused": {
    en: "couldn't {method} {path}: expected {allowed}.",
    es: "no se puede {method} en {path}: se esperaba {allowed}.",
  },
  "upload-missing": {
    en: "couldn't find the upload {id}: it was removed or never finished. Send the file again.",
    es: "no se encontró la subida {id}: se quitó o nunca terminó. Mande de nuevo el archivo.",
  },
  "upload-cut": {
    en: "couldn't keep the upload: {got} bytes came, expected {expected}. Nothing was kept; send the file again.",
    es: "no se pudo guardar la subida: llegaron {got} bytes, se esperaban {expected}. No se guardó nada; mande de nuevo el archivo.",
  },
  "job-missing": {
    en: "couldn't find the job {id}. /api/jobs lists them.",
    es: "no se encontró la tarea {id}. /api/jobs las lista.",
  },
  "job-interrupted": {
    en: "couldn't finish the job {id}: the server ended twice while it ran. Nothing of it was kept; look at what the terminal said, and resume it.",
    es: "no se pudo terminar la tarea {id}: el servidor terminó dos veces mientras corría. No se guardó nada de ella; vea lo que dijo la terminal y reanúdela.",
  },
  "job-ended": {
    en: "couldn't {wish, select, cancel {cancel} resume {resume} other {change}} the job {id}: it is {state, select, done {done} failed {failed} cancelled {cancelled} running {running} queued {queued} other {{state}}}.",
    es: "no se pudo {wish, select, cancel {cancelar} resume {reanudar} other {cambiar}} la tarea {id}: está {state, select, done {hecha} failed {fallida} cancelled {cancelada} running {en curso} queued {en espera} other {{state}}}.",
  },
  "key-reused": {
    en: "couldn't repeat the request: the idempotency key {key} was used for another one. Use a new key for each wish.",
    es: "no se pudo repetir la petición: la clave de idempotencia {key} se usó para otra. Use una clave nueva para cada petición.",
  },
  "server-busy": {
    en: "couldn't take the request now: the server has all it can do. Try again in {seconds, plural, one {# second} other {# seconds}}.",
    es: "no se pudo tomar la petición ahora: el servidor tiene todo lo que puede atender. Intente de nuevo en {seconds, plural, one {# segundo} other {# segundos}}.",
  },
  "server-failed": {
    en: "couldn't answer: something broke in the program itself ({id}). Nothing was written. The terminal of headstamp serve says what.",
    es: "no se pudo responder: algo falló en el programa mismo ({id}). No se escribió nada. La terminal de headstamp serve dice qué.",
  },
  "lists-invalid": {
    en: "couldn't count these lists: {detail, select, few {got {lists}, expected two or more} many {got {lists}, expected {most} at most: more lists have more models than data can tell apart; merge lists of one authority} twice {two lists have one name} count {the count in row {row} is no whole number of 0 or more} nowhere {row {row} names no list, and what no list holds nobody counted} nothing {no item is on any list} mark {row {row} has a mark other than 1 or 0 under a list} header {expected a column for each list (1 or 0) and a column named count} one {they are one import, or all of one authority} file {one row of its table is wider than its header} other {{detail}}}.",
    es: "no se pudieron contar estas listas: {detail, select, few {llegaron {lists}, se esperaban dos o más} many {llegaron {lists}, se esperaban {most} como mucho: más listas dan más modelos de los que los datos distinguen; una las listas de una misma autoridad} twice {dos listas tienen el mismo nombre} count {la cuenta de la fila {row} no es un número entero de 0 o más} nowhere {la fila {row} no nombra lista alguna, y lo que no está en ninguna nadie lo contó} nothing {ningún objeto está en lista alguna} mark {la fila {row} trae bajo una lista algo distinto de 1 o 0} header {se esperaba una columna por lista (1 o 0) y una columna llamada count o cuenta} one {son una sola importación, o todas de una misma autoridad} file {una fila de su tabla es más ancha que su encabezado} other {{detail}}}.",
  },
  "package-exists": {
    en: "couldn't publish into {path}: something is there already. Published packages are never written over: name a new folder.",
    es: "no se pudo publicar en {path}: ya hay algo ahí. Lo publicado nunca se sobrescribe: indique una carpeta nueva.",
  },
  "package-unreadable": {
    en: "couldn't read {path}: got no package, expected a folder that headstamp publish made (with publication.json).",
    es: "no se pudo leer {path}: no es un paquete; se esperaba una carpeta hecha por headstamp publish (con publication.json).",
  },
  "figure-missing": {
    en: "couldn't find figure {figure} in {path}: its tables number the figures F1, F2 and so on.",
    es: "no se encontró la cifra {figure} en {path}: sus tablas numeran las cifras F1, F2, etcétera.",
  },
  "figure-differs": {
    en: "couldn't publish figure {figure}: the tables say {printed, number}, the ledger's own cells {again, number}. Run headstamp ledger rebuild, and ask again.",
    es: "no se pudo publicar la cifra {figure}: las tablas dicen {printed, number}; las celdas del propio libro, {again, number}. Ejecute headstamp ledger rebuild y vuelva a preguntar.",
  },
  "ledger-broken": {
    en: "couldn't trust the ledger: {detail}, at {where}. Stop writing, keep a copy, restore from an export.",
    es: "no se puede confiar en el libro: {detail}, en {where}. Deje de escribir, guarde copia y restaure de una exportación.",
  },
  "entry-invalid": {
    en: "couldn't read a ledger entry: {what} {field}. Verify the ledger (headstamp ledger verify) and restore from an export.",
    es: "no se pudo leer un asiento del libro: {what} {field}. Verifique el libro (headstamp ledger verify) y restaure de una exportación.",
  },
  "note-invalid": {
    en: "couldn't trust a signed note: {what}. Check that it is whole and that you have the right key.",
    es: "no se puede confiar en una nota firmada: {what}. Compruebe que esté completa y que la clave sea la correcta.",
  },
} as const satisfies Record<ErrorCode, Message>;
