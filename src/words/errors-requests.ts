import type { Catalogue } from "./catalogue.ts";

/** Refusals. Requests, responses, exchange and custody. */
export const REQUESTS_ERRORS = {
  "party-missing": {
    en: "couldn't find the business {id}: expected an id as {door, select, page {Trace shows it under Dealers} other {headstamp trace --dealers --json shows it}}.",
    es: "no se encontró el negocio {id}: se esperaba un id como lo muestra {door, select, page {Rastreo en Armerías} other {headstamp trace --dealers --json}}.",
  },
  "profile-missing": {
    en: "couldn't do this: the installation has no authority profile. An office that may ask declares one ({door, select, page {in Trace, under Requests} other {headstamp profile set}}).",
    es: "no se pudo: la instalación no tiene perfil de autoridad. La oficina facultada declara uno ({door, select, page {en Rastreo, en Solicitudes} other {headstamp profile set}}).",
  },
  "trace-request-missing": {
    en: "couldn't find the request: got the number {id}, expected one of a request that was made here ({door, select, page {Trace shows them under Requests} other {headstamp request list --all shows them}}). Nothing was taken in. Check the number on the answer; an answer to another office''s request belongs to that office.",
    es: "no se encontró la solicitud: se obtuvo el número {id}, se esperaba el de una hecha aquí ({door, select, page {Rastreo las muestra en Solicitudes} other {headstamp request list --all las muestra}}). No se recibió nada. Revise el número en la respuesta; la que contesta a otra oficina le corresponde a esa oficina.",
  },
  "trace-request-refused": {
    en: "couldn't make the request: {detail, select, urgent {urgent needs a justification} circumstances {nothing says how, when or where it was found} open {{message} asks the same of the same addressee and is open. Wait, withdraw it, or {door, select, page {draw it up all the same} other {say why with --anyway}}} person {{field} names a person. Name the office or the role} long {{field} has {got, number} characters, at most {limit, number} are sent} ammunition {it is ammunition, which bears no serial: ask its maker of the lot} origin {it comes from an unauthorised file, which is barred from requests} sent {it was withdrawn} other {{detail}}}.",
    es: "no se pudo hacer la solicitud: {detail, select, urgent {lo urgente requiere justificación} circumstances {nada dice cómo, cuándo ni dónde se halló} open {{message} pregunta lo mismo al mismo destinatario y sigue abierta. Espere, retírela o {door, select, page {elabórela de todos modos} other {diga por qué con --anyway}}} person {{field} nombra a una persona. Indique la oficina o el cargo} long {{field} tiene {got, number} caracteres; se envían a lo más {limit, number}} ammunition {es munición, que no lleva matrícula: pregunte por el lote a su fabricante} origin {viene de un archivo no autorizado, vedado para solicitudes} sent {fue retirada} other {{detail}}}.",
  },
  "trace-request-unsigned": {
    en: "couldn't send the request {id}: it was drawn up on {at}, before the installation had its authority profile, and names no authority that asks. {door, select, page {Withdraw it on its own page and draw it up again from the trace of {item}.} other {Withdraw it (headstamp request withdraw {id}) and draw it up again (headstamp request new {item}).}}",
    es: "no se pudo enviar la solicitud {id}: se elaboró el {at}, antes de que la instalación tuviera su perfil de autoridad, y no nombra autoridad que pregunte. {door, select, page {Retírela en su propia página y elabórela de nuevo desde el rastreo de {item}.} other {Retírela (headstamp request withdraw {id}) y elabórela de nuevo (headstamp request new {item}).}}",
  },
  "response-repeated": {
    en: "couldn't take in the response: the same one stands with the request {id} already. Nothing was added.",
    es: "no se pudo recibir la respuesta: la misma ya consta con la solicitud {id}. No se agregó nada.",
  },
  "response-invalid": {
    en: "couldn't take in the response {file}: {detail, select, json {it is no well-formed JSON ({message})} shape {it is no response of Headstamp: {message}} request {it answers {got}, not {expected}} status {its status is {got}, expected {expected}} reason {{got} is no reason of the list; expected {expected}} date {{field} is {got}, which is no date (expected 2015, 2015-06 or 2015-06-30)} kind {hop {row} has the kind {got}, expected one of {expected}} long {{field} has {got} characters, at most {limit} are taken} hops {it has {got} hops, at most {limit} are taken} empty {it says nothing: no row of it is a hop} header {none of its columns is a hop''s kind, date, seller or document} other {{detail}}}. Mend it, or enter it by hand.",
    es: "no se pudo recibir la respuesta {file}: {detail, select, json {no es JSON bien formado ({message})} shape {no es una respuesta de Headstamp: {message}} request {contesta {got}, no {expected}} status {su estado es {got}, se esperaba {expected}} reason {{got} no es motivo de la lista; se esperaba {expected}} date {{field} es {got}, que no es fecha (se esperaba 2015, 2015-06 o 2015-06-30)} kind {el paso {row} es de tipo {got}, se esperaba uno de {expected}} long {{field} tiene {got} caracteres; se aceptan a lo más {limit}} hops {tiene {got} pasos; se aceptan a lo más {limit}} empty {no dice nada: ninguna de sus filas es un paso} header {ninguna de sus columnas es tipo, fecha, vendedor o documento de un paso} other {{detail}}}. Corríjala o captúrela a mano.",
  },
  "exchange-refused": {
    en: "couldn't take in the exchange file: {detail, select, recipient {it is addressed to another installation} damaged {it was changed on its way, or is incomplete} signature {its signature is not the sender''s} sender {it is signed by {id}, whom this installation does not know. Compare the key by another way, then {door, select, page {add the card of that office, in Trace under Requests} other {headstamp exchange trust}}} addressee {its sender did not name this installation as a recipient} expired {its use ended on {at}} repeat {it came before, as {id}} future {it says that it was made on {at}, which has not come} format {it is no exchange file of Headstamp} large {it has more than {limit} MiB} other {{detail}}}. Nothing was taken in.",
    es: "no se pudo recibir el archivo de intercambio: {detail, select, recipient {va dirigido a otra instalación} damaged {se alteró en el camino o está incompleto} signature {su firma no es del remitente} sender {lo firma {id}, a quien esta instalación no conoce. Compare la clave por otra vía y luego {door, select, page {agregue la tarjeta de esa oficina, en Rastreo, en Solicitudes} other {headstamp exchange trust}}} addressee {su remitente no nombró a esta instalación como destinataria} expired {su uso terminó el {at}} repeat {ya había llegado, como {id}} future {dice haberse hecho el {at}, que no ha llegado} format {no es un archivo de intercambio de Headstamp} large {pasa de {limit} MiB} other {{detail}}}. No se recibió nada.",
  },
  "suspect-missing": {
    en: "couldn't find an entry {id} of this owner: there is none, it lapsed, or the secret is another's.",
    es: "no se encontró un asiento {id} de este titular: no existe, caducó o el secreto es de otro.",
  },
  "suspect-refused": {
    en: "couldn't add or open the entry: {detail, select, serial {the serial cannot be read as one} case {it needs the number of a case} review {the review date must come before the expiry, and both after today} term {it may run {limit} days at most} secret {the secret is not one that {door, select, page {was given with an entry} other {headstamp suspect gave}}} long {its texts are longer than an entry takes} other {{detail}}}.",
    es: "no se pudo agregar ni abrir el asiento: {detail, select, serial {la matrícula no se puede leer como tal} case {requiere el número de un expediente} review {la fecha de revisión debe ser anterior al vencimiento, y ambas posteriores a hoy} term {puede durar {limit} días a lo más} secret {el secreto no es de los que da {door, select, page {un asiento al sellarse} other {headstamp suspect}}} long {sus textos son más largos de lo que cabe en un asiento} other {{detail}}}.",
  },
  "custody-refused": {
    en: "couldn't record the custody: {detail, select, person {{field} names a person. Name the office or the role} date {{field} is {got}, which is no date} order {it ends before it begins} missing {there is no record {got} of this exhibit} long {{field} has {got} characters, at most {limit} are kept} other {{detail}}}.",
    es: "no se pudo asentar la custodia: {detail, select, person {{field} nombra a una persona. Indique la oficina o el cargo} date {{field} es {got}, que no es fecha} order {termina antes de empezar} missing {no hay registro {got} de este indicio} long {{field} tiene {got} caracteres; se guardan a lo más {limit}} other {{detail}}}.",
  },
  "photo-refused": {
    en: "couldn't take the photograph {file}: {detail, select, kind {it is no JPEG, PNG or WebP picture. Save it as one of them} large {it has more than {limit} MiB} size {it is {got} megapixels, at most {limit} are taken} damaged {it is incomplete or damaged} person {the words beside it name a person. Say what it shows} repeat {the same photograph stands with this item already, as {id}} other {{detail}}}.",
    es: "no se pudo tomar la fotografía {file}: {detail, select, kind {no es una imagen JPEG, PNG o WebP. Guárdela como una de ellas} large {pasa de {limit} MiB} size {es de {got} megapíxeles; se aceptan a lo más {limit}} damaged {está incompleta o dañada} person {las palabras junto a ella nombran a una persona. Diga qué muestra} repeat {la misma fotografía ya consta con este objeto, como {id}} other {{detail}}}.",
  },
  "photo-missing": {
    en: "couldn't show the photograph {id}: {detail, select, erased {its file was erased lawfully} lost {the copy of its file is not here} other {no photograph of that number stands with this item. {door, select, page {The item''s own page shows them} other {headstamp photo list shows them}}}}.",
    es: "no se pudo mostrar la fotografía {id}: {detail, select, erased {su archivo se borró conforme a la ley} lost {la copia de su archivo no está aquí} other {ninguna de ese número consta con este objeto. {door, select, page {La página del objeto las muestra} other {headstamp photo list las muestra}}}}.",
  },
  "peer-missing": {
    en: "couldn't find the installation {id}: nobody compared its keys here, or more than one bears that name. {door, select, page {Trace lists them under Requests, Other offices} other {headstamp exchange peers lists them}}.",
    es: "no se encontró la instalación {id}: nadie comparó aquí sus claves, o más de una lleva ese nombre. {door, select, page {Rastreo las muestra en Solicitudes, Otras oficinas} other {headstamp exchange peers las muestra}}.",
  },
  "card-refused": {
    en: "couldn't trust the card: its print is {expected}, and {got} was compared. Ask the other office again, by another way than the one the card came by.",
    es: "no se puede confiar en la tarjeta: su huella es {expected} y se comparó {got}. Pregunte otra vez a la otra oficina, por vía distinta de aquella por la que llegó la tarjeta.",
  },
  "message-missing": {
    en: "couldn't find the message {id}: none of that number came here. {door, select, page {Trace shows them under Requests} other {headstamp exchange list shows them}}.",
    es: "no se encontró el mensaje {id}: aquí no llegó ninguno con ese número. {door, select, page {Rastreo los muestra en Solicitudes} other {headstamp exchange list los muestra}}.",
  },
} as const satisfies Catalogue;
