import type { Message } from "./catalogue.ts";

/** What the server says in a terminal. */
export const API_WORDS: Readonly<Record<string, Message>> = {
  "cli.verb.serve": {
    en: "serve the web application and its interface, for this machine alone",
    es: "servir la aplicación web y su interfaz, solo para esta máquina",
  },
  "cli.serve.host": {
    en: "loopback address to listen on; any other is refused until there are accounts",
    es: "dirección local en la que escuchar; toda otra se niega mientras no haya cuentas",
  },
  "cli.serve.port": {
    en: "port, 0 to 65535; 0 = any that is free",
    es: "puerto, de 0 a 65535; 0 = cualquiera libre",
  },
  "cli.serve.ready": {
    en: "Headstamp answers at {address}\n  log in once, within 15 minutes: {link}\n  Ctrl-C ends it.",
    es: "Headstamp responde en {address}\n  entre una vez, dentro de 15 minutos: {link}\n  Ctrl-C lo termina.",
  },
};
