import type { Message } from "./catalogue.ts";

/** What the server says in a terminal. */
export const API_WORDS: Readonly<Record<string, Message>> = {
  "cli.items.serial": { en: "items that bear this serial", es: "objetos que llevan este número de serie" },
  "cli.items.all": {
    en: "all that fit, as lines of JSON, however many",
    es: "todos los que cumplen, como renglones de JSON, sin tope",
  },
  "cli.items.group": {
    en: "items that a record attributes to this designated group, by any of its aliases; with who attributes it",
    es: "objetos que un registro atribuye a este grupo designado, por cualquiera de sus alias; con quién lo atribuye",
  },
  "cli.items.groups": {
    en: "the groups to which records attribute items, and the files that do",
    es: "los grupos a los que los registros atribuyen objetos, y los archivos que lo hacen",
  },
  "cli.items.no-groups": {
    en: "No record here attributes an item to a designated group.",
    es: "Ningún registro de aquí atribuye un objeto a un grupo designado.",
  },
  "cli.items.attributed": { en: "attributed by", es: "atribuido por" },
  "cli.items.rows": { en: "rows", es: "filas" },
  "attribution.notice": { en: "a name of the notice", es: "nombre que da el aviso oficial" },
  "attribution.background": { en: "a name of the press alone", es: "nombre que solo da la prensa" },
  "cli.items.header": { en: "header", es: "encabezado" },
  "cli.items.written": { en: "written", es: "escrito" },
  "cli.items.understood": { en: "understood", es: "entendido" },
  "cli.sample.serve": {
    en: "serve the web application on the sample case afterwards, and print the login link",
    es: "servir después la aplicación web sobre el caso de muestra e imprimir el enlace de acceso",
  },
  "cli.sample.once": {
    en: "print the answer and end, also with --serve: for scripts",
    es: "imprimir la respuesta y terminar, también con --serve: para guiones",
  },
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
  "cli.serve.link": {
    en: "print a new login link of the server that runs on this store, and end",
    es: "imprimir un enlace de acceso nuevo del servidor que corre sobre este almacén, y terminar",
  },
  "cli.serve.ending": {
    en: "Ending: what is being answered is answered, and the store is closed. Ctrl-C again ends it at once.",
    es: "Terminando: se contesta lo que está en curso y se cierra el almacén. Ctrl-C otra vez lo termina de inmediato.",
  },
  "cli.serve.ready": {
    en: "Headstamp answers at {address}\n  log in once, within 15 minutes: {link}\n  Ctrl-C ends it.",
    es: "Headstamp responde en {address}\n  entre una vez, dentro de 15 minutos: {link}\n  Ctrl-C lo termina.",
  },
};
