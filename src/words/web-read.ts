import type { Catalogue } from "./catalogue.ts";

/** The room in which a mark is read as it is typed. */
export const WEB_READ_WORDS = {
  "web.read.lead": {
    en: "Type what is stamped or written. Nothing leaves this page: the tables are read here, in the browser, also without a network.",
    es: "Escriba lo que está estampado o anotado. Nada sale de esta página: las tablas se leen aquí, en el navegador, también sin red.",
  },
  "web.read.kind": { en: "What is being read", es: "Qué se lee" },
  "web.read.ask.headstamp": {
    en: "What the base of the case says; positions as 12:LC 6:19, one ? for each character that cannot be read",
    es: "Lo que dice el culote; posiciones como 12:LC 6:19, un ? por cada carácter que no se lee",
  },
  "web.read.ask.serial": {
    en: "The serial, with a ? for each character that cannot be read",
    es: "La matrícula, con un ? por cada carácter que no se lee",
  },
  "web.read.ask.lot": {
    en: "The lot number of the box or the label",
    es: "El número de lote de la caja o la etiqueta",
  },
  "web.read.ask.calibre": { en: "The calibre as written", es: "El calibre como está escrito" },
  "web.read.ask.make": { en: "The make as written", es: "La marca como está escrita" },
  "web.read.ask.model": { en: "The model as written", es: "El modelo como está escrito" },
  "web.read.ask.type": { en: "The type as written", es: "El tipo como está escrito" },
  "web.read.ask.place": { en: "The place as written", es: "El lugar como está escrito" },
  "web.read.ask.date": { en: "The date as written", es: "La fecha como está escrita" },
  "web.read.calibre": {
    en: "Calibre of the cartridge, where it is known: it decides between makers",
    es: "Calibre del cartucho, si se sabe: decide entre fabricantes",
  },
  "web.read.examples": { en: "For example", es: "Por ejemplo" },
  "web.read.tables": { en: "Fetching the tables of marks…", es: "Cargando las tablas de marcas…" },
  "web.read.empty": {
    en: "Nothing typed yet.",
    es: "Todavía no hay nada escrito.",
  },
  "web.read.result": { en: "Reading", es: "Lectura" },
  "web.read.candidates": {
    en: "{n, plural, one {One candidate, with its rule and source} other {{shown} candidates, each with its rule and source}}",
    es: "{n, plural, one {Un candidato, con su regla y su fuente} other {{shown} candidatos, cada uno con su regla y su fuente}}",
  },
  "web.read.col.says": { en: "What it may say", es: "Lo que puede decir" },
  "web.read.col.sure": { en: "How sure", es: "Certeza" },
  "web.read.col.why": { en: "Why, and by which source", es: "Por qué, y según qué fuente" },
  "web.read.unread-next": {
    en: "Photograph the base straight from above with light from one side; note each mark with its hour, and the calibre.",
    es: "Fotografíe el culote de frente con luz lateral; anote cada marca con su hora, y el calibre.",
  },
  "web.read.at": { en: "{mark} at {hour} o’clock", es: "{mark} a las {hour}" },
  "web.read.head": { en: "Base of the case: {marks}", es: "Culote: {marks}" },
  "web.read.blank-head": { en: "A base without marks", es: "Un culote sin marcas" },
  "web.read.placed": {
    en: "Marks at the hours that were written.",
    es: "Marcas en las horas que se escribieron.",
  },
  "web.read.spread": {
    en: "No hours were written: the marks are spread in the order in which they were typed. Write 12:LC 6:19 to place them.",
    es: "No se escribieron horas: las marcas se reparten en el orden en que se escribieron. Escriba 12:LC 6:19 para situarlas.",
  },
  "web.read.no-number": {
    en: "There is no number here to compare. Photograph the frame or receiver on both sides, and every other place where the maker repeats the number.",
    es: "Aquí no hay número que comparar. Fotografíe el armazón o el cajón de mecanismos por ambos lados, y todo otro lugar donde el fabricante repite el número.",
  },
  "web.read.characters": { en: "Character by character", es: "Carácter por carácter" },
  "web.read.confusable": {
    en: "Below each character stands what is taken for it on worn steel. A double line marks the doubtful ones; a search covers all of them.",
    es: "Bajo cada carácter está con qué se confunde en acero gastado. Una línea doble señala los dudosos; una búsqueda los abarca todos.",
  },
  "web.read.photograph": { en: "What to photograph next", es: "Qué fotografiar ahora" },
  "web.read.photo.doubtful": {
    en: "{n, plural, one {Character {places}} other {Characters {places}}}: close, in focus, with light from one side and then from the other.",
    es: "{n, plural, one {El carácter {places}} other {Los caracteres {places}}}: de cerca, en foco, con luz de un lado y luego del otro.",
  },
  "web.read.photo.repeat": {
    en: "Every other place where the number is repeated: barrel, slide, bolt, under the grip.",
    es: "Todo otro lugar donde se repite el número: cañón, corredera, cerrojo, bajo la empuñadura.",
  },
  "web.read.photo.makers": {
    en: "The maker’s and the importer’s mark, model, calibre and proof marks.",
    es: "La marca del fabricante y la del importador, modelo, calibre y punzones de prueba.",
  },
  "web.read.photo.scale": {
    en: "One picture of the whole side, with a scale.",
    es: "Una foto de todo el costado, con escala.",
  },
  "precision.cartridge": { en: "a cartridge", es: "un cartucho" },
  "precision.bore": { en: "a bore, no cartridge", es: "un diámetro, no un cartucho" },
  "precision.gauge": { en: "a gauge", es: "un calibre de escopeta" },
  "precision.class": { en: "a class of calibres", es: "una clase de calibres" },
  "detail.precision": { en: "says", es: "dice" },
  "detail.iso": { en: "day", es: "día" },
  "detail.ncic": { en: "NCIC code", es: "código NCIC" },
  "detail.lot": { en: "lot", es: "lote" },
} as const satisfies Catalogue;
