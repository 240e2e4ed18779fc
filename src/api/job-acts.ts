/** Acts that take long, by name: what a job's thread calls. Paths in a wish are those of uploads and of the job's own output. */
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { basename, dirname, join } from "node:path";
import { finished } from "node:stream/promises";
import {
  type Desk,
  exportLedger,
  type ImportWish,
  importFile,
  readColumn,
  undoImport,
  type VerifyWish,
  verify,
} from "#casework";
import { claimsOf, dossierJson, makeDossiers, readClaimFile } from "#checking";
import { checkClaims } from "#claims";
import { type FindingWish, find } from "#counting";
import type { MarkKind } from "#marks";
import { addRegister, type LinkWish, link, type RegisterWish, verifyRegister } from "#matching";
import { listPublications, type PublishWish, publish, verifyPackage } from "#publishing";
import { checkFile } from "#requesting";
import { worklist } from "#tracing";
import { type Language, say } from "#words";

/** Where an act of a job stands. */
export interface Bench {
  readonly desk: Desk;
  readonly data: string;
  /** Instant at which the job was wished for: an import of its file left open since then is its own. */
  readonly since: string;
  readonly language: Language;
  /** Path of the file that it may give. */
  readonly output: string;
  readonly signal: AbortSignal;
}

/** Where the packages that are made here lie, a folder each by the name of its job. */
export const SHELF = (data: string): string => join(data, "publications");

/** Where a job of links keeps the marks that it found candidates for. */
export const FOUND = (output: string): string => `${output}.marks.json`;

type Act = (bench: Bench, wish: never) => Promise<unknown>;

export const JOB_ACTS = {
  /** Nothing of an import that is stopped or dies is ever seen; what it left open is undone, by an entry that says so. */
  import: async (bench: Bench, wish: ImportWish & { readonly sha256: string }) => {
    await undoUnfinished(bench, wish.sha256);
    try {
      return await importFile(bench.desk, wish);
    } catch (error) {
      await undoUnfinished(bench, wish.sha256);
      throw error;
    }
  },
  preview: ({ desk }: Bench, wish: ImportWish) => importFile(desk, { ...wish, dryRun: true }),
  "add-register": ({ desk, data, signal }: Bench, wish: RegisterWish) =>
    addRegister(desk, data, { ...wish, signal }),
  /** What the packages before it printed is known to everybody: each is held against all of them. */
  publish: async ({ desk, data, output, language }: Bench, wish: Omit<PublishWish, "out" | "series">) => {
    const out = join(SHELF(data), basename(dirname(output)));
    const earlier = (await listPublications(SHELF(data))).length > 0;
    const { refusals, done } = await publish(desk, { ...wish, out, series: earlier ? SHELF(data) : null });
    const said = refusals.map(({ code, where }) => ({
      ...{ code, where, message: say(language, `gate.${code}`, { where }) },
      mend: say(language, `gate.${code}.mend`),
    }));
    return { refusals: said, done, out };
  },
  /** Passed on to the route, which keeps it while the ledger stands still. */
  find: ({ desk }: Bench, { name, by, where, given }: FindingWish) =>
    find(desk.store, { name, by, where, given: given ?? [] }, desk.tell),
  /** Kept beside the store: who asks for the list afterwards has it at once. */
  "trace-open": async ({ desk, data }: Bench, _: object) => {
    const { open, done } = await worklist(desk.store, { data, tell: desk.tell });
    return { open: open.length, done };
  },
  "verify-package": ({ data }: Bench, { id }: { readonly id: string }) =>
    verifyPackage(join(SHELF(data), id), null),
  "verify-register": ({ desk, data }: Bench, wish: { readonly id: string; readonly rebuild: boolean }) =>
    verifyRegister(desk, data, wish),
  "verify-ledger": ({ desk, data }: Bench, { file, pin }: Pick<VerifyWish, "file" | "pin">) =>
    verify({ file, pin, data, tell: desk.tell }),
  "export-ledger": ({ desk, output }: Bench) => exportLedger(desk, output),
  link: (
    { desk, data, signal, output }: Bench,
    wish: Pick<LinkWish, "marks" | "register" | "within" | "sheet" | "most">,
  ) =>
    link({
      ...wish,
      ...{ data, actor: desk.actor, tell: desk.tell, signal, out: output, found: FOUND(output) },
      ...{ threads: null, model: null },
    }),
  dossier: async ({ language }: Bench, { files }: { readonly files: readonly string[] }) => {
    const dossiers = await makeDossiers(files);
    // The texts as read, which the positions refer to.
    const texts = dossiers.texts.map(({ text }) => text);
    return { dossier: dossierJson(dossiers, language), claims: claimsOf(dossiers).claims, texts };
  },
  "check-claims": async (_: Bench, { file }: { readonly file: string }) => {
    const table = await readClaimFile(file);
    const { fired, notes } = checkClaims(table.claims);
    return { claims: table.claims, rows: table.rows, unknownColumns: table.unknownColumns, fired, notes };
  },
  "check-requests": async (_: Bench, { file }: { readonly file: string }) => {
    const checks = [];
    for await (const one of checkFile(file)) checks.push(one);
    return { checks };
  },
  "read-column": async (
    { desk, output, signal }: Bench,
    wish: { readonly file: string; readonly column: string; readonly kind: MarkKind },
  ) => {
    const out = createWriteStream(output, { mode: 0o600 });
    const counts = { rows: 0, read: 0, ambiguous: 0, unread: 0 };
    for await (const { row, reading } of readColumn(wish)) {
      signal.throwIfAborted();
      counts.rows++;
      counts[reading.outcome]++;
      if (counts.rows % 1000 === 0) desk.tell("survey", counts.rows, null);
      if (!out.write(`${JSON.stringify({ row, ...reading })}\n`)) await once(out, "drain");
    }
    out.end();
    await finished(out);
    return counts;
  },
} as const satisfies Record<string, Act>;

export type JobAct = keyof typeof JOB_ACTS;

/** Acts whose result is told once and lies nowhere: it quotes marks, and may be large. */
export const PASSING: ReadonlySet<JobAct> = new Set(["find"]);

/** What a job's output is called and is; null where it has none. */
export const OUTPUTS: Readonly<Partial<Record<JobAct, { readonly name: string; readonly type: string }>>> = {
  "export-ledger": { name: "ledger.hsx", type: "application/octet-stream" },
  link: { name: "links.csv", type: "text/csv; charset=utf-8" },
  "read-column": { name: "readings.jsonl", type: "application/x-ndjson" },
};

/** Undoes what an import of a file left open since that instant. */
export async function undoUnfinished(
  { desk, since }: Pick<Bench, "desk" | "since">,
  sha256: string,
): Promise<void> {
  for (const file of await desk.store.imports({ open: true })) {
    if (
      file.status === "open" &&
      file.sha256 === sha256 &&
      file.openedAt >= since &&
      file.actor === desk.actor
    )
      await undoImport(desk, file.id, "the job that made it was stopped");
  }
}
