import { readdir } from "node:fs/promises";
import { HeadstampError } from "#base";
import { type Desk, readWhere } from "#casework";
import { find, loadSolver } from "#counting";
import { DESIGNATED_NAMES, definitionOf, type Finding } from "#findings";
import {
  type Figure,
  figuresOf,
  isGivingAway,
  type Refusal,
  type Suppressed,
  suppress,
  tablesOf,
  thinned,
  weigh,
} from "#gate";
import { arranged, readPeriod, withoutTables, withPeriod } from "./publish-arrange.ts";
import { conditionsOf, filesOf, originsOf, readReleases, readSeries, sourcesOf } from "./publish-draft.ts";
import type { Published, PublishWish } from "./publish-wish.ts";
import { writePackage } from "./publish-write.ts";

/** Smallest k: below three, a withheld count is known to whoever stands in it. */
const LEAST_K = 3;

/**
 * Takes findings through the gate and, where nothing stands against it, writes a package and makes the publication an entry
 * of the ledger. Throws `package-exists`, `condition-invalid`, `figure-differs` and what `find` throws.
 */
export async function publish(desk: Desk, wish: PublishWish): Promise<Published> {
  const { store } = desk;
  if (!(wish.k >= LEAST_K)) throw new HeadstampError("condition-invalid", { condition: `k=${wish.k}` });
  await mustBeFree(wish.out);
  const condition = readWhere(wish.where);
  const found: Finding[] = [];
  let snapshot = await store.snapshot();
  for (const name of new Set(wish.names)) {
    desk.tell("publish", found.length, wish.names.length);
    const takes = definitionOf(name)?.takes ?? [];
    // A setting goes to the findings that take it; one that none takes is refused.
    const given = wish.given.filter((one) => takes.includes(one.split("=")[0] ?? "") || !isTaken(wish, one));
    const answer = await find(
      store,
      { name, by: wish.by, where: wish.where, given, allCells: true },
      desk.tell,
    );
    found.push(withPeriod(arranged(answer.finding, wish.ranked), readPeriod(wish.period)));
    snapshot = answer.snapshot;
  }
  found.splice(0, found.length, ...withoutTables(found, wish.without));
  const whole = [...found];
  const series = await readSeries(wish.series);
  const conditions = conditionsOf(condition);
  for (const [n, finding] of found.entries()) {
    const at = { earlier: series.tables, k: wish.k };
    found[n] = thinned(finding, tablesOf(finding, conditions), at);
  }
  const imports = (await store.imports()).filter(({ status }) => status === "committed");
  const held = filesOf(imports, await store.registers());
  const releases = readReleases(wish.releases, held);
  const sources = sourcesOf(found, held, releases);
  const refusals = weigh({
    findings: found,
    sources,
    notes: wish.notes,
    replyTo: wish.replyTo,
    partiesConfirmed: wish.confirmParties,
    ranked: wish.ranked,
    designated: DESIGNATED_NAMES,
    parties: [],
  });
  const tables = found.flatMap((finding) => tablesOf(finding, conditions));
  const safe = suppress(
    { tables, earlier: series.tables, origins: await originsOf(store), k: wish.k },
    await loadSolver(),
  );
  const figures = numbered(found, safe, { k: wish.k, snapshot });
  const empty = found
    .filter(({ name }) => !figures.some(({ finding }) => finding === name))
    .map(({ name, groups }): Refusal => {
      const read = groups.some(({ rows }) => rows.length > 0);
      return { code: read ? "nothing-left" : "nothing-read", where: name };
    });
  // A count of some serials is a count of single things, and no table could withhold it.
  const single = (condition.filter.serials ?? []).map(
    (key): Refusal => ({ code: "raw-marks", where: `serial=${key}` }),
  );
  const all = [...refusals, ...single, ...empty];
  if (all.length > 0) return { refusals: all, done: null };
  const disclaimed = ({ caveats, groups }: Finding): boolean =>
    [caveats, ...groups.map((group) => group.caveats)].some((own) => own.includes("atf-disclaimer"));
  const traced = sources.some(({ traces }) => traces) || found.some(disclaimed);
  const made = {
    found,
    whole,
    held,
    figures,
    safe,
    traced,
    releases,
    imports,
    series: series.packages,
    snapshot,
  };
  return { refusals: [], done: await writePackage(desk, wish, made) };
}

const isTaken = ({ names }: PublishWish, setting: string): boolean =>
  names.some((name) => definitionOf(name)?.takes.includes(setting.split("=")[0] ?? "") === true);

function numbered(
  found: readonly Finding[],
  safe: Suppressed,
  at: { readonly k: number; readonly snapshot: Figure["snapshot"] },
): Figure[] {
  const figures: Figure[] = [];
  for (const [table, one] of safe.tables.entries()) {
    const finding = found.find(({ name }) => name === one.finding)!;
    if (isGivingAway(finding, one, safe.tables)) continue;
    figures.push(...figuresOf(finding, one, { table, first: figures.length + 1, ...at }));
  }
  return figures;
}

async function mustBeFree(out: string): Promise<void> {
  const held = await readdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw new HeadstampError("package-exists", { path: out }, { cause: error });
  });
  if (held !== null && held.length > 0) throw new HeadstampError("package-exists", { path: out });
}
