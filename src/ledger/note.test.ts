import assert from "node:assert/strict";
import { test } from "node:test";
import { HeadstampError, toHex, utf8 } from "#base";
import { fingerprint, formatVkey, keyOf, openNote, readVkey, signNote } from "#ledger";
import { aSigner } from "./factory.ts";

const signer = aSigner(1);
const other = aSigner(2);
const key = keyOf(signer.name, signer.publicKey);
const otherKey = keyOf(other.name, other.publicKey);
const TEXT = "What was seized\n\nand what was read\n";

function refuses(what: string, run: () => unknown): void {
  assert.throws(run, (error) => error instanceof HeadstampError && error.params["what"] === what);
}

test("keys under another name, id, type or length are refused", () => {
  const vkey = formatVkey(key);
  refuses("key-id", () => readVkey(vkey.replace("example.org", "example.net")));
  refuses("key-id", () => readVkey(vkey.replace(`+${key.id}+`, "+00000000+")));
  refuses("key-form", () => readVkey(vkey.replace(/\+A/, "+B")));
  refuses("key-form", () => readVkey(vkey.slice(0, -4)));
  refuses("key-form", () => readVkey("example.org"));
  for (const name of ["", "a b", "a+b", "a\u00a0b", "a\nb"])
    refuses("key-form", () => keyOf(name, key.publicKey));
});

test("texts that are no notes are refused", () => {
  const note = signNote(TEXT, signer);
  for (const broken of [
    "",
    "\n",
    TEXT,
    note.slice(0, -1),
    `${note}\n`,
    note.replace("\u2014", "-"),
    note.replace("\u2014 ", "\u2014  "),
    note.replace("seized", "sei\u0000zed"),
    note.replace("seized", "sei\rzed"),
    note.replace("=\n", "\n"),
  ]) {
    refuses("note-form", () => openNote(broken, [key]));
  }
  refuses("note-form", () => openNote(Uint8Array.of(...utf8(note), 0xff), [key]));
  refuses("note-form", () => signNote("no newline", signer));
  refuses("note-form", () => signNote(TEXT));
});

test("a note that no known key signed is refused, and so is one that a known key signed wrongly", () => {
  refuses("note-unsigned", () => openNote(signNote(TEXT, other), [key]));
  refuses("note-unsigned", () => openNote(signNote(TEXT, signer), []));
  refuses("signature-wrong", () => openNote(signNote(TEXT, signer).replace("seized", "Seized"), [key]));
  const crossed = signNote(TEXT, other, { ...signer, sign: other.sign });
  refuses("signature-wrong", () => openNote(crossed, [key]));
  refuses("signature-wrong", () => openNote(crossed, [key, otherKey]));
});

test("signatures of unknown keys are passed over, the text keeps its empty lines", () => {
  const note = signNote(TEXT, other, signer);
  assert.deepEqual(openNote(note, [key]), { text: TEXT, signedBy: [key] });
  assert.deepEqual(openNote(utf8(note), [key, otherKey]).signedBy, [otherKey, key]);
});

test("a key's text is read back to the key; the fingerprint is of the key alone", () => {
  assert.deepEqual(readVkey(formatVkey(key)), key);
  // RFC 8032 section 7.1, test 1: the public key; its SHA-256 by sha256sum.
  const rfc = Buffer.from("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "hex");
  assert.equal(fingerprint(rfc), "21fe31dfa154a261626bf854046fd2271b7bed4b6abe45aa58877ef47f9721b9");
  assert.notEqual(toHex(key.publicKey), toHex(otherKey.publicKey));
});
