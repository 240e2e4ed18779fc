import assert from "node:assert/strict";
import { test } from "node:test";
import type { Finding } from "#findings";
import { weigh } from "#gate";
import type { RegisterState } from "#store";
import { filesOf, sourcesOf } from "./publish-draft.ts";

const register = (origin: string, kind: string): RegisterState =>
  ({ id: "reg_1", name: "sales.csv", kind, added: { origin } }) as unknown as RegisterState;

const counted = {
  ...{ name: "police-sales", groups: [], method: [], caveats: [], leftOut: [], period: null },
  edition: [{ importId: "reg_1", file: "sales.csv", sha256: "0", importedOn: "2026-01-01", origin: "own" }],
} as const satisfies Finding;

const refusedOf = (origin: string, kind = "sale"): string[] => {
  const sources = sourcesOf([counted], filesOf([], [register(origin, kind)]), new Map());
  const draft = { findings: [counted], sources, notes: [], replyTo: null, partiesConfirmed: false };
  return weigh({ ...draft, ranked: false, designated: [], parties: [] }).map(({ code }) => code);
};

test("a register's origin is weighed like an import's", () => {
  assert.deepEqual(refusedOf("foi"), []);
  assert.deepEqual(refusedOf("unauthorised"), ["origin-unauthorised"]);
  assert.deepEqual(refusedOf("own", "trace-response"), ["origin-trace-response"]);
});
