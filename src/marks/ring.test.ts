import assert from "node:assert/strict";
import { test } from "node:test";
import { ringOf } from "#marks";

const drawn = (text: string) => ringOf(text).map(({ text, hour }) => `${hour}:${text}`);

test("marks stand where the writer said", () => {
  assert.deepEqual(drawn("12:LC 6:19"), ["12:LC", "6:19"]);
  assert.deepEqual(drawn("A las 3 horas: + ; a las 9 horas: TZZ"), ["3:⊕", "9:TZZ"]);
  assert.ok(ringOf("12:LC 6:19").every((mark) => mark.placed));
});

test("without positions they are spread in their order, and say that nobody placed them", () => {
  assert.deepEqual(drawn("LC 07 (+)"), ["12:LC", "4:07", "8:⊕"]);
  assert.deepEqual(drawn("LC19"), ["12:LC", "6:19"]);
  assert.deepEqual(drawn("S&B 7.62x39"), ["12:S&B", "6:7.62X39"]);
  assert.ok(ringOf("LC 07").every((mark) => !mark.placed));
});

test("nothing written draws nothing, and much draws no more than twelve", () => {
  assert.deepEqual(ringOf("  "), []);
  assert.ok(ringOf("A B C D E F G H I J K L M N O P").length <= 12);
});
