import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { type ApiDocument, answersOf, typeOf } from "../../tools/answers.ts";

test("a schema becomes the type that it describes, and one that is not understood is refused", () => {
  const shape = {
    type: "object",
    properties: {
      of: { type: ["string", "null"] },
      state: { type: "string", enum: ["here", "gone"] },
      rows: { type: "array", items: { anyOf: [{ $ref: "#/components/schemas/Item" }, { type: "null" }] } },
      "x-any": {},
      counts: { type: "object", additionalProperties: { type: "integer" } },
    },
    required: ["of", "rows"],
    additionalProperties: false,
  };
  assert.equal(
    typeOf(shape),
    `{
  readonly of: string | null;
  readonly state?: "here" | "gone";
  readonly rows: readonly (Item | null)[];
  readonly "x-any"?: unknown;
  readonly counts?: Readonly<Record<string, number>>;
}`,
  );
  assert.throws(() => typeOf({ allOf: [] } as object), /allOf/);
});

test("the page's types of answers are those of docs/openapi.json (npm run openapi)", () => {
  const document = JSON.parse(readFileSync("docs/openapi.json", "utf8")) as ApiDocument;
  assert.ok(answersOf(document) === readFileSync("src/web/page/answers.ts", "utf8"));
});
