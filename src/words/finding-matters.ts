import type { Catalogue } from "./catalogue.ts";

/** Findings of legal exports, the border, homicides and designated groups. */
export const FINDING_MATTER_WORDS = {
  "finding.licensed-exports.question": {
    en: "How many firearms were licensed, shipped, recovered, reported missing and documented as diverted?",
    es: "¿Cuántas armas se autorizaron, se enviaron, se recuperaron, se reportaron perdidas y constan como desviadas?",
  },
  "finding.licensed-exports.method": {
    en: "Figures as cited, each with its population and period. A share is taken of a count only where both are of one population and period: {door, select, page {the settings} other {--with}} apply=KEY to=KEY {door, select, page {ask, and it is said why not} other {asks, and says why not}}.",
    es: "Cifras según sus fuentes, cada una con su población y periodo. Una proporción solo se aplica a un conteo si ambos son de la misma población y periodo: {door, select, page {los ajustes} other {--with}} apply=CLAVE to=CLAVE {door, select, page {lo piden, y se dice por qué no} other {lo pide, y dice por qué no}}.",
  },
  "finding.police-sales.question": {
    en: "How many firearms did the government sell to its police, by state and year?",
    es: "¿Cuántas armas vendió el gobierno a sus policías, por estado y año?",
  },
  "finding.police-sales.method": {
    en: "Lines of the register's own file ({door, select, page {setting} other {--with}} file=PATH), pieces by state and year of the invoice. Share = pieces / pieces of all lines. Lawful supply: in no seizure denominator.",
    es: "Renglones del archivo del propio registro ({door, select, page {ajuste} other {--with}} file=RUTA), piezas por estado y año de la factura. Proporción = piezas / piezas de todos los renglones. Suministro legal: en ningún denominador de aseguramientos.",
  },
  "finding.trace-sources.question": {
    en: "In which states were traced firearms first sold, and how many of those recovered in a state were sold in it?",
    es: "¿En qué estados se vendieron por primera vez las armas rastreadas, y cuántas de las recuperadas en un estado se vendieron en él?",
  },
  "finding.trace-sources.method": {
    en: "Counts of the authority's own matrices, each table apart. The base is firearms traced to a state: those whose source was not found are in no cell. Traced firearms are no sample of those used in crime, and of none recovered abroad unless the table says so.",
    es: "Conteos de las matrices de la propia autoridad, cada tabla aparte. La base son armas rastreadas hasta un estado: aquellas cuyo origen no se halló no están en ninguna celda. Las armas rastreadas no son muestra de las usadas en delitos, ni de las recuperadas en el extranjero salvo que la tabla lo diga.",
  },
  "label.trace-sources.from": {
    en: "State of the first retail sale",
    es: "Estado de la primera venta al por menor",
  },
  "label.trace-sources.same": {
    en: "Recovered in the state in which they were sold",
    es: "Recuperadas en el estado en que se vendieron",
  },
  "finding.left-out.no-trace-matrix": {
    en: "it is no matrix of traces by source state and recovery state",
    es: "no es una matriz de rastreos por estado de origen y de recuperación",
  },
  "finding.interdiction.question": {
    en: "What was seized at and near the border, outbound and inbound apart, by fiscal year and area, and what would the outbound firearms be of the published flows?",
    es: "¿Qué se decomisó en la frontera y cerca de ella, salidas y entradas aparte, por año fiscal y zona, y qué serían las armas de salida respecto de los flujos publicados?",
  },
  "finding.interdiction.method": {
    en: "Counts of the authority's own table in the unit of each category; a unit is never added to another. Areas are joined to a crossing by name alone. Against a published flow both bounds of the flow are used, and years differ.",
    es: "Conteos de la tabla de la propia autoridad en la unidad de cada categoría; nunca se suma una unidad a otra. Las zonas se unen a un cruce solo por nombre. Frente a un flujo publicado se usan ambas cotas, y los años difieren.",
  },
  "finding.homicides-beside-seizures.question": {
    en: "How many homicides do the user's own tables give, year by year, beside the firearms seized?",
    es: "¿Cuántos homicidios dan las tablas del usuario, año por año, junto a las armas aseguradas?",
  },
  "finding.homicides-beside-seizures.method": {
    en: "Each source and vintage is a series of its own; series are neither added nor subtracted. Needs a table of counts with a year, and a column that says preliminary or final.",
    es: "Cada fuente y versión es una serie propia; las series no se suman ni se restan. Requiere una tabla de conteos con año y una columna que diga preliminar o final.",
  },
  "finding.designated-groups.question": {
    en: "Which groups are designated, under which names, since when and by which notice; and which items does a file attribute to one?",
    es: "¿Qué grupos están designados, con qué nombres, desde cuándo y por qué aviso; y qué objetos atribuye un archivo a alguno?",
  },
  "finding.designated-groups.method": {
    en: "Names of the notice and names of the press are kept apart. {door, select, page {The setting} other {--with}} on=YYYY-MM-DD shows what was in force on a day. An attribution is the file's own, found by name in its cells.",
    es: "Los nombres del aviso y los de la prensa van aparte. {door, select, page {El ajuste} other {--with}} on=AAAA-MM-DD muestra lo vigente en un día. Una atribución es del propio archivo, hallada por nombre en sus celdas.",
  },
  "caveat.amended-apart": {
    en: "Lines marked as amended or cancelled are counted apart, in no sum.",
    es: "Los renglones marcados como corregidos o cancelados se cuentan aparte, en ninguna suma.",
  },
  "caveat.undated": {
    en: "No date of recovery was read for these.",
    es: "De estas no se leyó fecha de recuperación.",
  },
  "label.amended": { en: "amended or cancelled lines", es: "renglones corregidos o cancelados" },
  "finding.makes-against-sales.question": {
    en: "Which makes were recorded, and how does each share stand against the share of what was sold or made?",
    es: "¿Qué marcas se registraron, y cómo se compara cada proporción con la de lo vendido o fabricado?",
  },
  "finding.makes-against-sales.method": {
    en: "Figure = share recorded / share of the pieces in the register named by {door, select, page {the setting} other {--with}} file=PATH. Without such a register, or for a make that is not in it, the ratio is not identified.",
    es: "Cifra = proporción registrada / proporción de las piezas del registro nombrado con {door, select, page {el ajuste} other {--with}} file=RUTA. Sin tal registro, o para una marca que no está en él, la razón no se identifica.",
  },
  "finding.attacks.question": {
    en: "In which recorded scenes were .50 and other arms used, and what does each source say of the dead and wounded?",
    es: "¿En qué escenas registradas se usaron armas calibre .50 y otras, y qué dice cada fuente de muertos y heridos?",
  },
  "finding.attacks.method": {
    en: "Scenes are counted once, by the event of the file. Casualties are counts of each source apart; where one source gives a scene two figures, both ends are kept.",
    es: "Las escenas se cuentan una vez, por el evento del archivo. Las víctimas son conteos de cada fuente por separado; si una fuente da dos cifras de una escena, se conservan ambos extremos.",
  },
  "caveat.cases-are-no-traces": {
    en: "The letter counts traces; these are firearms of case files with both days recorded.",
    es: "La carta cuenta rastreos; estas son armas de expedientes con ambos días registrados.",
  },
  "unidentified.steps-contradict": {
    en: "the counts around it are of different firearms",
    es: "los conteos que lo rodean son de armas distintas",
  },
  "unidentified.no-rule": {
    en: "no threshold was in force that year",
    es: "ningún umbral estaba vigente ese año",
  },
  "label.indicator.demand-letter-2": {
    en: "Demand Letter 2: dealers at the threshold of the year",
    es: "Carta de demanda 2: comercios en el umbral del año",
  },
  "label.indicator.at-threshold": { en: "dealers at or above it", es: "comercios en él o por encima" },
  "label.indicator.theft-loss": {
    en: "On a list of stolen or lost firearms",
    es: "En una lista de armas robadas o extraviadas",
  },
  "finding.column.at.threshold": { en: "threshold", es: "umbral" },
  "reason.serial-on-loss-list": {
    en: "same make and serial as a line of the list",
    es: "misma marca y matrícula que un renglón de la lista",
  },
  "benign.repeated-number": {
    en: "makers repeat numbers across models and times",
    es: "los fabricantes repiten números entre modelos y épocas",
  },
  "caveat.no-exposure": {
    en: "Without what was sold or made, a large share shows a large maker and no more.",
    es: "Sin lo vendido o fabricado, una proporción grande muestra un fabricante grande y nada más.",
  },
  "caveat.exposure-is-that-register": {
    en: "The exposure is what that register holds, which is one seller's or one government's and not the market's.",
    es: "La exposición es lo que contiene ese registro, de un vendedor o un gobierno, y no la del mercado.",
  },
  "caveat.scene-arms-recorded": {
    en: "Only scenes whose file records an arm or a case are here; a scene with both kinds stands in both groups.",
    es: "Aquí solo están las escenas cuyo archivo registra un arma o un casquillo; una escena con ambas clases está en ambos grupos.",
  },
  "caveat.sources-apart": {
    en: "Figures of different sources are never added.",
    es: "Las cifras de fuentes distintas nunca se suman.",
  },
  "label.attack.fifty": { en: "Scenes with .50", es: "Escenas con calibre .50" },
  "label.attack.other": { en: "Scenes with other arms", es: "Escenas con otras armas" },
  "label.attack.undetermined": {
    en: "Scenes with arms whose calibre was not read",
    es: "Escenas con armas cuyo calibre no se leyó",
  },
  "finding.column.at.scenes": { en: "scenes", es: "escenas" },
  "label.attack.killed": { en: "killed", es: "muertos" },
  "label.attack.wounded": { en: "wounded", es: "heridos" },
  "label.attack.scenes": { en: "scenes", es: "escenas" },
  "label.source-unsaid": { en: "the file itself", es: "el propio archivo" },
  "finding.column.harm": { en: "what", es: "qué" },
  "finding.column.make": { en: "make", es: "marca" },
  "finding.column.at.said-by": { en: "said by", es: "lo dice" },
  "finding.column.at.sold": { en: "sold", es: "vendidas" },
  "finding.column.at.recorded": { en: "share recorded", es: "proporción registrada" },
  "finding.left-out.no-scenes": { en: "it records no scenes with arms", es: "no registra escenas con armas" },
  "caveat.five-numbers": {
    en: "Approved, shipped, recovered, missing and diverted are five numbers of five populations; none is a share of another.",
    es: "Autorizadas, enviadas, recuperadas, perdidas y desviadas son cinco números de cinco poblaciones; ninguno es proporción de otro.",
  },
  "caveat.checks-chosen-by-risk": {
    en: "End-use checks are chosen by risk: their rate is the rate of no population, and unfavourable is not diverted.",
    es: "Las verificaciones de uso final se eligen por riesgo: su tasa no es la de ninguna población, y desfavorable no es desviado.",
  },
  "caveat.invoices-amended": {
    en: "Invoices may have been amended or cancelled: a line is not a delivery.",
    es: "Las facturas pueden haberse corregido o cancelado: un renglón no es una entrega.",
  },
  "caveat.sold-is-not-lost": {
    en: "Sold is not lost: no leakage follows from these counts.",
    es: "Vendida no es perdida: de estos conteos no se sigue fuga alguna.",
  },
  "caveat.interdiction-is-effort": {
    en: "Seizures follow the effort of inspection as much as the traffic: a rise may be either.",
    es: "Los decomisos siguen tanto el esfuerzo de inspección como el tráfico: un alza puede ser cualquiera de los dos.",
  },
  "caveat.fiscal-years": {
    en: "US fiscal years: October of the year before to September.",
    es: "Años fiscales de EE. UU.: de octubre del año anterior a septiembre.",
  },
  "caveat.blank-is-not-zero": {
    en: "Some cells are blank or withheld: they are in no sum, and are not zero.",
    es: "Algunas celdas están vacías o reservadas: no entran en ninguna suma y no son cero.",
  },
  "caveat.year-to-date": {
    en: "The last fiscal year is not complete: it cannot be set beside a whole one.",
    es: "El último año fiscal no está completo: no se puede poner junto a uno entero.",
  },
  "caveat.flow-is-no-number": {
    en: "A flow is never one number: these are bounds over another author's interval, of 2010-2012, whose level rests on that author's model.",
    es: "Un flujo nunca es un solo número: son cotas sobre el intervalo de otro autor, de 2010-2012, cuyo nivel descansa en su modelo.",
  },
  "caveat.no-cause": {
    en: "Set side by side, not explained: nothing here says that one causes the other.",
    es: "Puestas lado a lado, sin explicar: nada aquí dice que una cause la otra.",
  },
  "caveat.series-apart": {
    en: "Preliminary and final figures, and figures of different institutions, are never compared as one series.",
    es: "Las cifras preliminares y definitivas, y las de instituciones distintas, nunca se comparan como una sola serie.",
  },
  "caveat.vintage-preliminary": {
    en: "Preliminary figures: compare them only with preliminary ones.",
    es: "Cifras preliminares: compárense solo con preliminares.",
  },
  "caveat.vintage-final": {
    en: "Final figures: compare them only with final ones.",
    es: "Cifras definitivas: compárense solo con definitivas.",
  },
  "caveat.vintage-unsaid": {
    en: "The table does not say whether these are preliminary or final: no change from year to year can be read from them.",
    es: "La tabla no dice si son preliminares o definitivas: no se puede leer en ellas un cambio de un año a otro.",
  },
  "caveat.citation-not-advice": {
    en: "What a designation makes applicable is cited, not advised; that a group is designated says nothing of any person or party.",
    es: "Lo que una designación hace aplicable se cita, no se aconseja; que un grupo esté designado no dice nada de ninguna persona o parte.",
  },
  "caveat.attributed-by-the-file": {
    en: "The file attributes, not this program: who said so is the file's own authority, and a name in a cell is no finding of a court.",
    es: "Atribuye el archivo, no este programa: lo dice la autoridad del archivo, y un nombre en una celda no es sentencia de un tribunal.",
  },
  "reason.unverified": { en: "no source found: a hint", es: "sin fuente hallada: indicio" },
  "reason.other-years": { en: "the flow is of other years", es: "el flujo es de otros años" },
  "reason.named-as-in-the-notice": { en: "named as in the notice", es: "nombrado como en el aviso" },
  "reason.press-name-only": {
    en: "a name of the press or of a faction, not of the notice",
    es: "un nombre de la prensa o de una facción, no del aviso",
  },
  "unidentified.not-published": {
    en: "no such figure is published with a source",
    es: "no hay tal cifra publicada con fuente",
  },
  "unidentified.another-population": {
    en: "the share is of another population than the count",
    es: "la proporción es de otra población que el conteo",
  },
  "unidentified.another-period": {
    en: "the share is of another period than the count",
    es: "la proporción es de otro periodo que el conteo",
  },
  "unidentified.no-share": {
    en: "the first figure is no share",
    es: "la primera cifra no es una proporción",
  },
  "label.population.licensed": {
    en: "firearms licensed for direct commercial export to Mexico",
    es: "armas autorizadas para exportación comercial directa a México",
  },
  "label.population.checks-region": {
    en: "end-use checks closed in the region that includes Mexico",
    es: "verificaciones de uso final cerradas en la región que incluye a México",
  },
  "label.population.checks-world": {
    en: "Blue Lantern checks closed worldwide",
    es: "verificaciones Blue Lantern cerradas en todo el mundo",
  },
  "label.population.agencies-lost": {
    en: "firearms of Mexican police and agencies reported lost or stolen",
    es: "armas de policías y dependencias de México reportadas perdidas o robadas",
  },
  "label.population.police-missing": {
    en: "firearms of Mexican police reported missing",
    es: "armas de policías de México reportadas faltantes",
  },
  "label.measure.approved": { en: "approved (licensed)", es: "autorizadas (con licencia)" },
  "label.measure.shipped": { en: "shipped or received", es: "enviadas o recibidas" },
  "label.measure.recovered": { en: "recovered", es: "recuperadas" },
  "label.measure.missing": { en: "reported missing", es: "reportadas perdidas" },
  "label.measure.diverted": { en: "documented diversion", es: "desviación documentada" },
  "label.measure.unfavourable": {
    en: "unfavourable end-use checks",
    es: "verificaciones de uso final desfavorables",
  },
  "label.measure.applied": { en: "A share taken of a count", es: "Una proporción aplicada a un conteo" },
  "label.unit.firearms": { en: "firearms", es: "armas" },
  "label.unit.share": { en: "share", es: "proporción" },
  "label.unit.checks": { en: "checks", es: "verificaciones" },
  "label.taken.outbound.handguns": { en: "Outbound: handguns", es: "De salida: armas cortas" },
  "label.taken.outbound.long-arms": { en: "Outbound: long arms", es: "De salida: armas largas" },
  "label.taken.outbound.other-firearms": {
    en: "Outbound: other firearms",
    es: "De salida: otras armas de fuego",
  },
  "label.taken.outbound.ammunition": { en: "Outbound: ammunition", es: "De salida: municiones" },
  "label.taken.outbound.magazines": { en: "Outbound: magazines", es: "De salida: cargadores" },
  "label.taken.outbound.silencers": { en: "Outbound: silencers", es: "De salida: silenciadores" },
  "label.taken.outbound.receivers": { en: "Outbound: receivers", es: "De salida: cajones de mecanismos" },
  "label.taken.outbound.scopes": { en: "Outbound: scopes", es: "De salida: miras" },
  "label.taken.outbound.armour": { en: "Outbound: body armour", es: "De salida: chalecos" },
  "label.taken.outbound.cases": {
    en: "Outbound: cases",
    es: "De salida: casquillos o estuches, según la autoridad",
  },
  "label.taken.outbound.explosives": { en: "Outbound: explosives", es: "De salida: explosivos" },
  "label.taken.outbound.other-weapons": { en: "Outbound: other weapons", es: "De salida: otras armas" },
  "label.taken.outbound.parts": {
    en: "Outbound: other ammunition and gun parts",
    es: "De salida: otras municiones y partes",
  },
  "label.taken.inbound.handguns": { en: "Inbound: handguns", es: "De entrada: armas cortas" },
  "label.taken.inbound.long-arms": { en: "Inbound: long arms", es: "De entrada: armas largas" },
  "label.taken.inbound.other-firearms": {
    en: "Inbound: other firearms",
    es: "De entrada: otras armas de fuego",
  },
  "label.taken.inbound.ammunition": { en: "Inbound: ammunition", es: "De entrada: municiones" },
  "label.taken.inbound.magazines": { en: "Inbound: magazines", es: "De entrada: cargadores" },
  "label.taken.inbound.silencers": { en: "Inbound: silencers", es: "De entrada: silenciadores" },
  "label.taken.inbound.receivers": { en: "Inbound: receivers", es: "De entrada: cajones de mecanismos" },
  "label.taken.inbound.scopes": { en: "Inbound: scopes", es: "De entrada: miras" },
  "label.taken.inbound.armour": { en: "Inbound: body armour", es: "De entrada: chalecos" },
  "label.taken.inbound.cases": {
    en: "Inbound: cases",
    es: "De entrada: casquillos o estuches, según la autoridad",
  },
  "label.taken.inbound.explosives": { en: "Inbound: explosives", es: "De entrada: explosivos" },
  "label.taken.inbound.other-weapons": { en: "Inbound: other weapons", es: "De entrada: otras armas" },
  "label.taken.inbound.parts": {
    en: "Inbound: other ammunition and gun parts",
    es: "De entrada: otras municiones y partes",
  },
  "label.taken.other-direction.handguns": { en: "No direction: handguns", es: "Sin dirección: armas cortas" },
  "label.taken.other-direction.long-arms": {
    en: "No direction: long arms",
    es: "Sin dirección: armas largas",
  },
  "label.taken.other-direction.other-firearms": {
    en: "No direction: other firearms",
    es: "Sin dirección: otras armas de fuego",
  },
  "label.taken.other-direction.ammunition": {
    en: "No direction: ammunition",
    es: "Sin dirección: municiones",
  },
  "label.taken.other-direction.magazines": { en: "No direction: magazines", es: "Sin dirección: cargadores" },
  "label.taken.other-direction.silencers": {
    en: "No direction: silencers",
    es: "Sin dirección: silenciadores",
  },
  "label.taken.other-direction.receivers": {
    en: "No direction: receivers",
    es: "Sin dirección: cajones de mecanismos",
  },
  "label.taken.other-direction.scopes": { en: "No direction: scopes", es: "Sin dirección: miras" },
  "label.taken.other-direction.armour": { en: "No direction: body armour", es: "Sin dirección: chalecos" },
  "label.taken.other-direction.cases": {
    en: "No direction: cases",
    es: "Sin dirección: casquillos o estuches, según la autoridad",
  },
  "label.taken.other-direction.explosives": {
    en: "No direction: explosives",
    es: "Sin dirección: explosivos",
  },
  "label.taken.other-direction.other-weapons": {
    en: "No direction: other weapons",
    es: "Sin dirección: otras armas",
  },
  "label.taken.other-direction.parts": {
    en: "No direction: other ammunition and gun parts",
    es: "Sin dirección: otras municiones y partes",
  },
  "label.taken.over-flow": {
    en: "Outbound firearms over published flows",
    es: "Armas de salida sobre flujos publicados",
  },
  "label.vintage.preliminary": { en: "preliminary", es: "preliminar" },
  "label.vintage.final": { en: "final", es: "definitiva" },
  "label.vintage.unsaid": { en: "not said", es: "no lo dice" },
  "label.designation.fto": {
    en: "Foreign terrorist organizations (United States)",
    es: "Organizaciones terroristas extranjeras (Estados Unidos)",
  },
  "label.date-not-confirmed": { en: "date not confirmed", es: "fecha sin confirmar" },
  "label.in-force": { en: "in force", es: "vigente" },
  "label.not-yet": { en: "not in force", es: "no vigente" },
  "label.not-read": { en: "not read", es: "no leído" },
  "finding.column.measure": { en: "measure", es: "medida" },
  "finding.column.state": { en: "state", es: "estado" },
  "finding.column.area": { en: "area", es: "zona" },
  "finding.column.year": { en: "year", es: "año" },
  "finding.column.group": { en: "group", es: "grupo" },
  "finding.column.at.population": { en: "population", es: "población" },
  "finding.column.at.period": { en: "period", es: "periodo" },
  "finding.column.at.unit": { en: "unit", es: "unidad" },
  "finding.column.at.share": { en: "share", es: "proporción" },
  "finding.column.at.count": { en: "count", es: "conteo" },
  "finding.column.at.lines": { en: "lines", es: "renglones" },
  "finding.column.at.fiscal-year": { en: "fiscal year", es: "año fiscal" },
  "finding.column.at.crossing": { en: "crossing of that name", es: "cruce de ese nombre" },
  "finding.column.at.crossings": { en: "its crossings, as imported", es: "sus cruces, según lo importado" },
  "finding.column.at.flow": { en: "published flow a year", es: "flujo publicado al año" },
  "finding.column.at.vintage": { en: "vintage", es: "versión" },
  "finding.column.at.countries": { en: "countries", es: "países" },
  "finding.column.at.since": { en: "since", es: "desde" },
  "finding.column.at.aliases": { en: "names of the notice", es: "nombres del aviso" },
  "finding.column.at.press-names": {
    en: "names of the press (unverified)",
    es: "nombres de la prensa (sin verificar)",
  },
  "finding.column.at.on-date": { en: "on that day", es: "en ese día" },
  "finding.column.at.alias": { en: "as written", es: "como está escrito" },
  "finding.left-out.cited-only": {
    en: "this finding rests on cited tables alone",
    es: "este hallazgo se apoya solo en tablas citadas",
  },
  "finding.left-out.no-register": { en: "it is no register of sales", es: "no es un registro de ventas" },
  "finding.left-out.no-border-table": {
    en: "it is no table of border seizures by direction and fiscal year",
    es: "no es una tabla de decomisos por dirección y año fiscal",
  },
  "finding.left-out.no-homicides": {
    en: "it counts no homicides and no dated seizures",
    es: "no cuenta homicidios ni aseguramientos con fecha",
  },
  "finding.left-out.no-attribution": {
    en: "no cell of it names a designated group",
    es: "ninguna de sus celdas nombra un grupo designado",
  },
  "finding.no-rows": { en: "(nothing read: no row)", es: "(nada leído: ninguna fila)" },
} as const satisfies Catalogue;
