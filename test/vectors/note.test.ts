import assert from "node:assert/strict";
import { test } from "node:test";
import { formatVkey, openNote, readVkey } from "#ledger";

/** The example of https://c2sp.org/signed-note, "Verifier keys". */
const VKEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
const NOTE =
  "This is an example message.\n\n" +
  "\u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";

test("the specification's key is read, written alike, and verifies the specification's note", () => {
  const key = readVkey(VKEY);
  assert.equal(key.name, "example.com/foo");
  assert.equal(key.id, "530d903a");
  assert.equal(formatVkey(key), VKEY);
  assert.equal(openNote(NOTE, [key]).text, "This is an example message.\n");
});
