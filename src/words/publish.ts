import type { Catalogue } from "./catalogue.ts";

/** What stands in a published package, and why the gate stays shut. */
export const PUBLISH_WORDS = {
  "publish.title": {
    en: "Findings from the marks of seized arms and ammunition",
    es: "Hallazgos de las marcas de armas y municiones aseguradas",
  },
  "publish.title.case-items": {
    en: "Findings from the arms named in case files",
    es: "Hallazgos de las armas nombradas en expedientes",
  },
  "publish.title.records": {
    en: "Findings from records of arms and ammunition",
    es: "Hallazgos de registros de armas y municiones",
  },
  "publish.watermark": { en: "SYNTHETIC DATA", es: "DATOS SINTÉTICOS" },
  "publish.synthetic": {
    en: "SYNTHETIC DATA: made up to try the tools. No figure here speaks of real events, makers or persons.",
    es: "DATOS SINTÉTICOS: inventados para probar las herramientas. Ninguna cifra aquí habla de hechos, fabricantes ni personas reales.",
  },
  "publish.made": {
    en: "Publication {id}, {date}, by {actor}. Small counts: fewer than {k} are withheld, and so is whatever they could be worked out from.",
    es: "Publicación {id}, {date}, por {actor}. Conteos pequeños: se reservan los menores de {k} y todo aquello de lo que se podrían deducir.",
  },
  "publish.counts": {
    en: "{seized} seized or listed; {examined} examined for the mark; {read} read, the base of each share ({unread} not read, {ambiguous} ambiguous, {unexamined} not examined).",
    es: "{seized} asegurados o listados; {examined} examinados en busca de la marca; {read} leídos, la base de cada proporción ({unread} no leídos, {ambiguous} ambiguos, {unexamined} no examinados).",
  },
  "publish.others": {
    en: "{n, plural, one {# other, withheld} other {# others, together}}",
    es: "{n, plural, one {# más, reservado} other {otros #, en conjunto}}",
  },
  "publish.period": {
    en: "Period (dates read, coarsened): {from} to {to}.",
    es: "Periodo (fechas leídas, sin el día): {from} a {to}.",
  },
  "publish.period.one": {
    en: "Period (dates read, coarsened): {year}.",
    es: "Periodo (fechas leídas, sin el día): {year}.",
  },
  "publish.points": {
    en: "{n, plural, one {Its one point stands} other {Its # points stand}} in {file}.",
    es: "{n, plural, one {Su único punto está} other {Sus # puntos están}} en {file}.",
  },
  "publish.period.none": {
    en: "Period: no dates were read in what is counted here.",
    es: "Periodo: no se leyeron fechas en lo contado aquí.",
  },
  "publish.figure": { en: "figure", es: "cifra" },
  "publish.of": { en: "of", es: "de" },
  "publish.more-tables": {
    en: "{n, plural, one {One more table stands} other {# more tables stand}} in {file}.",
    es: "{n, plural, one {Hay una tabla más} other {Hay # tablas más}} en {file}.",
  },
  "publish.more-rows": {
    en: "{n, plural, one {One more row stands} other {# more rows stand}} in {file}.",
    es: "{n, plural, one {Hay una fila más} other {Hay # filas más}} en {file}.",
  },
  "publish.withheld": {
    en: "Withheld so that no count below {k} is printed or can be worked out, from this publication or with earlier ones: {rows, number} rows and {tables, number} whole tables.",
    es: "Reservado para que ningún conteo menor de {k} se imprima ni se pueda deducir, de esta publicación o junto con anteriores: {rows, number} filas y {tables, number} tablas completas.",
  },
  "publish.sources": { en: "Sources and editions", es: "Fuentes y ediciones" },
  "publish.source": {
    en: "{file} ({origin}); SHA-256 {sha256}; imported on {importedOn} as {importId}.",
    es: "{file} ({origin}); SHA-256 {sha256}; importado el {importedOn} como {importId}.",
  },
  "publish.release": {
    en: "Published by the issuing authority: {release}.",
    es: "Publicado por la autoridad emisora: {release}.",
  },
  "publish.method": { en: "Method", es: "Método" },
  "publish.notes": { en: "The publisher's remarks", es: "Observaciones de quien publica" },
  "publish.disclaimer": {
    en: "Disclaimer of the ATF, attached wherever counts of traces are used",
    es: "Advertencia de la ATF, que acompaña todo uso de conteos de rastreos (texto original en inglés)",
  },
  "publish.parties": { en: "Makers and other parties named", es: "Fabricantes y otras partes nombradas" },
  "publish.parties.marks": {
    en: "Makers are named because their marks are stamped on the things that were counted, as read against cited tables; {actor} confirmed the match of marks and makers. No inference of malpractice: a mark says who made a thing, not who sold it, to whom, or how it came where it was seized.",
    es: "Los fabricantes se nombran porque sus marcas están estampadas en lo contado, leídas contra tablas con fuente; {actor} confirmó la correspondencia entre marcas y fabricantes. No se infiere ninguna irregularidad: una marca dice quién fabricó una cosa, no quién la vendió, a quién, ni cómo llegó a donde fue asegurada.",
  },
  "publish.parties.document": {
    en: "Parties are named out of public court or official documents, cited with each; {actor} confirmed the match. No inference of malpractice.",
    es: "Las partes se nombran a partir de documentos judiciales u oficiales públicos, citados con cada una; {actor} confirmó la correspondencia. No se infiere ninguna irregularidad.",
  },
  "publish.parties.order": {
    en: "They are listed by name. The order says nothing: without what each of them sold, none can be compared with another.",
    es: "Se listan por nombre. El orden no dice nada: sin lo que cada uno vendió, ninguno puede compararse con otro.",
  },
  "publish.reply": {
    en: "A party named here may reply to {replyTo}; the reply is printed with the next edition.",
    es: "Quien sea nombrado aquí puede responder a {replyTo}; la respuesta se publica con la siguiente edición.",
  },
  "publish.reply.of": { en: "Reply of {party}: {text}", es: "Respuesta de {party}: {text}" },
  "publish.reply.none": {
    en: "Replies received so far: none.",
    es: "Respuestas recibidas hasta ahora: ninguna.",
  },
  "publish.proof": { en: "How to check this", es: "Cómo comprobar esto" },
  "publish.proof.how": {
    en: "The figures were computed at {treeSize} entries of the ledger (root {rootHash}). The publication is an entry of the ledger itself; its proof lies in the folder proof/. On any machine, without the data: headstamp verify FOLDER. A figure alone: take its line of proof/figures.jsonl and headstamp verify FILE. Each figure also carries a salted hash of the cells that it counts; whoever holds the ledger can walk from the figure to these cells.",
    es: "Las cifras se calcularon con {treeSize} asientos del libro (raíz {rootHash}). La publicación es ella misma un asiento del libro; su prueba está en la carpeta proof/. En cualquier máquina, sin los datos: headstamp verify CARPETA. Una sola cifra: su línea de proof/figures.jsonl y headstamp verify ARCHIVO. Cada cifra lleva además un resumen con sal de las celdas que cuenta; quien tiene el libro puede ir de la cifra a esas celdas.",
  },
  "publish.chart.title": { en: "{label}: {by}, {unit}", es: "{label}: {by}, {unit}" },
  "publish.chart.desc": {
    en: "Bars: share of the {read} that were read. Thin lines with ends: 95 % interval. Last bar, hatched: the {unknown} % of the {seized} seized or listed that were not examined, not read or ambiguous, as wide as they are.",
    es: "Barras: proporción de los {read} leídos. Líneas finas con topes: intervalo del 95 %. Última barra, rayada: el {unknown} % de los {seized} asegurados o listados que no se examinaron, no se leyeron o son ambiguos, tan ancha como es.",
  },
  "publish.chart.desc.counts": { en: "Bars: counts.", es: "Barras: conteos." },
  "publish.chart.desc.steps": {
    en: "Bars: firearms at each step. Hatched: what a step that nobody counted lies between.",
    es: "Barras: armas en cada paso. Rayado: entre qué cuentas queda un paso que nadie contó.",
  },
  "publish.chart.desc.intervals": {
    en: "Points: estimates. Lines with ends: what they lie between; an arrow where no upper end is known.",
    es: "Puntos: estimaciones. Líneas con topes: entre qué valores quedan; una flecha si no se conoce el extremo superior.",
  },
  "publish.chart.desc.curve": {
    en: "Curves: share recovered within so many days of the sale. Full line: corrected for what the records could not see yet; dashed: as recorded. Shaded: 95 % interval, or what the dates leave open.",
    es: "Curvas: proporción recuperada en tantos días desde la venta. Línea llena: corregida por lo que los registros aún no podían ver; discontinua: según lo registrado. Sombreado: intervalo del 95 %, o lo que las fechas dejan abierto.",
  },
  "publish.chart.axis.recovered": { en: "recovered by then", es: "recuperadas hasta entonces" },
  "publish.chart.axis.days": { en: "days from sale to recovery", es: "días de la venta a la recuperación" },
  "publish.chart.axis.parts": { en: "share", es: "proporción" },
  "publish.chart.least": { en: "at least {n}", es: "al menos {n}" },
  "publish.chart.most": { en: "at most {n}", es: "a lo más {n}" },
  "publish.chart.uncounted": { en: "nobody counted", es: "nadie lo contó" },
  "publish.chart.unsaid": { en: "not identified", es: "no identificable" },
  "publish.chart.unread": { en: "not read (of all seized)", es: "no leído (de todo lo asegurado)" },
  "publish.chart.axis": { en: "share of what was read", es: "proporción de lo leído" },
  "publish.chart.axis.counts": { en: "count", es: "cuenta" },
  "cli.publish.finding": { en: "findings to publish", es: "hallazgos que se publican" },
  "cli.publish.out": {
    en: "folder to make; it must not be there yet",
    es: "carpeta que se crea; no debe existir",
  },
  "cli.publish.k": { en: "smallest count that may be printed", es: "menor conteo que puede imprimirse" },
  "cli.publish.tlp": { en: "label of the Traffic Light Protocol", es: "etiqueta del Traffic Light Protocol" },
  "cli.publish.series": {
    en: "folder of earlier packages: what they printed is known to everybody",
    es: "carpeta de paquetes anteriores: lo que imprimieron lo conoce cualquiera",
  },
  "cli.publish.note": {
    en: "a sentence of your own, weighed by the gate too",
    es: "una frase propia, que también pasa por el control",
  },
  "cli.publish.reply-to": {
    en: "where a party that is named can reply",
    es: "dónde puede responder quien sea nombrado",
  },
  "cli.publish.reply": {
    en: "a reply received, as PARTY=TEXT",
    es: "una respuesta recibida, como PARTE=TEXTO",
  },
  "cli.publish.confirm": {
    en: "you have held the marks against the tables that name their makers; the ledger keeps that you said so",
    es: "usted ha cotejado las marcas con las tablas que nombran a sus fabricantes; el libro guarda que lo dijo",
  },
  "cli.publish.rank": {
    en: "rows in the order of their counts (parties only with exposure)",
    es: "filas en el orden de sus conteos (las partes, solo con exposición)",
  },
  "cli.publish.release": {
    en: "where the issuing authority published a file's figures, as IMPORT=CITATION",
    es: "dónde publicó la autoridad emisora las cifras de un archivo, como IMPORTACIÓN=CITA",
  },
  "cli.publish.period": {
    en: "period that the files cover, where they carry no dates: FROM/TO",
    es: "periodo que cubren los archivos, si no traen fechas: DESDE/HASTA",
  },
  "cli.walk.none": {
    en: "The finding names no cells for this figure: it counts over whole files, is made of other figures, is quoted from a cited table, or is what was withheld, together.",
    es: "El hallazgo no nombra celdas para esta cifra: cuenta sobre archivos enteros, se hizo de otras cifras, se citó de una tabla o es lo reservado, en conjunto.",
  },
  "cli.walk.sheet": { en: "sheet", es: "hoja" },
  "cli.walk.cell": { en: "cell", es: "celda" },
  "cli.walk.text": { en: "written", es: "escrito" },
  "cli.walk.differs": {
    en: "These are NOT the cells whose salted hash was published, or none were kept.",
    es: "NO son las celdas cuyo resumen con sal se publicó, o no se guardó ninguna.",
  },
  "cli.publish.without": {
    en: "leave out this table, by the name a refusal gives it (FINDING: LABEL), its label or its key",
    es: "dejar fuera esta tabla, por el nombre que le da un rechazo (HALLAZGO: RÓTULO), su rótulo o su clave",
  },
  "cli.publish.walk": {
    en: "instead: the cells that a figure of the package DIR counts, as this ledger holds them",
    es: "en su lugar: las celdas que cuenta una cifra del paquete DIR, según este libro",
  },
  "cli.publish.done": {
    en: "Published {figures} figures of {tables} tables as {id} in {out}: entry {index} of the ledger. Withheld: {rows} rows, {groups} tables. To check, anywhere: headstamp verify {out}",
    es: "Se publicaron {figures} cifras de {tables} tablas como {id} en {out}: asiento {index} del libro. Reservado: {rows} filas, {groups} tablas. Para comprobar, donde sea: headstamp verify {out}",
  },
  "cli.publish.refused": {
    en: "Not published: {n, plural, one {# reason} other {# reasons}}.",
    es: "No se publicó: {n, plural, one {# razón} other {# razones}}.",
  },
  "cli.publish.mend": { en: "to mend it", es: "para remediarlo" },
  "progress.publish": { en: "findings derived", es: "hallazgos derivados" },
  "progress.count": { en: "items counted", es: "objetos contados" },
  "progress.spread": { en: "items put to their seizures", es: "objetos puestos en su incautación" },
  "progress.kinds": { en: "kinds of marks counted", es: "clases de marca contadas" },
  "progress.recount": { en: "items counted again", es: "objetos contados de nuevo" },
  "cli.walk.figure": {
    en: "{id}: {label}, {numerator} ({unit}); {cells} cells or rows",
    es: "{id}: {label}, {numerator} ({unit}); {cells} celdas o renglones",
  },
  "cli.walk.same": {
    en: "These are the cells whose salted hash was published.",
    es: "Son las celdas cuyo resumen con sal se publicó.",
  },
  "cli.walk.entries": {
    en: "Import {importId} ({file}): entries {first} to {last} of the ledger",
    es: "Importación {importId} ({file}): asientos {first} a {last} del libro",
  },
  "cli.verify.file": {
    en: "a package's folder, a file of one, one figure's line, or an exported ledger",
    es: "la carpeta de un paquete, un archivo suyo, la línea de una cifra o un libro exportado",
  },
  "cli.verify.key": {
    en: "key that must have signed: verifier key or fingerprint",
    es: "clave que debe haber firmado: clave de verificación o huella",
  },
  "cli.verify.ok": {
    en: "Verified: {what}. Entry {index} of ledger {origin}, under a signed checkpoint of {size} entries.",
    es: "Verificado: {what}. Asiento {index} del libro {origin}, bajo un punto de control firmado de {size} asientos.",
  },
  "cli.verify.files": {
    en: "{n, plural, one {# file} other {# files}} of {id}, {figures} figures",
    es: "{n, plural, one {# archivo} other {# archivos}} de {id}, {figures} cifras",
  },
  "cli.verify.figure": { en: "figure {figure} of {id}", es: "cifra {figure} de {id}" },
  "cli.verify.recounted": {
    en: "counted again from the package's own numbers: {n, number} of {figures, number} figures",
    es: "contadas de nuevo con los números del propio paquete: {n, number} de {figures, number} cifras",
  },
  "cli.verify.signed": { en: "signed by {fingerprint}", es: "firmado por {fingerprint}" },
  "cli.verify.unpinned": {
    en: "The key came with the package: it proves that nothing was changed since it was signed, not who signed. Compare the fingerprint with one you have from elsewhere (--key).",
    es: "La clave venía con el paquete: prueba que nada cambió desde la firma, no quién firmó. Compare la huella con una que tenga de otra parte (--key).",
  },
  "cli.verify.pinned": { en: "The key is the one you gave.", es: "La clave es la que usted dio." },
  "cli.verify.bad": { en: "NOT as published:", es: "NO es lo publicado:" },
  "package.changed": { en: "changed", es: "cambiado" },
  "package.missing": { en: "missing", es: "falta" },
  "package.unknown": { en: "not of this package", es: "no es de este paquete" },
  "package.unreadable": { en: "unreadable", es: "ilegible" },
  "package.miscounted": {
    en: "does not follow from the package's own numbers",
    es: "no se sigue de los números del propio paquete",
  },
  "package.unproven": { en: "not in the ledger as it says", es: "no está en el libro como dice" },
  "package.foreign-key": {
    en: "signed by another key than the one you gave",
    es: "firmado con otra clave que la que usted dio",
  },
  "gate.origin-unauthorised": {
    en: "{where}: an unauthorised copy; nothing derived from it may be published",
    es: "{where}: copia no autorizada; nada derivado de ella puede publicarse",
  },
  "gate.origin-unauthorised.mend": {
    en: "nothing of it may ever be published: name the imports that stay{door, select, page { as the file that is published} other { (--where import=ID import=ID)}}, or ask the authority for its own release",
    es: "nada de ella puede publicarse nunca: nombre las importaciones que quedan{door, select, page { como archivo que se publica} other { (--where import=ID import=ID)}} o pida a la autoridad su propia publicación",
  },
  "gate.origin-trace-response": {
    en: "{where}: cells of trace responses; their recipients are bound",
    es: "{where}: celdas de respuestas de rastreo; quien las recibe está obligado",
  },
  "gate.origin-trace-response.mend": {
    en: "nothing counted from these cells may be published: leave the import out{door, select, page {} other { (--where import=ID import=ID names those that stay)}}. The authority's own published aggregates may: import them as counts{door, select, page {} other { (--as counts)}} and cite the release{door, select, page {} other { (--release IMPORT=CITATION)}}",
    es: "nada contado de estas celdas puede publicarse: deje fuera la importación{door, select, page {} other { (--where import=ID import=ID nombra las que quedan)}}. Sí los agregados que publicó la propia autoridad: impórtelos como cifras{door, select, page {} other { (--as counts)}} y cite la publicación{door, select, page {} other { (--release IMPORTACIÓN=CITA)}}",
  },
  "gate.nothing-left": {
    en: "{where}: every figure would have to be withheld: all counts are below k, or could be worked out",
    es: "{where}: habría que reservar todas las cifras: todos los conteos son menores de k o se podrían deducir",
  },
  "gate.nothing-left.mend": {
    en: "nothing of this can be published as it was asked: ask for wider groups{door, select, page {} other { (--by)}}, fewer conditions{door, select, page {} other { (--where)}} or more files",
    es: "nada de esto puede publicarse como se pidió: pida grupos más amplios{door, select, page {} other { (--by)}}, menos condiciones{door, select, page {} other { (--where)}} o más archivos",
  },
  "gate.nothing-read": {
    en: "{where}: the records here answer nothing to this question",
    es: "{where}: los registros de aquí no responden nada a esta pregunta",
  },
  "gate.nothing-read.mend": {
    en: "there is nothing to publish: no import here is of the kind that it counts, or the marks and dates it asks for were not read",
    es: "no hay nada que publicar: ninguna importación de aquí es de la clase que cuenta, o no se leyeron las marcas y fechas que pide",
  },
  "gate.worklist": {
    en: "{where}: a list of single cells for whoever keeps the records",
    es: "{where}: una lista de celdas para quien lleva los registros",
  },
  "gate.worklist.mend": {
    en: "nothing of it may be published; how much was not read stands in the other findings, as unread, ambiguous and not examined",
    es: "nada de ella puede publicarse; cuánto no se leyó consta en los demás hallazgos como no leído, ambiguo y no examinado",
  },
  "gate.person-named": {
    en: "{where}: names a natural person, or an identity number or contact",
    es: "{where}: nombra a una persona física, o un número de identidad o contacto",
  },
  "gate.person-named.mend": {
    en: "in a remark{door, select, page {} other { (--note)}}: take the name out. In a table: leave it out{door, select, page {} other { (--without TABLE)}}, or import the file anew with that column marked as one of persons; persons are not published",
    es: "en una observación{door, select, page {} other { (--note)}}: quite el nombre. En una tabla: déjela fuera{door, select, page {} other { (--without TABLA)}} o importe de nuevo el archivo con esa columna marcada como de personas; no se publican personas",
  },
  "gate.raw-marks": {
    en: "{where}: serials and lots are each one thing's own",
    es: "{where}: matrículas y lotes son propios de una sola cosa",
  },
  "gate.raw-marks.mend": {
    en: "no list of single things may be published: leave this table or condition out{door, select, page {} other { (--without TABLE, no serial=...)}}; counts by make or calibre may",
    es: "ninguna lista de cosas singulares puede publicarse: deje fuera esta tabla o condición{door, select, page {} other { (--without TABLA, sin serial=...)}}; los conteos por marca o calibre sí",
  },
  "gate.party-source": {
    en: "{where}: names parties out of a file that is no public court or official document",
    es: "{where}: nombra partes a partir de un archivo que no es documento judicial u oficial público",
  },
  "gate.party-source.mend": {
    en: "leave this table out{door, select, page {} other { (--without TABLE)}}, name the imports that stay{door, select, page {} other { (--where import=ID import=ID)}}, or publish countries of make (origins-by-calibre). Parties may be named out of a public document, imported with its origin{door, select, page { (court file, official file or freedom-of-information reply)} other { (--origin court, official or foi)}}",
    es: "deje fuera esta tabla{door, select, page {} other { (--without TABLA)}}, nombre las importaciones que quedan{door, select, page {} other { (--where import=ID import=ID)}} o publique países de fabricación (origins-by-calibre). Se puede nombrar a partes a partir de un documento público, importado con su origen{door, select, page { (expediente judicial, archivo oficial o respuesta de transparencia)} other { (--origin court, official o foi)}}",
  },
  "gate.party-unconfirmed": {
    en: "{where}: names parties, and nobody has confirmed the match",
    es: "{where}: nombra partes y nadie ha confirmado la correspondencia",
  },
  "gate.party-unconfirmed.mend": {
    en: "hold the marks against the tables, then {door, select, page {tick the confirmation} other {say so with --confirm-parties}}; the ledger keeps who did",
    es: "coteje las marcas con las tablas y {door, select, page {marque la confirmación} other {dígalo con --confirm-parties}}; el libro guarda quién lo hizo",
  },
  "gate.reply-missing": {
    en: "{where}: names parties without a place for their reply",
    es: "{where}: nombra partes sin lugar para su respuesta",
  },
  "gate.reply-missing.mend": {
    en: "say where they can reply{door, select, page {, and what they replied} other {: --reply-to ADDRESS (and --reply PARTY=TEXT where they have)}}",
    es: "diga dónde pueden responder{door, select, page {, y qué respondieron} other {: --reply-to DIRECCIÓN (y --reply PARTE=TEXTO si ya lo hicieron)}}",
  },
  "gate.group-without-docket": {
    en: "{where} joins a party to a designated group without a docket",
    es: "{where} une a una parte con un grupo designado sin expediente",
  },
  "gate.group-without-docket.mend": {
    en: "cite the court and the docket number in the same sentence, or part the two",
    es: "cite el tribunal y el número de expediente en la misma frase, o sepárelos",
  },
  "gate.share-without-base": {
    en: "{where}: a share without the count that it is a share of",
    es: "{where}: una proporción sin el conteo del que es proporción",
  },
  "gate.share-without-base.mend": {
    en: "in a remark{door, select, page {} other { (--note)}}: write the base beside it: “47 % of 1,560 read”. In a table: leave it out{door, select, page {} other { (--without TABLE)}}",
    es: "en una observación{door, select, page {} other { (--note)}}: escriba la base al lado: «47 % de 1,560 leídos». En una tabla: déjela fuera{door, select, page {} other { (--without TABLA)}}",
  },
  "gate.flow-single-number": {
    en: "{where}: a flow as one number",
    es: "{where}: un flujo como un solo número",
  },
  "gate.flow-single-number.mend": {
    en: "in a remark{door, select, page {} other { (--note)}}: give the interval and its assumptions, or say that it is not identified. In a table: leave it out{door, select, page {} other { (--without TABLE)}}",
    es: "en una observación{door, select, page {} other { (--note)}}: dé el intervalo y sus supuestos, o diga que no es identificable. En una tabla: déjela fuera{door, select, page {} other { (--without TABLA)}}",
  },
  "gate.ranking-without-exposure": {
    en: "{where}: ranks parties without their exposure (what each sold, where, when)",
    es: "{where}: ordena a las partes sin su exposición (lo que cada una vendió, dónde, cuándo)",
  },
  "gate.ranking-without-exposure.mend": {
    en: "list them by name{door, select, page {} other { (without --rank)}}, or set the counts against what was sold{door, select, page {} other { (makes-against-sales --with file=REGISTER)}}",
    es: "lístelas por nombre{door, select, page {} other { (sin --rank)}}, o ponga los conteos frente a lo vendido{door, select, page {} other { (makes-against-sales --with file=REGISTRO)}}",
  },
  "gate.period-missing": {
    en: "{where}: no date was read in what it counts, so it has no period",
    es: "{where}: no se leyó ninguna fecha en lo que cuenta, así que no tiene periodo",
  },
  "gate.period-missing.mend": {
    en: "say the period that the file covers{door, select, page {} other {: --period FROM/TO}}",
    es: "diga el periodo que cubre el archivo{door, select, page {} other {: --period DESDE/HASTA}}",
  },
  "gate.place-precise": {
    en: "{where}: places finer than a state",
    es: "{where}: lugares más finos que un estado",
  },
  "gate.place-precise.mend": {
    en: "divide by state{door, select, page {} other { (--by state)}}, or leave the table out{door, select, page {} other { (--without TABLE)}}",
    es: "divida por estado{door, select, page {} other { (--by state)}} o deje fuera la tabla{door, select, page {} other { (--without TABLA)}}",
  },
  "gate.synthetic-mixed": {
    en: "{where}: synthetic and real data in one publication",
    es: "{where}: datos sintéticos y reales en una misma publicación",
  },
  "gate.synthetic-mixed.mend": {
    en: "publish them apart: {door, select, page {each from one file alone} other {--where import=ID names the imports of one}}",
    es: "publíquelos por separado: {door, select, page {cada uno de un solo archivo} other {--where import=ID nombra las importaciones de uno}}",
  },
} as const satisfies Catalogue;
