import type { Catalogue } from "./catalogue.ts";

/** Trace requests: the pre-flight, what it finds and what to go back for. */
export const REQUEST_WORDS = {
  "cli.verb.request": {
    en: "trace requests: what would make one fail, before it is sent",
    es: "solicitudes de rastreo: qué las haría fracasar, antes de enviarlas",
  },
  "cli.verb.request-check": {
    en: "the pre-flight of a request: how likely it is to fail, why, and the one mark to go back for",
    es: "la revisión previa de una solicitud: qué tan probable es que fracase, por qué y la única marca por la que hay que volver",
  },
  "cli.request.csv": {
    en: "check every row of this file of trace requests (serial, make, model, calibre, type, country of origin, importer)",
    es: "revisar cada fila de este archivo de solicitudes (matrícula, marca, modelo, calibre, tipo, país de origen, importador)",
  },
  "cli.request.one-of": {
    en: "name one item, or a file with --csv",
    es: "indique un objeto, o un archivo con --csv",
  },
  "fails.certain": { en: "would fail: something stops it", es: "fracasaría: algo lo impide" },
  "fails.likely": { en: "would probably fail", es: "probablemente fracasaría" },
  "fails.raised": { en: "more doubtful than usual", es: "más dudosa de lo usual" },
  "fails.usual": { en: "ready to send: nothing found against it", es: "lista para enviar: nada en contra" },
  "weight.stops": { en: "stops it", es: "lo impide" },
  "weight.likely": { en: "most such fail", es: "casi todas así fracasan" },
  "weight.possible": { en: "may fail", es: "puede fracasar" },
  "weight.note": { en: "look", es: "revise" },
  "fix.use-ammunition-request": {
    en: "photograph headstamp and packaging: cartridges go on a request of their own",
    es: "fotografíe culote y empaque: los cartuchos llevan solicitud propia",
  },
  "fix.ask-mexican-army-registry": {
    en: "ask SEDENA's registry instead",
    es: "consulte en su lugar el registro de SEDENA",
  },
  "fix.photograph-frame-serial": {
    en: "photograph the serial on the frame or receiver",
    es: "fotografíe la matrícula del armazón o cajón de mecanismos",
  },
  "fix.restore-serial": {
    en: "have the laboratory restore the serial",
    es: "pida al laboratorio revelar la matrícula",
  },
  "fix.photograph-serial-again": {
    en: "photograph the serial again, by slanting light, each character",
    es: "fotografíe otra vez la matrícula, con luz rasante, cada carácter",
  },
  "fix.photograph-maker-marks": {
    en: "photograph the maker's marks: maker, not brand nor importer",
    es: "fotografíe las marcas del fabricante: fabricante, no marca comercial ni importador",
  },
  "fix.photograph-importer-mark": {
    en: "photograph the importer's mark: barrel, frame or receiver, often small",
    es: "fotografíe la marca del importador: cañón, armazón o cajón de mecanismos, a menudo pequeña",
  },
  "fix.photograph-calibre-and-model": {
    en: "photograph the calibre on the barrel and the model on the frame",
    es: "fotografíe el calibre en el cañón y el modelo en el armazón",
  },
  "fix.look-up-earlier-request": {
    en: "look up whether this gun was asked about before",
    es: "verifique si ya se preguntó por esta arma",
  },
  "fix.none": { en: "nothing to go back for", es: "nada por lo que volver" },
  "check.serial-missing": { en: "no serial is given", es: "no se da matrícula" },
  "check.serial-not-of-frame": {
    en: "the number is not the frame's: slide or barrel",
    es: "el número no es del armazón: corredera o cañón",
  },
  "check.two-serials": {
    en: "two numbers differ: the frame's counts",
    es: "dos números difieren: vale el del armazón",
  },
  "check.serial-open": {
    en: "the serial can be read in several ways",
    es: "la matrícula admite varias lecturas",
  },
  "check.serial-obliterated": { en: "the serial is obliterated", es: "la matrícula está suprimida" },
  "check.serial-partial": { en: "a part of the serial is missing", es: "falta parte de la matrícula" },
  "check.serial-absent": { en: "the gun bears no serial", es: "el arma no lleva matrícula" },
  "check.serial-placeholder": {
    en: "a filler stands for the serial",
    es: "hay un relleno en lugar de la matrícula",
  },
  "check.serial-not-a-serial": { en: "what is given is no serial", es: "lo que se da no es una matrícula" },
  "check.serial-not-makers-format": {
    en: "not a shape known of this maker's numbers",
    es: "no tiene forma conocida de los números de este fabricante",
  },
  "check.serial-confusable": {
    en: "a character that is often misread stands alone",
    es: "hay un carácter aislado que se confunde a menudo",
  },
  "check.serial-short": { en: "a very short serial", es: "matrícula muy corta" },
  "check.too-old": {
    en: "older than the records (16 December 1968)",
    es: "anterior a los registros (16 de diciembre de 1968)",
  },
  "check.make-missing": { en: "no maker is given", es: "no se da fabricante" },
  "check.make-open": {
    en: "the maker can be read in several ways",
    es: "el fabricante admite varias lecturas",
  },
  "check.make-unknown": { en: "the maker is not in the tables", es: "el fabricante no está en las tablas" },
  "check.privately-made": {
    en: "privately made: nobody has a record of it",
    es: "de fabricación particular: nadie tiene registro",
  },
  "check.mexican-maker": {
    en: "a Mexican maker: no US record of it",
    es: "fabricante mexicano: sin registro en EE. UU.",
  },
  "check.importer-as-make": {
    en: "the importer stands as the maker",
    es: "el importador aparece como fabricante",
  },
  "check.brand-or-pattern-as-make": {
    en: "a brand or a pattern stands as the maker",
    es: "una marca comercial o un patrón aparece como fabricante",
  },
  "check.importer-missing": {
    en: "foreign make and no importer: the form asks for it",
    es: "marca extranjera sin importador: el formulario lo pide",
  },
  "check.importer-unknown": {
    en: "the importer is not in the tables",
    es: "el importador no está en las tablas",
  },
  "check.importer-is-make": {
    en: "importer and maker are the same",
    es: "importador y fabricante son el mismo",
  },
  "check.origin-not-of-make": {
    en: "the country of origin is not the maker's",
    es: "el país de origen no es el del fabricante",
  },
  "check.calibre-open": {
    en: "the calibre can be read in several ways",
    es: "el calibre admite varias lecturas",
  },
  "check.make-unsourced": {
    en: "the maker is known by name only: no source yet",
    es: "el fabricante solo se conoce de nombre: aún sin fuente",
  },
  "check.shape-of-an-old-serial": {
    en: "the shape of a number from before 1968: look at model and marks",
    es: "forma de una matrícula anterior a 1968: vea modelo y marcas",
  },
  "check.calibre-missing": { en: "the calibre is missing or not read", es: "falta el calibre o no se lee" },
  "check.model-missing": { en: "no model is given", es: "no se da modelo" },
  "check.calibre-not-of-model": {
    en: "the tables know no such calibre of this model",
    es: "las tablas no conocen ese calibre en este modelo",
  },
  "check.type-missing": { en: "the type is missing or not read", es: "falta el tipo o no se lee" },
  "check.calibre-not-of-type": {
    en: "the calibre is not of this type of gun",
    es: "el calibre no es de este tipo de arma",
  },
  "check.ammunition-on-gun-form": {
    en: "ammunition on a gun form: cartridges bear no serial",
    es: "munición en formulario de armas: los cartuchos no llevan matrícula",
  },
  "check.same-gun-elsewhere": {
    en: "the same make and serial stand in another record",
    es: "la misma marca y matrícula constan en otro registro",
  },
  "request.go-back": { en: "GO BACK FOR", es: "VUELVA POR" },
  "request.alternates": { en: "may be", es: "puede ser" },
  "request.usual": {
    en: "Of {requests, number} requests of Mexico in {year, number, ::group-off} the purchaser was found for {purchaserFound, number} ({share, number} %): a clean request fails about as often as not.",
    es: "De {requests, number} solicitudes de México en {year, number, ::group-off} se halló comprador en {purchaserFound, number} ({share, number} %): una solicitud impecable fracasa casi tantas veces como no.",
  },
  "request.column.fails": { en: "requests", es: "solicitudes" },
  "request.column.check": { en: "what was found", es: "lo que se encontró" },
  "request.column.fix": { en: "go back for", es: "vuelva por" },
  "request.total": {
    en: "{n, plural, one {# request} other {# requests}} checked; each finding once a request",
    es: "{n, plural, one {# solicitud revisada} other {# solicitudes revisadas}}; cada hallazgo una vez por solicitud",
  },
} as const satisfies Catalogue;
