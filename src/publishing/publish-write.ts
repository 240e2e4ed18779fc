import { createHash } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { canonicalBytes, HeadstampError, toHex } from "#base";
import { type Desk, now, random, readWhere } from "#casework";
import type { Finding } from "#findings";
import { type Figure, namingOf, partiesOf, recount, type Suppressed } from "#gate";
import { maskPersons } from "#records";
import type { ImportState, Store } from "#store";
import {
  PROOFS,
  type Publication,
  type PublishedFigure,
  type PublishedSource,
  type PublishedTable,
} from "./publication.ts";
import { bodyOf } from "./publish-cells.ts";
import { type Counted, countAgain, saltedHash } from "./publish-count.ts";
import type { HeldFile } from "./publish-draft.ts";
import { contentFiles, descriptorOf } from "./publish-files.ts";
import { asJson, figuresRoot, proofFiles } from "./publish-proof.ts";
import type { Published, PublishWish } from "./publish-wish.ts";

/** What came through the gate, and what it was worked out from. */
export interface Made {
  readonly found: readonly Finding[];
  /** The same with all points of their curves. */
  readonly whole: readonly Finding[];
  readonly held: readonly HeldFile[];
  readonly figures: readonly Figure[];
  readonly safe: Suppressed;
  readonly traced: boolean;
  readonly releases: ReadonlyMap<string, string>;
  readonly imports: readonly ImportState[];
  readonly series: readonly string[];
  readonly snapshot: Figure["snapshot"];
}

/** Counts every figure again, writes the package beside its place, makes it an entry of the ledger and only then moves it there. */
export async function writePackage(
  desk: Desk,
  wish: PublishWish,
  made: Made,
): Promise<NonNullable<Published["done"]>> {
  const { store, actor } = desk;
  const salt = toHex(random(32));
  const counted = new Map<string, Counted>();
  for (const finding of made.found) {
    const files = made.imports.filter(({ id }) => finding.edition.some(({ importId }) => importId === id));
    const figures = made.figures.filter((figure) => figure.finding === finding.name);
    const { groups } = made.whole.find(({ name }) => name === finding.name) ?? finding;
    const groupOf = (table: number) => groups[made.safe.tables[table]?.group ?? -1];
    const at = { finding, figures, groupOf, files, condition: readWhere(wish.where), by: wish.by };
    for (const [id, cells] of await countAgain(desk, at)) counted.set(id, cells);
  }
  const tables = tablesPrinted(made);
  const [off] = recount(made.figures, tables).wrong;
  const differing = made.figures.find(({ id }) => id === off);
  if (differing !== undefined) throw differs(differing);
  const figures = made.figures.map((figure): PublishedFigure => {
    const cells = counted.get(figure.id)?.cells ?? null;
    return {
      ...figure,
      counted: cells === null ? null : { cells: cells.length, sha256: saltedHash(salt, figure.id, cells) },
    };
  });
  const sources = await sourcesPrinted(store, made);
  const draft = draftOf(desk, wish, { ...made, figures, sources });
  const work = join(dirname(wish.out), `.${toHex(random(6))}.publishing`);
  try {
    await mkdir(work, { recursive: true });
    const content = new Map(await contentFiles(draft));
    content.set("datapackage.json", descriptorOf(draft, listOf(content)));
    const publication: Publication = { ...draft, files: listOf(content) };
    const bytes = canonicalBytes(asJson(publication));
    const { index } = await store.append({
      ...{ kind: "finding.published", actor },
      payload: {
        publicationId: publication.publicationId,
        publication: sha256(bytes),
        figures: { size: figures.length, root: figuresRoot(figures) },
        findings: publication.findings.map(({ name }) => name),
        ...{
          k: wish.k,
          tlp: wish.tlp,
          synthetic: publication.watermark !== null,
          snapshot: { ...made.snapshot },
        },
        ...{ parties: asJson(publication.parties), sources: sources.map((source) => source.sha256) },
      },
      body: bodyOf(
        salt,
        [...counted].map(([id, { cells }]) => [id, cells]),
      ),
    });
    const proven = await store.prove([index, ...sources.flatMap(({ entries }) => entries)]);
    const files = new Map([
      ...content,
      [PROOFS.publication, bytes] as const,
      ...proofFiles(publication, proven, index),
    ]);
    for (const [path, own] of files) {
      await mkdir(dirname(join(work, path)), { recursive: true });
      await writeFile(join(work, path), own);
    }
    await rename(work, wish.out);
    const { publicationId, withheld, tables } = publication;
    return {
      publicationId,
      index,
      figures: figures.length,
      tables: tables.length,
      withheld,
      files: files.size,
    };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** A figure that does not follow from the package's own numbers is a fault of ours: nothing is published. */
const differs = ({ id, numerator, denominator }: Figure): HeadstampError =>
  new HeadstampError("figure-differs", { figure: id, printed: numerator ?? 0, again: denominator ?? 0 });

function tablesPrinted({ found, safe }: Pick<Made, "found" | "safe">): PublishedTable[] {
  return safe.tables.map(({ group, ...table }) => {
    const finding = found.find(({ name }) => name === table.finding)!;
    const { form = "counts", by } = finding.groups[group] ?? {};
    return { ...table, form, label: by?.label ?? "" };
  });
}

function draftOf(
  { actor }: Desk,
  wish: PublishWish,
  made: Made & { readonly figures: readonly PublishedFigure[]; readonly sources: readonly PublishedSource[] },
): Publication & { readonly sources: readonly PublishedSource[] } {
  const { found, figures, safe, series, snapshot } = made;
  const groups = found.flatMap((finding) => finding.groups.map((group) => ({ finding, group })));
  const naming = groups.map(({ finding, group }) =>
    partiesOf(finding, group).length === 0 ? null : namingOf(finding, group),
  );
  const named = naming.includes("document") ? "document" : naming.includes("mark") ? "mark" : null;
  const synthetic = figures.some(({ population }) => population?.synthetic === true);
  return {
    ...{
      schema: "headstamp-publication/1",
      publicationId: `pub_${toHex(random(8))}`,
      createdAt: now(),
      actor,
    },
    ...{
      tlp: wish.tlp,
      k: wish.k,
      watermark: synthetic ? "SYNTHETIC DATA / DATOS SINTÉTICOS" : null,
      snapshot,
    },
    findings: found.map(({ name, method, caveats, period, leftOut }) => ({
      ...{ name, method, caveats, where: wish.where, leftOut },
      period: period === null ? null : { from: period.from.slice(0, 4), to: period.to.slice(0, 4) },
    })),
    sources: made.sources,
    tables: tablesPrinted(made),
    figures,
    withheld: { rows: safe.small + safe.complementary, tables: safe.groups },
    parties: {
      ...{ named, confirmedBy: named === null ? null : actor, replyTo: named === null ? null : wish.replyTo },
      replies: wish.replies.map((text) => {
        const at = text.indexOf("=");
        return { party: text.slice(0, Math.max(at, 0)), text: text.slice(at + 1) };
      }),
    },
    disclaimers: made.traced ? ["atf"] : [],
    ...{ notes: wish.notes, series, files: [] },
  };
}

async function sourcesPrinted(store: Store, { found, held, releases }: Made): Promise<PublishedSource[]> {
  const used = new Map(found.flatMap(({ edition }) => edition.map((one) => [one.importId, one] as const)));
  const printed: PublishedSource[] = [];
  for (const { id, as, origin } of held) {
    const edition = used.get(id);
    if (edition === undefined) continue;
    const { sha256: hash, importedOn, file } = edition;
    const entries = await store.entriesOf(id);
    const said = { importId: id, file: maskPersons(file), sha256: hash, importedOn, origin, meaning: as };
    printed.push({ ...said, release: releases.get(id) ?? null, entries });
  }
  return printed;
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

function listOf(files: ReadonlyMap<string, Uint8Array>): Publication["files"] {
  return [...files].map(([path, bytes]) => ({ path, sha256: sha256(bytes), bytes: bytes.length }));
}
