import assert from "node:assert/strict";
import { test } from "node:test";
import { DESIGNATED_NAMES, type Finding, groupOf, rowOf } from "#findings";
import { type Draft, type Source, weigh } from "#gate";

const source = (part: Partial<Source>): Source => ({
  ...{ importId: "imp_1", name: "a.csv", origin: "official", meaning: "seizures", release: null },
  traces: false,
  ...part,
});

/** Counts by state of one file, made up or not, with a period or none. */
function counts({ synthetic = false, dated = true }: { synthetic?: boolean; dated?: boolean }): Finding {
  const group = groupOf({
    ...{ form: "counts", of: "place-and-date", unit: "rows", imports: ["imp_1"] },
    by: { field: "item", key: "firearm", label: "firearm" },
    population: {
      ...{ meaning: "seizures", country: "MX", form: "file", origin: "official", item: "firearm", synthetic },
    },
    rows: [rowOf({ key: "MX-SIN", label: "Sinaloa", numerator: 40 })],
  });
  return {
    ...{ name: "seizures-by-place-and-year", groups: [group], edition: [], method: [], caveats: [] },
    ...{ leftOut: [], period: dated ? { from: "2019-01", to: "2020-12" } : null },
  } as unknown as Finding;
}

const codes = (part: Partial<Draft>): string[] =>
  weigh({
    ...{ findings: [counts({})], sources: [source({})], notes: [], replyTo: null, partiesConfirmed: false },
    ...{ ranked: false, designated: DESIGNATED_NAMES, parties: [] },
    ...part,
  }).map(({ code }) => code);

test("an answer to a trace request stays shut, with a release too, unless it is the authority's own aggregate", () => {
  const traced = { origin: "trace-response" } as const;
  assert.deepEqual(codes({}), []);
  assert.deepEqual(codes({ sources: [source(traced)] }), ["origin-trace-response"]);
  assert.deepEqual(codes({ sources: [source({ ...traced, release: "https://example.org" })] }), [
    "origin-trace-response",
  ]);
  assert.deepEqual(codes({ sources: [source({ ...traced, meaning: "counts" })] }), ["origin-trace-response"]);
  assert.deepEqual(
    codes({ sources: [source({ ...traced, meaning: "counts", release: "https://example.org" })] }),
    [],
  );
});

test("counts of files without a period, and made-up data beside real ones, are refused", () => {
  assert.deepEqual(codes({ findings: [counts({ dated: false })] }), ["period-missing"]);
  assert.deepEqual(codes({ findings: [counts({}), counts({ synthetic: true })] }), ["synthetic-mixed"]);
});

test("every name of the cited tables needs a docket beside a party, two letters only in capitals", () => {
  for (const name of ["Tren de Aragua", "tdA", "Los Zetas", "Zetas", "Clan Usuga", "Chapiza", "CU"]) {
    const said = (text: string): string[] => codes({ notes: [text], parties: ["Acme Arms"] });
    assert.deepEqual(said(`Acme Arms armed ${name}.`), ["group-without-docket"], name);
    assert.deepEqual(said(`Acme Arms armed ${name}, 1:21-cv-11269.`), [], name);
    assert.deepEqual(codes({ notes: [`${name} was designated.`], parties: ["Acme Arms"] }), [], name);
  }
  assert.deepEqual(codes({ notes: ["Acme Arms sold cu alloys."], parties: ["Acme Arms"] }), []);
});
