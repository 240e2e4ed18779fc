import assert from "node:assert/strict";
import { test } from "node:test";
import { HeadstampError, utf8 } from "#base";
import { bodyFault, bodyRef, type Entry, formatEntry, MAX_ENTRY, readEntry } from "#ledger";
import { anEntry } from "./factory.ts";

function refuses(what: string, field: string, run: () => unknown): void {
  const expected = { what, field };
  assert.throws(run, (error) => {
    assert.ok(error instanceof HeadstampError);
    assert.equal(error.code, "entry-invalid");
    assert.deepEqual(error.params, expected);
    return true;
  });
}
const salt = Uint8Array.from({ length: 16 }, (_, i) => i);
const good = new TextDecoder().decode(formatEntry(anEntry({ body: bodyRef(utf8("rows"), salt) })));

test("bytes that are not the canonical text are refused by name", () => {
  refuses("entry-not-json", "", () => readEntry(Uint8Array.of(0xff, 0x7b)));
  refuses("entry-not-json", "", () => readEntry(utf8(good.slice(1))));
  refuses("entry-not-json", "", () => readEntry(utf8("[".repeat(200_000))));
  refuses("entry-not-json", "", () => readEntry(utf8(`${"[".repeat(200_000)}${"]".repeat(200_000)}`)));
  refuses("entry-field", "", () => readEntry(utf8("[]")));
  refuses("entry-field", "", () => readEntry(utf8("null")));
  refuses("entry-version", "v", () => readEntry(utf8("{}")));
  refuses("entry-version", "v", () => readEntry(utf8(good.replace('"v":1', '"v":2'))));
  for (const text of [
    ` ${good}`,
    `${good}\n`,
    good.replace('"index":0', '"index":0.0'),
    good.replace('"index":0', '"index":-0'),
    good.replace('"actor":"analyst"', '"actor":"analyst","actor":"analyst"'),
    good.replace('"actor":"analyst"', '"actor":"\\u0061nalyst"'),
    good.replace('"v":1', '"v":1.0'),
    `{"v":1,${good.slice(1).replace(',"v":1', "")}`,
  ]) {
    refuses("entry-not-canonical", "", () => readEntry(utf8(text)));
  }
  refuses("entry-surrogate", "", () => formatEntry(anEntry({ actor: "\ud800" })));
  refuses("entry-surrogate", "", () => readEntry(utf8(good.replace("analyst", "\\\\\\udfff"))));
  refuses("entry-too-long", "", () => readEntry(new Uint8Array(MAX_ENTRY + 1)));
  refuses("entry-too-long", "", () => formatEntry(anEntry({ payload: { text: "x".repeat(MAX_ENTRY) } })));
});

test("every field is checked, none may be missing, none may be more", () => {
  const wrong: readonly [field: string, change: Readonly<Record<string, unknown>>][] = [
    ["index", { index: -1 }],
    ["index", { index: 0.5 }],
    ["index", { index: 2 ** 53 }],
    ["at", { at: "2019-03-01T12:00:00Z" }],
    ["at", { at: "2019-02-29T12:00:00.000Z" }],
    ["at", { at: "2019-03-01T24:00:00.000Z" }],
    ["at", { at: "2019-03-01T12:00:00.000+00:00" }],
    ["at", { at: 0 }],
    ["actor", { actor: "" }],
    ["actor", { actor: "x".repeat(201) }],
    ["kind", { kind: "Import.opened" }],
    ["kind", { kind: "import." }],
    ["payload", { payload: [] }],
    ["payload", { payload: null }],
    ["files", { files: ["00"] }],
    ["files", { files: ["A".repeat(64)] }],
    ["files", { files: ["a".repeat(64), "a".repeat(64)] }],
    ["body", { body: [] }],
    ["body.salt", { body: { bytes: 1, sha256: "a".repeat(64) } }],
    ["body.salt", { body: { bytes: 1, sha256: "a".repeat(64), salt: "00" } }],
    ["body.bytes", { body: { bytes: -1, sha256: "a".repeat(64), salt: "0".repeat(32) } }],
    ["body.more", { body: { bytes: 1, sha256: "a".repeat(64), salt: "0".repeat(32), more: 1 } }],
    ["nonce", { nonce: "0".repeat(31) }],
    ["more", { more: 1 }],
  ];
  for (const [field, change] of wrong) {
    refuses("entry-field", field, () => formatEntry({ ...anEntry(), ...change } as unknown as Entry));
  }
  const { nonce: _, ...without } = anEntry();
  refuses("entry-field", "nonce", () => formatEntry(without as Entry));
});

test("an entry is read back as it was, whatever letters it holds", () => {
  const entry = anEntry({
    index: 41,
    payload: {
      "\u20ac": "\r",
      "1": [1e21, 0.000001, -1.5],
      ö: "\u0080",
      "\ud83d\ude00": null,
      __proto__x: {},
    },
    files: ["0".repeat(64), "f".repeat(64)],
    body: bodyRef(utf8("rows"), salt),
  });
  assert.deepEqual(readEntry(formatEntry(entry)), entry);
});

test("a body is known by its salted hash", () => {
  const ref = bodyRef(utf8("rows"), salt);
  // printf '\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0frows' | sha256sum
  assert.equal(ref.sha256, "e91996de0e470706d932a088f041f6debb21ce265f59e1ef83cb419478830f85");
  assert.equal(bodyFault(ref, utf8("rows")), null);
  assert.equal(bodyFault(ref, utf8("rowz")), "body-hash");
  assert.equal(bodyFault(ref, utf8("row")), "body-length");
  assert.equal(bodyFault({ ...ref, salt: "0".repeat(32) }, utf8("rows")), "body-hash");
  refuses("entry-field", "body.salt", () => bodyRef(utf8("rows"), salt.subarray(1)));
});
