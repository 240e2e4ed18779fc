import type { Catalogue } from "./catalogue.ts";

/** Photographs of items. */
export const PHOTO_WORDS = {
  "cli.verb.photo": {
    en: "photographs of an item, kept as supplied",
    es: "fotografías de un objeto, guardadas como llegaron",
  },
  "cli.verb.photo-add": {
    en: "attach a photograph (JPEG, PNG, WebP)",
    es: "agregar una fotografía (JPEG, PNG, WebP)",
  },
  "cli.verb.photo-list": { en: "the photographs of an item", es: "las fotografías de un objeto" },
  "cli.verb.photo-show": {
    en: "write one without place, time and device",
    es: "escribir una sin lugar, hora ni aparato",
  },
  "cli.verb.photo-withdraw": {
    en: "take one back, with the reason",
    es: "retirar una, con su razón",
  },
  "cli.photo.file": { en: "the photograph", es: "la fotografía" },
  "cli.photo.of": {
    en: "what it shows: serial, headstamp, left side",
    es: "qué muestra: matrícula, culote, lado izquierdo",
  },
  "cli.photo.id": {
    en: "number of the photograph, or its beginning",
    es: "número de la fotografía, o su comienzo",
  },
  "cli.photo.out": { en: "write it to this file", es: "escribirla en este archivo" },
  "cli.photo.original": {
    en: "as supplied, with all that the camera wrote",
    es: "como llegó, con todo lo que escribió la cámara",
  },
  "cli.photo.done": {
    en: "Photograph {id} is kept: {kind}, {size}, SHA-256 {sha256}… (entry {entry}).",
    es: "Fotografía {id} guardada: {kind}, {size}, SHA-256 {sha256}… (asiento {entry}).",
  },
  "cli.photo.none": {
    en: "No photograph of this item is held.",
    es: "No hay fotografías de este objeto.",
  },
  "cli.photo.withdrawn": {
    en: "The photograph was taken back (entry {index}); its file is still held. headstamp ledger keys erase destroys it.",
    es: "La fotografía se retiró (asiento {index}); su archivo sigue guardado. headstamp ledger keys erase lo destruye.",
  },
  "cli.photo.column.id": { en: "id", es: "id" },
  "cli.photo.column.of": { en: "shows", es: "muestra" },
  "cli.photo.column.kind": { en: "kind", es: "tipo" },
  "cli.photo.column.size": { en: "size", es: "tamaño" },
  "cli.photo.column.on": { en: "kept on", es: "guardada el" },
  "cli.photo.column.sha256": { en: "SHA-256", es: "SHA-256" },
  "cli.photo.column.withdrawn": { en: "taken back", es: "retirada" },
} as const satisfies Catalogue;
