import type { Catalogue } from "./catalogue.ts";

/** Time-to-crime and flows: what each figure is of, what it supposes, and why there is none. */
export const FLOW_WORDS = {
  "finding.time-to-crime.question": {
    en: "How long after its last recorded sale was a firearm recovered, once what the records cannot have seen yet is taken into account?",
    es: "¿Cuánto después de su última venta registrada se recuperó un arma, si se toma en cuenta lo que los registros aún no pueden haber visto?",
  },
  "finding.flows.question": {
    en: "What can be said of how many firearms passed, or could have been recorded, and what cannot?",
    es: "¿Qué se puede decir de cuántas armas pasaron, o pudieron registrarse, y qué no?",
  },
  "finding.time-to-crime.mark": { en: "sale and recovery", es: "venta y recuperación" },
  "finding.flows.mark": { en: "lists, sales and seizures", es: "listas, ventas y aseguramientos" },
  "finding.method.time-to-crime": {
    en: "Time-to-crime = recovery date less the last recorded sale before it; assumed dates are not used. As recorded: of the guns in the records. Corrected: product limit in reverse time (Lynden-Bell), since a gun sold a year ago can only be in the records with less than a year. 95 % intervals on the log-log scale, over cases or seizures as clusters; none below ten. A nowcast weighs each recovery by one over the share of the curve that its sale date lets be seen; where its error is half again as large as what is still to come, there is none. Counts that later editions restate are carried on by the ratios between editions (chain ladder).",
    es: "Tiempo entre venta y recuperación = fecha de recuperación menos la última venta registrada antes de ella; no se usan fechas supuestas. Tal como consta: de las armas en los registros. Corregido: límite de productos en tiempo inverso (Lynden-Bell), pues un arma vendida hace un año solo puede constar con menos de un año. Intervalos del 95 % en escala log-log, con expedientes o aseguramientos como conglomerados; ninguno con menos de diez. La proyección pesa cada recuperación por el inverso de la parte de la curva que su fecha de venta deja ver; donde su error supera en la mitad a lo que falta, no la hay. Las cuentas que ediciones posteriores corrigen se llevan adelante por las razones entre ediciones (chain ladder).",
  },
  "finding.method.flows": {
    en: "Bound from seizures: seized / highest supposed share to seized / lowest, with the count's own chance (exact Poisson). Lists: two by Chapman's estimate, interval from the hypergeometric law of the overlap (mid-P); three to five by all log-linear models, published as the hull of the profile-likelihood intervals of those within two units of AIC of the best, the bootstrap choosing its model anew each time. Sales against sales: recoveries of each year's sales, each weighed by what its sale date lets be seen.",
    es: "Cota por aseguramientos: asegurado / mayor proporción supuesta hasta asegurado / menor, con el azar de la cuenta (Poisson exacto). Listas: dos por la estimación de Chapman, intervalo por la ley hipergeométrica de la coincidencia (mid-P); de tres a cinco por todos los modelos loglineales, publicada la envolvente de los intervalos de verosimilitud perfilada de los que distan hasta dos unidades de AIC del mejor; el remuestreo elige su modelo cada vez. Ventas frente a ventas: recuperaciones de las ventas de cada año, cada una pesada por lo que su fecha de venta deja ver.",
  },
  "finding.column.crime": { en: "what", es: "qué" },
  "finding.column.flow": { en: "what", es: "qué" },
  "finding.column.at.reading": { en: "read", es: "lectura" },
  "finding.column.at.days": { en: "days", es: "días" },
  "finding.column.at.so-far": { en: "recovered so far", es: "recuperadas hasta ahora" },
  "finding.column.at.edition": { en: "edition", es: "edición" },
  "finding.column.at.value": { en: "value", es: "valor" },
  "finding.column.at.supposed": { en: "share supposed", es: "proporción supuesta" },
  "finding.column.at.aic": { en: "AIC less the best", es: "AIC menos el mejor" },
  "finding.column.at.fit": { en: "fit", es: "ajuste" },
  "finding.column.at.printed": { en: "as printed", es: "como se imprimió" },
  "finding.column.at.of": { en: "of what", es: "de qué" },
  "finding.column.at.years": { en: "years", es: "años" },
  "finding.left-out.no-sale-and-recovery": {
    en: "no firearm in it has both a recorded sale and a recorded recovery",
    es: "ninguna de sus armas trae a la vez venta y recuperación registradas",
  },
  "finding.left-out.no-flow": {
    en: "no table of lists, and no firearm with both a sale and a recovery; to hold imports against each other, name them: {door, select, page {setting} other {--with}} lists=imp_1,imp_2",
    es: "ni tabla de listas ni arma con venta y recuperación; para cotejar importaciones, nómbrelas: {door, select, page {ajuste} other {--with}} lists=imp_1,imp_2",
  },
  "label.ttc": { en: "Days from sale to recovery", es: "Días entre venta y recuperación" },
  "label.ttc-within": {
    en: "Share recovered within a time of the sale",
    es: "Proporción recuperada dentro de un plazo desde la venta",
  },
  "label.ttc-cohorts": {
    en: "By year of sale: recoveries to be expected in these records",
    es: "Por año de venta: recuperaciones que cabe esperar en estos registros",
  },
  "label.ttc-curve-corrected.short": { en: "corrected", es: "corregida" },
  "label.ttc-curve-as-recorded.short": { en: "as recorded", es: "según consta" },
  "label.ttc-curve-corrected": {
    en: "Curve, corrected (days, share)",
    es: "Curva corregida (días, proporción)",
  },
  "label.ttc-curve-as-recorded": {
    en: "Curve as recorded: too quick wherever recent sales are in it",
    es: "Curva tal como consta: demasiado rápida donde hay ventas recientes",
  },
  "label.ttc-stock-all": { en: "Place of sale: all recovered", es: "Lugar de venta: todas las recuperadas" },
  "label.ttc-stock-recent": {
    en: "Place of sale: sold in the last three years of the records",
    es: "Lugar de venta: vendidas en los últimos tres años de los registros",
  },
  "label.ttc-restated": {
    en: "Reporting delay: counts of a year of recovery as later editions restate them",
    es: "Demora de los informes: cuentas de un año de recuperación según las ediciones posteriores",
  },
  "label.ttc-firearms": { en: "firearms in the files", es: "armas en los archivos" },
  "label.ttc-both-dates": {
    en: "with a sale and a later recovery on record",
    es: "con venta y recuperación posterior registradas",
  },
  "label.ttc-to-the-day": { en: "of those, both known to the day", es: "de ellas, ambas conocidas al día" },
  "label.ttc-reversed": {
    en: "with recoveries recorded only before every recorded sale",
    es: "con recuperaciones registradas solo antes de toda venta registrada",
  },
  "label.ttc-until": { en: "records taken to reach to", es: "se toma que los registros llegan al" },
  "label.ttc-reach": { en: "longest time that they could show", es: "plazo más largo que podían mostrar" },
  "label.ttc-test": {
    en: "test of one curve for all years of sale",
    es: "prueba de una misma curva para todos los años de venta",
  },
  "label.ttc-median": { en: "median", es: "mediana" },
  "label.ttc-3-months": { en: "within 3 months", es: "en 3 meses" },
  "label.ttc-1-year": { en: "within 1 year", es: "en 1 año" },
  "label.ttc-2-years": { en: "within 2 years", es: "en 2 años" },
  "label.ttc-3-years": { en: "within 3 years", es: "en 3 años" },
  "label.ttc-5-years": { en: "within 5 years", es: "en 5 años" },
  "label.ttc-10-years": { en: "within 10 years", es: "en 10 años" },
  "label.corrected": { en: "corrected", es: "corregida" },
  "label.as-recorded": { en: "as recorded", es: "tal como consta" },
  "label.flow-seizure-rate": {
    en: "Bound from seizures and a supposed share",
    es: "Cota por aseguramientos y una proporción supuesta",
  },
  "label.flow-passed": {
    en: "passed in the period of the seizures",
    es: "pasaron en el periodo de los aseguramientos",
  },
  "label.flow-seized": { en: "seized", es: "asegurados" },
  "label.flow-lists": {
    en: "Items that the lists could have held",
    es: "Objetos que las listas pudieron contener",
  },
  "label.flow-total": { en: "on the lists and on none", es: "en las listas y en ninguna" },
  "label.flow-at-least": { en: "no fewer than", es: "no menos de" },
  "label.flow-observed": { en: "on any list, each once", es: "en alguna lista, cada uno una vez" },
  "label.flow-undecided": {
    en: "one serial, make unread on one side: undecided",
    es: "misma matrícula, marca no leída en un lado: sin decidir",
  },
  "label.flow-incomparable": {
    en: "without a legible serial: in no list here",
    es: "sin matrícula legible: en ninguna lista aquí",
  },
  "label.flow-dependent": {
    en: "point estimates if the lists depended, odds ratio 1/2 to 3",
    es: "estimaciones si las listas dependieran, razón de momios 1/2 a 3",
  },
  "label.flow-bootstrap": {
    en: "spread of the estimate by bootstrap, the model chosen anew each time",
    es: "dispersión de la estimación por remuestreo, el modelo elegido cada vez",
  },
  "label.flow-unlike": {
    en: "at least, if items differ in how easily they are listed",
    es: "al menos, si los objetos difieren en lo fácil que es listarlos",
  },
  "label.flow-models-silent": {
    en: "models from which no number follows",
    es: "modelos de los que no se sigue número alguno",
  },
  "label.flow-agreement": {
    en: "resamples that choose the same model",
    es: "remuestras que eligen el mismo modelo",
  },
  "label.flow-independent": { en: "all lists independent", es: "todas las listas independientes" },
  "label.flow-relative": {
    en: "Sales that end in a recovery, against those of one year",
    es: "Ventas que acaban en recuperación, frente a las de un año",
  },
  "label.flow-published": { en: "Published estimates of the flow", es: "Estimaciones publicadas del flujo" },
  "reason.few-cases": {
    en: "fewer than ten independent cases: no interval",
    es: "menos de diez expedientes independientes: sin intervalo",
  },
  "reason.cohort-complete": {
    en: "complete: every recovery that these records could show of that year's sales is in",
    es: "completo: ya está toda recuperación que estos registros podían mostrar de las ventas de ese año",
  },
  "reason.cohort-young": {
    en: "a young year: more is still to come than has been seen",
    es: "un año joven: falta por llegar más de lo que se ha visto",
  },
  "reason.cohort-few": {
    en: "uncertain: the year has few recoveries of its own",
    es: "incierto: el año tiene pocas recuperaciones propias",
  },
  "reason.cohort-together": {
    en: "uncertain: its recoveries came together, many in one case or seizure, and count for few",
    es: "incierto: sus recuperaciones llegaron juntas, muchas en un expediente o aseguramiento, y valen por pocas",
  },
  "reason.cohort-tail": {
    en: "uncertain: hardly any recovery as late as those still to come is on record: the far end of the curve rests on very few",
    es: "incierto: casi no consta recuperación tan tardía como las que faltan: el extremo de la curva descansa en muy pocas",
  },
  "reason.share-supposed": {
    en: "rests on the share supposed, which no count shows",
    es: "descansa en la proporción supuesta, que ninguna cuenta muestra",
  },
  "reason.no-lowest-share": {
    en: "no lowest share named: nothing bounds it from above",
    es: "no se nombró proporción mínima: nada lo acota por arriba",
  },
  "reason.longest-lag": {
    en: "as old as any edition shows: nothing later is known",
    es: "tan antiguo como muestran las ediciones: no se conoce nada posterior",
  },
  "reason.base-year": { en: "the year of comparison", es: "el año de comparación" },
  "reason.printed-without-interval": {
    en: "printed as one number, without an interval",
    es: "impresa como un solo número, sin intervalo",
  },
  "reason.method-not-shown": { en: "method not shown", es: "método no mostrado" },
  "reason.lists-nested": {
    en: "one list lies whole within another",
    es: "una lista está entera dentro de otra",
  },
  "reason.lists-no-overlap": { en: "two lists share no item", es: "dos listas no comparten objeto alguno" },
  "reason.lists-empty-list": { en: "a list holds nothing", es: "una lista no contiene nada" },
  "unidentified.few-recoveries": {
    en: "fewer than five recoveries of that year's sales so far",
    es: "menos de cinco recuperaciones de las ventas de ese año hasta ahora",
  },
  "unidentified.late-unsure": {
    en: "what is still to come is known no better than to its own size: an interval would add nothing to the count",
    es: "de lo que falta no se conoce ni el orden de magnitud: un intervalo no añadiría nada a la cuenta",
  },
  "unidentified.few-cases": {
    en: "fewer than ten independent cases",
    es: "menos de diez expedientes independientes",
  },
  "unidentified.curve-collapsed": {
    en: "at some time every gun that could be seen was recovered at once: the curve below it is no estimate",
    es: "en algún plazo todas las armas visibles se recuperaron a la vez: por debajo la curva no es estimación",
  },
  "unidentified.curve-changes": {
    en: "the times differ between years of sale, so that one curve cannot say what is still to come",
    es: "los plazos difieren entre años de venta y una sola curva no puede decir lo que falta",
  },
  "unidentified.no-seizures-named": {
    en: "no count of seizures was named ({door, select, page {settings} other {--with}} seized=N highest=5% lowest=1% said-by=WHO)",
    es: "no se nombró una cuenta de aseguramientos ({door, select, page {ajustes} other {--with}} seized=N highest=5% lowest=1% said-by=QUIEN)",
  },
  "unidentified.no-outside-rate": {
    en: "the share that is seized is in no count: without one from outside, only that no fewer passed than were seized",
    es: "la proporción asegurada no está en ninguna cuenta: sin una de fuera, solo que no pasaron menos de los asegurados",
  },
  "unidentified.no-lists": {
    en: "no lists: import a table of lists (1 or 0 a list, and a count) or name two imports ({door, select, page {setting} other {--with}} lists=imp_1,imp_2)",
    es: "sin listas: importe una tabla de listas (1 o 0 por lista, y una cuenta) o nombre dos importaciones ({door, select, page {ajuste} other {--with}} lists=imp_1,imp_2)",
  },
  "unidentified.nested-lists": {
    en: "one list lies whole within another: it was made of it, and is no second look (a cascade)",
    es: "una lista está entera dentro de otra: salió de ella y no es una segunda mirada (cascada)",
  },
  "unidentified.no-overlap": {
    en: "the lists share no item: nothing bounds what both missed",
    es: "las listas no comparten objeto alguno: nada acota lo que ambas omitieron",
  },
  "unidentified.one-authority": {
    en: "two of the files are on one form: one authority does not look twice, and what both hold was seized twice or copied",
    es: "dos de los archivos tienen el mismo formato: una autoridad no mira dos veces, y lo que está en ambos se aseguró dos veces o se copió",
  },
  "unidentified.other-periods": {
    en: "the files are of periods that do not meet: what both hold was seized twice",
    es: "los archivos son de periodos que no coinciden: lo que está en ambos se aseguró dos veces",
  },
  "unidentified.few-pairs": {
    en: "fewer than three years were restated at that age: an interval would say nothing",
    es: "menos de tres años se reexpresaron a esa edad: un intervalo no diría nada",
  },
  "unidentified.few-editions": {
    en: "too few editions to say how much still comes in",
    es: "demasiado pocas ediciones para decir cuánto falta por llegar",
  },
  "unidentified.no-model-estimable": {
    en: "with these empty cells no model decides how many are on no list",
    es: "con estas celdas vacías ningún modelo decide cuántos no están en lista alguna",
  },
  "unidentified.no-model-fits": {
    en: "the data refuse every model that could decide it",
    es: "los datos rechazan todo modelo que pudiera decidirlo",
  },
  "caveat.ttc-reach": {
    en: "Of guns recovered within the longest time that the records could show; of longer times they say nothing. They suppose that each recovery up to that day is in the records, whatever its time.",
    es: "De las armas recuperadas dentro del plazo más largo que los registros podían mostrar; de plazos mayores no dicen nada. Suponen que toda recuperación hasta ese día consta, sea cual sea su plazo.",
  },
  "caveat.ttc-dates": {
    en: "Some dates are known to the month or year only: figures hold for the earliest and the latest day they allow.",
    es: "Algunas fechas se conocen solo al mes o al año: las cifras valen para el primer y el último día que permiten.",
  },
  "caveat.ttc-cases": {
    en: "Case files name the guns that investigators connected to a case: neither all guns recovered nor a sample of them.",
    es: "Los expedientes nombran las armas que los investigadores ligaron a un caso: ni todas las recuperadas ni una muestra de ellas.",
  },
  "caveat.ttc-one-curve": {
    en: "The test sees no change of the times with the year of sale; that it sees none does not show that there is none.",
    es: "La prueba no ve cambio de los plazos con el año de venta; que no lo vea no muestra que no lo haya.",
  },
  "caveat.ttc-curve-changes": {
    en: "The test sees the times change with the year of sale: the corrected curve is a mean over years, and no year's own; what recent years will still show is not identified.",
    es: "La prueba ve que los plazos cambian con el año de venta: la curva corregida es una media de años y de ninguno en particular; lo que los años recientes mostrarán aún no se identifica.",
  },
  "caveat.ttc-untested": {
    en: "Too few cases to test whether the times change with the year of sale.",
    es: "Demasiado pocos expedientes para probar si los plazos cambian con el año de venta.",
  },
  "caveat.ttc-nowcast": {
    en: "Foretells recoveries in these records within their reach; not guns that crossed, nor guns that were used.",
    es: "Anticipa recuperaciones en estos registros dentro de su alcance; no armas que cruzaron ni armas que se usaron.",
  },
  "caveat.ttc-editions": {
    en: "Supposes that reports keep coming in as late as they did, and that editions differ in nothing else; what comes in after the longest lag is not foretold.",
    es: "Supone que los informes siguen llegando con la misma demora y que las ediciones no difieren en otra cosa; lo que llega tras la mayor demora no se anticipa.",
  },
  "caveat.no-exposure": {
    en: "Without what is sold in each place: no ranking of places, and of dealers still less. Old stock and recent sales may stand in another order.",
    es: "Sin lo que se vende en cada lugar: no es una clasificación de lugares, y menos de comercios. Las ventas antiguas y las recientes pueden dar otro orden.",
  },
  "caveat.flow-never-one": {
    en: "A flow is never one number: between the ends nothing here prefers any, and where no end is shown there is none.",
    es: "Un flujo nunca es un solo número: entre los extremos nada aquí prefiere alguno, y donde no hay extremo es que no lo hay.",
  },
  "caveat.flow-rate-carries": {
    en: "The range comes from the share that was supposed: double the share and the flow halves. Guns seized in a year may have been sold over many.",
    es: "El intervalo viene de la proporción supuesta: con el doble de proporción, la mitad de flujo. Lo asegurado en un año pudo venderse a lo largo de muchos.",
  },
  "caveat.flow-named-with-the-question": {
    en: "The count of seizures and the share were named with the question; no record here bears them out.",
    es: "La cuenta de aseguramientos y la proporción se nombraron con la pregunta; ningún registro de aquí las respalda.",
  },
  "caveat.flow-recoverable": {
    en: "Of items that these lists could have held: recovered, or recoverable by these authorities. Never the number trafficked.",
    es: "De objetos que estas listas pudieron contener: recuperados o recuperables por estas autoridades. Nunca el número traficado.",
  },
  "caveat.flow-two-lists": {
    en: "Supposes that neither list was made of the other, that each takes every item with one chance, and that matching missed nothing. Two lists cannot test it; matches that were missed make the estimate too high.",
    es: "Supone que ninguna lista salió de la otra, que cada una toma todo objeto con igual probabilidad y que el cotejo no omitió nada. Dos listas no pueden probarlo; las coincidencias omitidas elevan la estimación.",
  },
  "caveat.flow-models": {
    en: "Dependence between pairs of lists is modelled; items that differ in how easily any list takes them are not, and make it too low. Matches that were missed make it too high.",
    es: "Se modela la dependencia entre pares de listas; no que unos objetos sean más fáciles de listar que otros, lo que la deja corta. Las coincidencias omitidas la elevan.",
  },
  "caveat.flow-relative": {
    en: "Right only where the times and the share ever recovered are the same for all years of sale; how many were sold does not follow.",
    es: "Correcto solo si los plazos y la parte que alguna vez se recupera son los mismos para todos los años de venta; cuántas se vendieron no se sigue de aquí.",
  },
  "caveat.flow-published": {
    en: "Not ours: what others have printed, with its own years and base. None is for the years after it.",
    es: "No son nuestras: lo que otros han impreso, con sus años y su base. Ninguna vale para los años posteriores.",
  },
  "interval.reverse-time": {
    en: "product limit in reverse time, over cases",
    es: "límite de productos en tiempo inverso, por expedientes",
  },
  "interval.hypergeometric": { en: "hypergeometric law, mid-P", es: "ley hipergeométrica, mid-P" },
  "interval.hull-of-models": {
    en: "hull of the models that the data do not tell apart",
    es: "envolvente de los modelos que los datos no distinguen",
  },
  "interval.profile-likelihood": { en: "profile likelihood", es: "verosimilitud perfilada" },
  "interval.chain-ladder": { en: "chain ladder, Mack's error", es: "chain ladder, error de Mack" },
  "interval.supposed": { en: "follows from what was supposed", es: "se sigue de lo supuesto" },
  "interval.as-published": { en: "as its authors give it", es: "como lo dan sus autores" },
} as const satisfies Catalogue;
