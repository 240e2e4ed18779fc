import type { Catalogue } from "./catalogue.ts";

/** Refusals. The door for browsers and programs. */
export const DOORS_ERRORS = {
  "address-refused": {
    en: "couldn't serve at {host}: got an address that other machines can reach, expected a loopback address (127.0.0.1, ::1, localhost). There are no accounts yet: whoever reaches the server has the store. Leave out --host.",
    es: "no se pudo servir en {host}: es una dirección que otras máquinas alcanzan; se esperaba una local (127.0.0.1, ::1, localhost). Todavía no hay cuentas: quien alcanza el servidor tiene el acervo. Omita --host.",
  },
  "port-taken": {
    en: "couldn't listen on port {port}: another program does. Name another with --port, or 0 for any that is free.",
    es: "no se pudo escuchar en el puerto {port}: otro programa lo ocupa. Indique otro con --port, o 0 para cualquiera libre.",
  },
  "server-missing": {
    en: "couldn't ask for a login link: no headstamp serve runs on the store in {dir}, nor on a sample case in it. Name the folder of the one that runs: headstamp serve --link --data FOLDER; or start one: headstamp serve --data {dir}.",
    es: "no se pudo pedir un enlace de acceso: ningún headstamp serve corre sobre el almacén en {dir}, ni sobre un caso de muestra en ella. Nombre la carpeta del que corre: headstamp serve --link --data CARPETA; o inicie uno: headstamp serve --data {dir}.",
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
    en: "couldn't understand the request: {param}: {detail, select, cursor {it is not one that a page before gave} percent {it is not percent-encoded UTF-8} date {expected YYYY, YYYY-MM or YYYY-MM-DD} same {it names the same one twice} head {its address and headers are longer than {limit} bytes together} slow {it was not sent whole in time} malformed {it is no HTTP/1.1} other {{detail}}}.",
    es: "no se pudo entender la petición: {param}: {detail, select, cursor {no es uno que diera una página anterior} percent {no es UTF-8 codificado por porcentajes} date {se esperaba AAAA, AAAA-MM o AAAA-MM-DD} same {nombra dos veces lo mismo} head {su dirección y sus cabeceras pasan juntas de {limit} bytes} slow {no llegó entera a tiempo} malformed {no es HTTP/1.1} other {{detail}}}.",
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
  "key-unsettled": {
    en: "couldn't tell whether this was done: the server ended while it did it under the idempotency key {key}, and the ledger has grown since. Look there; if it was not done, send it with a new key.",
    es: "no se sabe si esto se hizo: el servidor terminó mientras lo hacía con la clave de idempotencia {key}, y el libro creció desde entonces. Vea ahí; si no se hizo, mándelo con una clave nueva.",
  },
  "view-missing": {
    en: "couldn't find the saved view {id}. /api/views lists them.",
    es: "no se encontró la vista guardada {id}. /api/views las lista.",
  },
  "views-full": {
    en: "couldn't save the view: {limit} are saved already. Remove one first.",
    es: "no se pudo guardar la vista: ya hay {limit} guardadas. Quite una antes.",
  },
  "server-busy": {
    en: "couldn't take the request now: the server has all it can do. Try again in {seconds, plural, one {# second} other {# seconds}}.",
    es: "no se pudo tomar la petición ahora: el servidor tiene todo lo que puede atender. Intente de nuevo en {seconds, plural, one {# segundo} other {# segundos}}.",
  },
  "server-failed": {
    en: "couldn't answer: something broke in the program itself ({id}). Nothing was written. The terminal of headstamp serve says what.",
    es: "no se pudo responder: algo falló en el programa mismo ({id}). No se escribió nada. La terminal de headstamp serve dice qué.",
  },
} as const satisfies Catalogue;
