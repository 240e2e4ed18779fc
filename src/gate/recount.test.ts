/** Numbers that follow from others of a package are worked out again; one flipped digit of any of them is found. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { loadSolver } from "#counting";
import {
  definitionOf,
  type Finding,
  type Group,
  groupOf,
  type ImportFacts,
  type Records,
  rowOf,
} from "#findings";
import { type Figure, type RecountedTable, recount } from "#gate";
import { aCrime, aFinding, through } from "./factory.ts";

const publish = through(await loadSolver());

/** The last digit that counts, by one. */
function flipped(x: number): number {
  if (Number.isInteger(x)) return x + (x % 10 === 9 ? -1 : 1);
  const text = String(x).replace(/e.*$/, "");
  const at = Math.min(text.length - 1, text.indexOf(".") + 4);
  return Number(`${text.slice(0, at)}${(Number(text[at]) + 1) % 10}${text.slice(at + 1)}`);
}

/** Every number of these figures, flipped one at a time: those that nobody noticed. */
function unnoticed(
  { figures, tables }: { readonly figures: readonly Figure[]; readonly tables: readonly RecountedTable[] },
  numbers: readonly (keyof Figure)[],
): string[] {
  assert.deepEqual(recount(figures, tables).wrong, []);
  const missed: string[] = [];
  let tried = 0;
  for (const [n, figure] of figures.entries()) {
    for (const name of numbers) {
      const value = figure[name];
      if (typeof value !== "number") continue;
      tried++;
      const other = figures.map((one, at) => (at === n ? { ...one, [name]: flipped(value) } : one));
      if (!recount(other, tables).wrong.includes(figure.id)) missed.push(`${figure.key} ${name} ${value}`);
    }
  }
  assert.ok(tried > 4, `${tried} tried`);
  return missed;
}

test("shares: counts, bases, shares and bounds", () => {
  const counts = { a: 100, b: 60, c: 4, d: 30 };
  const rows = Object.entries(counts).map(([key, numerator]) =>
    rowOf({
      ...{ key, label: key, numerator, share: numerator / 194 },
      ...{ boundLow: numerator / 250, boundHigh: (numerator + 56) / 250 },
    }),
  );
  const group = groupOf({
    ...{ form: "shares", of: "make", unit: "rows", imports: ["imp_1"], rows },
    by: { field: "calibre", key: "x", label: "X" },
    ...{ seized: 250, examined: 200, read: 194, denominator: 194, unread: 4, ambiguous: 2, unexamined: 50 },
  });
  const out = publish(aFinding("makers-by-calibre", [group]), { k: 10 });
  assert.deepEqual(unnoticed(out, ["numerator", "denominator", "share", "boundLow", "boundHigh"]), []);
});

test("steps: counts, bases, and the bounds of what nobody counted", async () => {
  const figures = Object.entries({ recorded: 500, identified: 320, "us-made": 80, "us-imported": 40 }).map(
    ([step, value]) => ({
      ...{ importId: "imp_1", address: "imp_1/s!2", column: 3, unit: "", value, state: "given", beside: [] },
      labels: [
        { name: "authority", value: "A" },
        { name: "year", value: "2020" },
        { name: "step", value: WRITTEN[step] ?? "" },
      ],
    }),
  );
  const { groups } = await derived("funnel", { figures });
  const out = publish(aFinding("funnel", groups), { k: 10 });
  assert.ok(out.figures.some(({ low, numerator }) => numerator === null && low !== null));
  assert.deepEqual(unnoticed(out, ["numerator", "denominator", "share", "low", "high"]), []);
});

const WRITTEN: Readonly<Record<string, string>> = {
  ...{ recorded: "recorded", identified: "identified" },
  ...{ "us-made": "us made", "us-imported": "us imported" },
};

async function derived(
  name: string,
  part: { readonly figures: readonly object[]; readonly given?: Readonly<Record<string, string>> },
): Promise<{ readonly groups: readonly Group[] }> {
  const whom = { meaning: "counts", origin: "own", country: null, form: "f", synthetic: true } as const;
  const imports = [
    {
      ...{ importId: "imp_1", file: "f", sha256: "a", importedOn: "2026-01-01", origin: "own" },
      ...{ meaning: "counts", registerKind: null, period: null },
      population: (item) => ({ ...whom, item }),
    } satisfies ImportFacts,
  ];
  const port = {
    imports,
    async *items() {},
    async *figures() {
      yield part.figures;
    },
    published: () => [],
    judged: () => Promise.resolve([]),
  } as unknown as Records;
  return definitionOf(name)!.derive(port, { by: null, given: part.given ?? {} });
}

test("curves: points, bases and shares as recorded; an estimate that leaves its place", async () => {
  const guns = Array.from({ length: 150 }, (_, n) => ({
    sold: (n * 17) % 1400,
    days: (n * 7) % 700,
    open: 0,
  }));
  const { figures, tables } = publish(await aCrime(guns), { k: 10 });
  const recorded = figures.filter(
    ({ by, at }) => by.key === "ttc-curve-as-recorded" || at.some(({ value }) => value === "as-recorded"),
  );
  const counted = recorded.filter(({ numerator }) => numerator !== null);
  assert.deepEqual(unnoticed({ figures: counted, tables }, ["numerator", "denominator", "share"]), []);
  const curve = figures.filter(({ by }) => by.key === "ttc-curve-corrected");
  const fallen = figures.map((one) => (one === curve.at(-1) ? { ...one, estimate: 0.01 } : one));
  assert.ok(recount(fallen, tables).wrong.includes(curve.at(-1)?.id ?? ""));
});

test("lists: what two of them could hold follows from their counts", async () => {
  const row = (n: number, a: string, b: string, value: number): object => ({
    ...{ importId: "imp_1", address: `imp_1/s!${n}`, column: 3, unit: "", value, state: "given", labels: [] },
    beside: [
      { header: "SEDENA", text: a },
      { header: "FGR", text: b },
    ],
  });
  const figures = [row(2, "1", "0", 140), row(3, "0", "1", 95), row(4, "1", "1", 60)];
  const { groups } = await derived("flows", { figures });
  const lists = groups.filter(({ of }) => of === "lists");
  const out = publish(aFinding("flows", lists), { k: 10 });
  assert.ok(out.figures.some(({ estimate }) => estimate !== null));
  assert.deepEqual(unnoticed(out, ["numerator", "estimate"]), []);
  const ends = out.figures.filter(({ low }) => low !== null);
  for (const name of ["low", "high"] as const) {
    for (const figure of ends) {
      if (figure[name] === null) continue;
      const other = out.figures.map((one) =>
        one === figure ? { ...one, [name]: flipped(figure[name] ?? 0) } : one,
      );
      assert.ok(recount(other, out.tables).wrong.includes(figure.id), `${figure.key} ${name}`);
    }
  }
});

test("rates over a published flow follow from its ends", () => {
  const rows = [
    rowOf({
      ...{ key: "2023 F3", label: "x", numerator: 1171, boundLow: 1171 / 359_205, boundHigh: 1171 / 89_816 },
      at: [{ name: "flow", value: "89816 – 359205 (2010 – 2012)" }],
    }),
    rowOf({
      ...{ key: "2024 F3", label: "x", numerator: 900, boundLow: 900 / 359_205, boundHigh: 900 / 89_816 },
      at: [{ name: "flow", value: "89816 – 359205 (2010 – 2012)" }],
    }),
  ];
  const by = { field: "flow", key: "outbound-over-flow", label: "x" };
  const group = groupOf({
    form: "intervals",
    of: "firearms",
    unit: "firearms",
    by,
    imports: ["imp_1"],
    rows,
  });
  const finding: Finding = aFinding("interdiction", [group]);
  assert.deepEqual(unnoticed(publish(finding, { k: 10 }), ["numerator", "boundLow", "boundHigh"]), []);
});
