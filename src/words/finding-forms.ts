import type { Catalogue } from "./catalogue.ts";

/** Findings beyond shares: their questions, methods, caveats, labels and columns. */
export const FINDING_FORM_WORDS = {
  "finding.funnel.question": {
    en: "How many firearms did each authority seize, record, examine and identify, and how many of those were submitted for tracing, sourced, sold by a known dealer to a known purchaser, charged and convicted?",
    es: "¿Cuántas armas aseguró, registró, examinó e identificó cada autoridad, y cuántas de ellas se enviaron a rastreo, tuvieron origen, comercio y comprador conocidos, y llegaron a acusación y a condena?",
  },
  "finding.funnel.method": {
    en: "Each file is one authority's own funnel, by year of recovery. A step that nobody counted stands between the steps within it and the step that it is part of; it is never 0. A step counted above the step that should hold it gives no share: the two speak of different firearms.",
    es: "Cada archivo es el embudo de una sola autoridad, por año de aseguramiento. Un paso que nadie contó queda entre los pasos que contiene y el paso del que es parte; nunca es 0. Un paso contado por encima del que debería contenerlo no da proporción: hablan de armas distintas.",
  },
  "finding.reconcile.question": {
    en: "Which firearms stand in both lists, which in only one, and where do the two lists say different things of one firearm?",
    es: "¿Qué armas están en ambas listas, cuáles solo en una, y dónde dicen las dos listas cosas distintas de una misma arma?",
  },
  "finding.reconcile.method": {
    en: "Rows are held against each other where both have the same legible serial and no different make. Rows without a legible serial cannot be compared and are counted apart. Several rows of one number are not paired. {door, select, page {The settings} other {--with}} a=IMPORT b=IMPORT {door, select, page {name} other {names}} the two lists.",
    es: "Las filas se comparan si ambas tienen la misma matrícula legible y ninguna otra marca. Las filas sin matrícula legible no se pueden comparar y se cuentan aparte. Varias filas de un mismo número no se emparejan. {door, select, page {Los ajustes} other {--with}} a=IMPORTACIÓN b=IMPORTACIÓN {door, select, page {nombran} other {nombra}} las dos listas.",
  },
  "finding.lake-city-by-year.question": {
    en: "Of the cartridges of a calibre whose mark was read, what share was made at Lake City, in which year and under which operator?",
    es: "De los cartuchos de un calibre cuya marca se leyó, ¿qué proporción se hizo en Lake City, en qué año y con qué operador?",
  },
  "finding.lake-city-by-year.method": {
    en: "Share = numerator / what was read; bounds as if none, and as if all, of the unread were of Lake City. Years in which the plant changed hands keep both operators; a case without a year keeps none.",
    es: "Proporción = numerador / lo leído; cotas como si ninguno, y como si todos los no leídos, fueran de Lake City. Los años en que la planta cambió de manos conservan ambos operadores; un casquillo sin año no conserva ninguno.",
  },
  "finding.weapon-classes.question": {
    en: "Which classes of arms were recorded, and what did the law of Mexico and of the United States call them then?",
    es: "¿Qué clases de armas se registraron, y cómo las llamaba entonces la ley de México y la de Estados Unidos?",
  },
  "finding.weapon-classes.method": {
    en: "The class follows from type and calibre as read. A legal class is cited as it was in force in the period of the records; no law has a class of military grade.",
    es: "La clase resulta del tipo y del calibre leídos. La clase legal se cita según estaba vigente en el periodo de los registros; ninguna ley tiene una clase «de grado militar».",
  },
  "finding.indicators.question": {
    en: "Which recorded past sales meet a published indicator, which rule was in force on the date, and what did the rules leave uncovered?",
    es: "¿Qué ventas pasadas registradas cumplen un indicador publicado, qué regla estaba vigente en la fecha y qué dejaron fuera las reglas?",
  },
  "finding.indicators.method": {
    en: "Rules are applied with their dates, states and licences, by the licensee's own business days ({door, select, page {setting} other {--with}} open=mon-fri | mon-sat | daily; without it all three are tried). The buyer is not held: sales of one dealer in one case stand for one buyer, which need not hold. Times are of firearms with both days recorded, never of assumed dates.",
    es: "Las reglas se aplican con sus fechas, estados y licencias, según los días hábiles propios del licenciatario ({door, select, page {ajuste} other {--with}} open=mon-fri | mon-sat | daily; sin ello se prueban los tres). No se guarda al comprador: las ventas de un comercio en un expediente hacen las veces de un comprador, lo que puede no ser cierto. Los tiempos son de armas con ambos días registrados, nunca de fechas supuestas.",
  },
  "caveat.authorities-apart": {
    en: "Counts of two authorities are never divided by each other: neither says how many of the other's firearms it holds.",
    es: "Nunca se dividen entre sí los conteos de dos autoridades: ninguna dice cuántas armas de la otra tiene.",
  },
  "caveat.case-items-not-seized": {
    en: "Items named in case files: not all were recovered, so nothing here is a share of seizures.",
    es: "Objetos nombrados en expedientes: no todos se recuperaron, así que nada aquí es proporción de aseguramientos.",
  },
  "caveat.atf-disclaimer": {
    en: "(1) Firearm traces are designed to assist law enforcement authorities in conducting investigations by tracking the sale and possession of specific firearms. Law enforcement agencies may request firearms traces for any reason, and those reasons are not necessarily reported to the Federal Government. Not all firearms used in crime are traced and not all firearms traced are used in crime. (2) Firearms selected for tracing are not chosen for purposes of determining which types, makes or models of firearms are used for illicit purposes. The firearms selected do not constitute a random sample and should not be considered representative of the larger universe of all firearms used by criminals, or any subset of that universe. Firearms are normally traced to the first retail seller, and sources reported for firearms traced do not necessarily represent the sources or methods by which firearms in general are acquired for use in crime. (ATF)",
    es: "(Advertencia de la ATF, en inglés en el original) (1) Firearm traces are designed to assist law enforcement authorities in conducting investigations by tracking the sale and possession of specific firearms. Law enforcement agencies may request firearms traces for any reason, and those reasons are not necessarily reported to the Federal Government. Not all firearms used in crime are traced and not all firearms traced are used in crime. (2) Firearms selected for tracing are not chosen for purposes of determining which types, makes or models of firearms are used for illicit purposes. The firearms selected do not constitute a random sample and should not be considered representative of the larger universe of all firearms used by criminals, or any subset of that universe. Firearms are normally traced to the first retail seller, and sources reported for firearms traced do not necessarily represent the sources or methods by which firearms in general are acquired for use in crime.",
  },
  "caveat.a-pair-is-a-candidate": {
    en: "A pair is two rows that bear one serial and no different make: a candidate for a person to judge, not a link.",
    es: "Una pareja son dos filas con la misma matrícula y ninguna otra marca: una candidata que debe juzgar una persona, no un vínculo.",
  },
  "caveat.two-populations": {
    en: "The lists are of two populations: a row in only one of them may be no omission.",
    es: "Las listas son de dos poblaciones: que una fila esté solo en una puede no ser una omisión.",
  },
  "caveat.headstamp-not-channel": {
    en: "A headstamp says where and when the case was made; it shows no sale, no channel and no buyer, and the case may be reloaded.",
    es: "Las marcas del culote dicen dónde y cuándo se hizo el casquillo; no muestran venta, canal ni comprador, y el casquillo pudo recargarse.",
  },
  "caveat.mexico-buys-too": {
    en: "Mexico's own forces buy cartridges of this plant lawfully: its mark is not by itself proof of smuggling.",
    es: "Las propias fuerzas de México compran legalmente cartuchos de esta planta: su marca no prueba por sí sola contrabando.",
  },
  "caveat.class-is-not-law": {
    en: "The class is what the words written down say; whether a given arm falls under a law is for a court.",
    es: "La clase es lo que dicen las palabras escritas; si un arma dada cae bajo una ley lo decide un tribunal.",
  },
  "caveat.automatic-fire-unrecorded": {
    en: "Few files record whether an arm fires automatically: machine guns are those called so.",
    es: "Pocos archivos registran si un arma dispara en automático: ametralladoras son las que así se nombran.",
  },
  "caveat.no-person-scored": {
    en: "No person is scored: a flag is of records, and most flagged sales are lawful.",
    es: "No se califica a ninguna persona: una señal es de registros, y la mayoría de las ventas señaladas son legales.",
  },
  "caveat.no-inference": {
    en: "No inference of malpractice by any dealer, maker or carrier follows.",
    es: "De aquí no se sigue mala práctica de ningún comercio, fabricante o transportista.",
  },
  "caveat.buyer-not-held": {
    en: "The buyer is not held: sales of one dealer in one case are taken together, and may be of several persons.",
    es: "No se guarda al comprador: las ventas de un comercio en un expediente se toman juntas y pueden ser de varias personas.",
  },
  "caveat.action-not-recorded": {
    en: "The rule covers semi-automatic rifles with a detachable magazine; these files do not record the action, so a bolt-action rifle may be among them.",
    es: "La regla cubre rifles semiautomáticos de cargador desmontable; estos archivos no registran el mecanismo, así que puede haber rifles de cerrojo.",
  },
  "caveat.business-days-unknown": {
    en: "The licensee's business days are not recorded: what is due by some calendars only says so.",
    es: "No constan los días hábiles del licenciatario: lo que procede solo con algunos calendarios lo dice.",
  },
  "caveat.right-truncated": {
    en: "Recent purchases have had less time to be recovered: falling shares of late years are no trend.",
    es: "Las compras recientes han tenido menos tiempo de recuperarse: que bajen las proporciones de los últimos años no es tendencia.",
  },
  "reason.counted-in-part": {
    en: "counted in part: at least so many",
    es: "contado en parte: al menos tantas",
  },
  "caveat.points-apart": {
    en: "The curve is drawn only at points between which enough firearms lie that none of them can be told apart.",
    es: "La curva se dibuja solo en puntos entre los que hay armas suficientes para que ninguna se distinga.",
  },
  "reason.larger-than-its-base": {
    en: "larger than the step that should hold it: other firearms are counted",
    es: "mayor que el paso que debería contenerlo: se cuentan otras armas",
  },
  "reason.not-both-read": {
    en: "one of the two could not be read: compared as written",
    es: "uno de los dos no se pudo leer: comparado como está escrito",
  },
  "reason.read-differently": { en: "both were read, differently", es: "ambos se leyeron, de modo distinto" },
  "reason.if-one-buyer": {
    en: "reportable if all went to one unlicensed buyer",
    es: "declarable si todas fueron a un solo comprador sin licencia",
  },
  "reason.depends-on-business-days": {
    en: "only by some calendars of business days",
    es: "solo con algunos calendarios de días hábiles",
  },
  "reason.near-serials": {
    en: "near serials of one make in more than one case",
    es: "matrículas cercanas de una marca en más de un expediente",
  },
  "reason.one-dealer-one-day": {
    en: "one dealer, one day, different cases",
    es: "un comercio, un día, expedientes distintos",
  },
  "unidentified.nobody-counted": {
    en: "nobody counted this step, nor any that would bound it",
    es: "nadie contó este paso, ni otro que lo acote",
  },
  "unidentified.no-base-printed": {
    en: "a share printed without the count it is of: no figure follows",
    es: "una proporción impresa sin el conteo del que es: de ella no sale ninguna cifra",
  },
  "unidentified.no-exposure": {
    en: "without what each sold, a comparison would show who is large",
    es: "sin lo que vendió cada uno, la comparación mostraría quién es grande",
  },
  "benign.volume": {
    en: "a shop that sells much is named much",
    es: "un comercio que vende mucho aparece mucho",
  },
  "benign.collector": {
    en: "collectors and sports shooters buy several firearms",
    es: "coleccionistas y tiradores compran varias armas",
  },
  "benign.agency-buyer": {
    en: "agencies and licensed businesses buy in lots",
    es: "dependencias y empresas con licencia compran por lotes",
  },
  "benign.stolen-stock": {
    en: "the firearms may have been stolen from the buyer or in transit",
    es: "las armas pudieron ser robadas al comprador o en tránsito",
  },
  "benign.several-buyers": {
    en: "the sales of one case may be of several buyers",
    es: "las ventas de un expediente pueden ser de varios compradores",
  },
  "benign.edition": {
    en: "case files hold what was charged, not all that was sold",
    es: "los expedientes contienen lo que se acusó, no todo lo vendido",
  },
  "benign.one-shipment": {
    en: "near serials left the maker in one shipment and may have been sold apart",
    es: "matrículas cercanas salieron del fabricante en un envío y pudieron venderse por separado",
  },
  "label.step.seized": { en: "seized", es: "aseguradas" },
  "label.step.recorded": { en: "recorded", es: "registradas" },
  "label.step.examined": { en: "examined", es: "examinadas" },
  "label.step.identified": {
    en: "identified (make and legible serial)",
    es: "identificadas (marca y matrícula legible)",
  },
  "label.step.submitted": { en: "submitted for tracing", es: "enviadas a rastreo" },
  "label.step.accepted": { en: "accepted for tracing", es: "aceptadas a rastreo" },
  "label.step.us-sourced": { en: "US-sourced", es: "de origen estadounidense" },
  "label.step.us-made": { en: "  made in the US", es: "  fabricadas en EE. UU." },
  "label.step.us-imported": { en: "  imported into the US", es: "  importadas a EE. UU." },
  "label.step.retailer": { en: "retailer known", es: "comercio conocido" },
  "label.step.purchaser": { en: "first purchaser known", es: "primer comprador conocido" },
  "label.step.charged": { en: "in a case that was charged", es: "en un caso con acusación" },
  "label.step.convicted": { en: "in a case with a conviction", es: "en un caso con condena" },
  "label.reconcile.same": { en: "in both, nothing differs", es: "en ambas, nada difiere" },
  "label.reconcile.differs": { en: "in both, something differs", es: "en ambas, algo difiere" },
  "label.reconcile.several": { en: "several rows of one number", es: "varias filas de un número" },
  "label.reconcile.only-a": { en: "only in A", es: "solo en A" },
  "label.reconcile.only-b": { en: "only in B", es: "solo en B" },
  "label.reconcile.no-serial-a": { en: "A: no legible serial", es: "A: sin matrícula legible" },
  "label.reconcile.no-serial-b": { en: "B: no legible serial", es: "B: sin matrícula legible" },
  "label.reconcile.differences": { en: "What differs", es: "Lo que difiere" },
  "label.field.make": { en: "make", es: "marca" },
  "label.field.model": { en: "model", es: "modelo" },
  "label.field.calibre": { en: "calibre", es: "calibre" },
  "label.field.type": { en: "type", es: "tipo" },
  "label.field.date": { en: "date", es: "fecha" },
  "label.field.state": { en: "state", es: "estado" },
  "label.calibre.unread": { en: "calibre not read", es: "calibre no leído" },
  "label.case-year.none": { en: "no year on the case", es: "sin año en el casquillo" },
  "label.operator.unknown": { en: "–", es: "–" },
  "label.lake-city.all": { en: "Lake City, all", es: "Lake City, todo" },
  "label.lake-city.operator": { en: "  by operator", es: "  por operador" },
  "label.arms.fifty-rifle": { en: ".50 rifle", es: "rifle calibre .50" },
  "label.arms.machine-gun": { en: "machine gun or submachine gun", es: "ametralladora o subfusil" },
  "label.arms.launcher-40mm": { en: "40 mm launcher", es: "lanzador de 40 mm" },
  "label.arms.rocket-launcher": { en: "rocket launcher", es: "lanzacohetes" },
  "label.arms.mortar": { en: "mortar", es: "mortero" },
  "label.arms.launcher": { en: "other launcher", es: "otro lanzador" },
  "label.arms.rocket": { en: "rocket or missile", es: "cohete o misil" },
  "label.arms.grenade": { en: "grenade", es: "granada" },
  "label.arms.drone": { en: "drone", es: "dron" },
  "label.arms.explosive": { en: "explosive", es: "explosivo" },
  "label.arms.reserved-rifle": {
    en: "rifle in a calibre reserved in Mexico",
    es: "fusil en calibre reservado en México",
  },
  "label.arms.reserved-handgun": {
    en: "handgun in a calibre reserved in Mexico",
    es: "arma corta en calibre reservado en México",
  },
  "label.arms.other-long-gun": { en: "other long gun", es: "otra arma larga" },
  "label.arms.other-handgun": { en: "other handgun", es: "otra arma corta" },
  "label.arms.other": { en: "other", es: "otra" },
  "label.indicator.multiple-handguns": {
    en: "Multiple sale of handguns (F 3310.4)",
    es: "Venta múltiple de armas cortas (F 3310.4)",
  },
  "label.indicator.multiple-rifles": {
    en: "Multiple sale of certain rifles (F 3310.12)",
    es: "Venta múltiple de ciertos rifles (F 3310.12)",
  },
  "label.indicator.uncovered": {
    en: "Long guns that the rifle rule reached or left uncovered",
    es: "Armas largas que la regla de rifles alcanzó o dejó fuera",
  },
  "label.indicator.short-time-to-crime": {
    en: "Short time from sale to recovery",
    es: "Tiempo corto de la venta a la recuperación",
  },
  "label.indicator.sequence": {
    en: "Near serials across cases",
    es: "Matrículas cercanas entre expedientes",
  },
  "label.indicator.co-purchase": {
    en: "One dealer, one day, different cases",
    es: "Un comercio, un día, expedientes distintos",
  },
  "label.indicator.dealers": { en: "Dealers in these records", es: "Comercios en estos registros" },
  "label.indicator.dealers-compared": {
    en: "with known sales, compared",
    es: "con ventas conocidas, comparados",
  },
  "label.indicator.dealers-out": {
    en: "above the rate of all (false discoveries held to 5 %)",
    es: "por encima de la tasa de todos (descubrimientos falsos, a lo más 5 %)",
  },
  "label.indicator.dealer-out": { en: "a dealer, not named", es: "un comercio, sin nombrar" },
  "finding.column.at.exposure": { en: "sold", es: "vendidas" },
  "finding.column.at.q": { en: "q (adjusted)", es: "q (ajustado)" },
  "interval.poisson-exact": {
    en: "exact interval of a Poisson count",
    es: "intervalo exacto de un conteo de Poisson",
  },
  "reason.above-the-rate-of-all": {
    en: "more firearms in these records than its sales explain at the rate of all dealers compared, year by year",
    es: "más armas en estos registros que las que explican sus ventas a la tasa de todos los comercios comparados, año por año",
  },
  "caveat.sales-as-given": {
    en: "Sales are those of the named table, as it gives them; a dealer that the table spells otherwise is not compared.",
    es: "Las ventas son las de la tabla nombrada, como las da; un comercio que la tabla escribe de otro modo no se compara.",
  },
  "caveat.poisson-supposed": {
    en: "Counts are supposed to come one by one: a repeat buyer makes q too small. Distance to the border and kinds of arms sold are not in the rate.",
    es: "Se supone que las armas llegan una a una: un comprador repetido hace q demasiado pequeño. La distancia a la frontera y los tipos de armas vendidas no entran en la tasa.",
  },
  "label.uncovered.reportable": { en: "reportable if to one buyer", es: "declarable si fue un comprador" },
  "label.uncovered.other-state": {
    en: "sold in a state without the rule",
    es: "vendida en un estado sin la regla",
  },
  "label.uncovered.state-unknown": { en: "state of sale not recorded", es: "estado de venta no registrado" },
  "label.uncovered.before-the-rule": { en: "sold before the rule", es: "vendida antes de la regla" },
  "label.uncovered.spread-over-30-days": {
    en: "another sale within 30 days, outside five business days",
    es: "otra venta en 30 días, fuera de cinco días hábiles",
  },
  "label.uncovered.single": { en: "single sale", es: "venta única" },
  "label.ttc.within-one-year": { en: "recovered within one year", es: "recuperada en un año" },
  "label.ttc.within-three-years": { en: "recovered within three years", es: "recuperada en tres años" },
  "finding.column.step": { en: "step", es: "paso" },
  "finding.column.comparison": { en: "comparison", es: "comparación" },
  "finding.column.case-year": { en: "year on the case", es: "año en el casquillo" },
  "finding.column.class": { en: "class", es: "clase" },
  "finding.column.indicator": { en: "indicator", es: "indicador" },
  "finding.column.at.base": { en: "part of", es: "parte de" },
  "finding.column.at.a": { en: "A says", es: "A dice" },
  "finding.column.at.b": { en: "B says", es: "B dice" },
  "finding.column.at.operator": { en: "operator", es: "operador" },
  "finding.column.at.event": { en: "case", es: "expediente" },
  "finding.column.at.due": { en: "due on", es: "vence el" },
  "finding.column.at.connected": { en: "connected to", es: "conectada con" },
  "finding.column.at.year": { en: "year", es: "año" },
  "finding.column.at.purchase-year": { en: "year of sale", es: "año de venta" },
  "finding.column.at.events": { en: "cases", es: "expedientes" },
  "finding.column.at.span": { en: "span", es: "intervalo" },
  "finding.column.at.date": { en: "date", es: "fecha" },
  "finding.left-out.no-step": {
    en: "it counts no step of the funnel",
    es: "no cuenta ningún paso del embudo",
  },
  "finding.left-out.no-sales": { en: "it records no day of sale", es: "no registra ningún día de venta" },
  "finding.unverified": {
    en: "(no source: a hint to be checked)",
    es: "(sin fuente: indicio por comprobar)",
  },
  "interval.bounds": { en: "bounds, not an estimate", es: "cotas, no una estimación" },
  "interval.korn-graubard": {
    en: "95 %, Korn-Graubard over seizures",
    es: "95 %, Korn-Graubard sobre aseguramientos",
  },
} as const satisfies Catalogue;
