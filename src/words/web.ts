import type { Catalogue } from "./catalogue.ts";

/** The shell of the web application, and what every room says. */
export const WEB_WORDS = {
  "web.motto": { en: "From seizure to source", es: "Del aseguramiento al origen" },
  "web.skip": { en: "Skip to the room", es: "Saltar al contenido" },
  "web.rooms": { en: "Rooms", es: "Secciones" },
  "web.language": { en: "Language", es: "Idioma" },
  "web.theme": { en: "Light", es: "Aspecto" },
  "web.theme.auto": { en: "as system", es: "del sistema" },
  "web.theme.light": { en: "light", es: "claro" },
  "web.theme.dark": { en: "dark", es: "oscuro" },
  "web.loading": { en: "Loading…", es: "Cargando…" },
  "web.job.queued": {
    en: "Waiting for what runs before it…",
    es: "Espera a que termine lo que corre antes…",
  },
  "web.job.beginning": { en: "Beginning…", es: "Empezando…" },
  "web.file.none": { en: "or drop it here", es: "o suéltelo aquí" },
  "web.again": { en: "Try again", es: "Intentar de nuevo" },
  "web.broken": {
    en: "This room broke on something it did not expect. Nothing that was saved is lost.",
    es: "Esta sección falló con algo que no esperaba. Nada de lo guardado se perdió.",
  },
  "web.renewed": {
    en: "This room could not be brought: the server was renewed or ended since the page was loaded. Nothing that was saved is lost.",
    es: "No se pudo traer esta sección: el servidor se renovó o se detuvo desde que se cargó la página. Nada de lo guardado se perdió.",
  },
  "web.reload": { en: "Load the page again", es: "Cargar la página de nuevo" },
  "web.source.rule": { en: "rule of the house: {name}", es: "regla propia: {name}" },
  "web.room.overview": { en: "Overview", es: "Panorama" },
  "web.room.import": { en: "Import", es: "Importar" },
  "web.room.read": { en: "Read a mark", es: "Leer una marca" },
  "web.room.items": { en: "Items and seizures", es: "Objetos y aseguramientos" },
  "web.room.trace": { en: "Trace", es: "Rastreo" },
  "web.room.review": { en: "Review links", es: "Dictaminar vínculos" },
  "web.room.flows": { en: "Maps and flows", es: "Mapas y flujos" },
  "web.room.texts": { en: "Texts and claims", es: "Textos y afirmaciones" },
  "web.room.publish": { en: "Publish", es: "Publicar" },
  "web.room.ledger": { en: "Ledger", es: "Libro" },
} as const satisfies Catalogue;
