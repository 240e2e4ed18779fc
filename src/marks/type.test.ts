import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ITEM_KINDS, readMark, WEAPON_CLASSES } from "#marks";
import { TYPE_WORDS } from "./tables/type-words.ts";
import { TYPES } from "./tables/types.ts";

const read = (text: string) => readMark("type", text);
const id = (text: string) => read(text).value?.id ?? `${read(text).outcome}:${read(text).reasons[0]}`;

test("what names no kind of item is not read", () => {
  for (const text of ["Taurus", "9 mm", "xyz", "§", "con", "de"])
    assert.equal(id(text), "unread:not-a-type", text);
  assert.equal(id("INDETERMINADO"), "unread:unread-by-source");
  assert.equal(id(""), "unread:empty");
});

test("what may be two kinds stays open", () => {
  for (const text of [
    "Ammunition & Gun Parts",
    "Case",
    "Escopeta lanza granadas",
    "Pistola y cargador",
    "rifle, cartridges",
  ]) {
    assert.equal(id(text), "ambiguous:several-types", text);
  }
});

test("imitations, air guns, parts and ammunition are no firearms", () => {
  const items = {
    "Machine Gun, replica": ["other", "imitation"],
    "arma de juguete": ["other", "imitation"],
    "pistola de aire": ["other", "air-gun"],
    "carabina de pressão": ["other", "air-gun"],
    "cargador de pistola": ["magazine", null],
    "rifle magazine": ["magazine", null],
    "Lower Receiver": ["part", null],
    "cañón de fusil": ["part", null],
    "CARTUCHO (INTACTO)": ["cartridge", null],
    "CARTUCHO PERCUTIDO E NÃO DEFLAGRADO": ["cartridge", null],
    ESTOJO: ["fired-case", null],
    casquillo: ["fired-case", null],
    PROJÉTIL: ["projectile", null],
    "Silencer (Muffler or Sound Moderator)": ["part", null],
    "granada de fragmentación": ["grenade", null],
    dron: ["drone", null],
  };
  for (const [text, [item, weapon]] of Object.entries(items)) {
    assert.deepEqual([read(text).value?.item, read(text).value?.class], [item, weapon], text);
  }
});

test("firearms by class, in three languages", () => {
  const kinds = {
    REVÓLVER: "type:revolver",
    pistola: "type:pistol",
    FUZIL: "type:rifle",
    "fusil de asalto": "type:assault-rifle",
    ESPINGARDA: "type:shotgun",
    "Escopeta de bomba": "type:shotgun",
    SUBMETRALHADORA: "type:submachine-gun",
    Subametralladora: "type:submachine-gun",
    "Pistola ametralladora": "type:submachine-gun",
    METRALHADORA: "type:machine-gun",
    GARRUCHA: "type:single-shot-pistol",
    "arma corta": "type:handgun",
    LARGA: "type:long-gun",
    "Semi-automatic rifle": "type:rifle",
    "Rifle with Grenade launcher": "type:rifle",
    "lanza granadas": "type:grenade-launcher",
    mortero: "type:mortar",
    "ARMA DE FABRICAÇÃO CASEIRA": "type:homemade-gun",
  };
  for (const [text, expected] of Object.entries(kinds)) assert.equal(id(text), expected, text);
});

test("every row of the tables names a kind and a class that exist", () => {
  for (const row of TYPES) {
    assert.ok((ITEM_KINDS as readonly string[]).includes(row.item), row.id);
    assert.ok(row.weapon === "" || (WEAPON_CLASSES as readonly string[]).includes(row.weapon), row.id);
  }
  const ids = new Set(TYPES.map((row) => row.id));
  for (const row of TYPE_WORDS) assert.ok(ids.has(row.type), row.words);
});

test("any text is answered", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (text) => {
      assert.ok(["read", "ambiguous", "unread"].includes(read(text).outcome));
    }),
    { seed: 12, numRuns: 500 },
  );
});
