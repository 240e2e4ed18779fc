import { HeadstampError } from "#base";
import {
  type CheckedClaims,
  CLAIM_COLUMNS,
  type Claim,
  type ClaimTable,
  checkClaims,
  ofText,
  periodText,
  readClaimTable,
  sentences,
  shippedClaims,
  valueText,
  voiceText,
  whyText,
  wordings,
} from "#claims";
import { type Language, say } from "#words";
import { rowsText } from "./claimrows.ts";
import { withDesk } from "./desk.ts";
import { type Door, EXIT } from "./door.ts";
import type { Verbs } from "./program.ts";
import { sharesText } from "./shares.ts";
import { tableText } from "./table.ts";

interface ListOptions {
  readonly only?: string;
}

export function declareClaims(verbs: Verbs, language: Language): void {
  const claims = verbs.program.command("claims").description(say(language, "cli.verb.claims"));
  claims.helpOption("-h, --help", say(language, "cli.option.help")).exitOverride();
  const file = say(language, "cli.claims.file");
  const id = say(language, "cli.claims.id");

  verbs.does(verbs.verb("check", claims).argument("[FILE]", file), async (door, _, [path]) => {
    const { table, claims: all } = await claimsOf(door, path);
    const checked = checkClaims(all);
    if (door.json) door.out(`${JSON.stringify(checkedJson(door, table, checked))}\n`);
    else door.out(checkedText(door, table, checked));
    return checked.fired.length > 0 ? EXIT.found : EXIT.done;
  });
  verbs.does<ListOptions>(
    verbs
      .verb("list", claims)
      .argument("[FILE]", file)
      .option("--only <TEXT>", say(language, "cli.claims.only")),
    async (door, { only }, [path]) => {
      const { claims: all } = await claimsOf(door, path);
      const wanted = all.filter((claim) => only === undefined || holds(claim, only));
      if (door.json) door.out(`${JSON.stringify(wanted)}\n`);
      else door.out(`${listText(door, wanted)}\n`);
      return EXIT.done;
    },
  );
  verbs.does<ListOptions>(
    verbs
      .verb("shares", claims)
      .argument("[FILE]", file)
      .option("--only <TEXT>", say(language, "cli.claims.only")),
    async (door, { only }, [path]) => {
      const { claims: all } = await claimsOf(door, path);
      const shown = all.filter((claim) => only === undefined || holds(claim, only)).map((claim) => claim.id);
      const checked = checkClaims(all);
      if (door.json) door.out(`${JSON.stringify(checkedJson(door, null, checked))}\n`);
      else door.out(sharesText(door, checked, { only: new Set(shown), unsafe: true }));
      return EXIT.done;
    },
  );
  verbs.does(
    verbs.verb("show", claims).argument("<ID>", id).argument("[FILE]", file),
    async (door, _, [wish, path]) => {
      const { claims: all } = await claimsOf(door, path);
      const claim = claimOf(all, wish!);
      const checked = checkClaims(all);
      door.out(
        door.json ? `${JSON.stringify(shownJson(door, claim, checked))}\n` : shownText(door, claim, checked),
      );
      return EXIT.done;
    },
  );
  verbs.does(verbs.verb("compare", claims).argument("<ID>", id), async (door, _, [wish]) => {
    const { compareClaim, knownClaims } = await import("#checking");
    const { comparedText } = await import("./claimcompare.ts");
    return withDesk(door, { verb: "claims" }, async ({ store }) => {
      const claim = claimOf(await knownClaims(store), wish!);
      const compared = await compareClaim(store, claim);
      door.out(
        door.json ? `${JSON.stringify({ claim, ...compared })}\n` : comparedText(door, claim, compared),
      );
      return EXIT.done;
    });
  });
  verbs.does(verbs.verb("import", claims).argument("<FILE>", file), async (door, _, [path]) => {
    const { readClaimFile } = await import("#checking");
    const table = await readClaimFile(path!);
    return keep(door, table, path!);
  });
  verbs.does(
    verbs.verb("add", claims).argument("<COLUMN=TEXT...>", say(language, "cli.claims.cell")),
    async (door, _, cells) => {
      const record = Object.fromEntries(
        cells.map((cell) => [cell.slice(0, cell.indexOf("=")), cell.slice(cell.indexOf("=") + 1)]),
      );
      if (cells.some((cell) => !cell.includes("="))) {
        throw new HeadstampError("usage-unknown", { detail: say(door.language, "cli.claims.cell") });
      }
      return keep(door, readClaimTable([record]), null);
    },
  );
  verbs.does(verbs.verb("schema", claims), async (door) => {
    const rows = CLAIM_COLUMNS.map((name) => [name, door.say(`claim.schema.${name}`)]);
    if (door.json) door.out(`${JSON.stringify(Object.fromEntries(rows))}\n`);
    else
      door.out(
        `${tableText([{ title: "" }, { title: "" }], rows)
          .split("\n")
          .slice(2)
          .join("\n")}\n`,
      );
    return EXIT.done;
  });
}

/** Claims of a file; or what ships and, where there is a store, what it holds. */
async function claimsOf(
  door: Door,
  path: string | undefined,
): Promise<{ readonly table: ClaimTable | null; readonly claims: readonly Claim[] }> {
  if (path !== undefined) {
    const { readClaimFile } = await import("#checking");
    const table = await readClaimFile(path);
    return { table, claims: table.claims };
  }
  const { knownClaims } = await import("#checking");
  try {
    return await withDesk(door, { verb: "claims" }, async ({ store }) => ({
      table: null,
      claims: await knownClaims(store),
    }));
  } catch (error) {
    if (!(error instanceof HeadstampError && error.code === "store-missing")) throw error;
    return { table: null, claims: shippedClaims().claims };
  }
}

async function keep(door: Door, table: ClaimTable, path: string | null): Promise<number> {
  if (!door.json) door.err(rowsText(door, table));
  const { keepClaims } = await import("#checking");
  const kept = await withDesk(door, { verb: "claims", create: true }, (desk) =>
    keepClaims(desk, { claims: table.claims, file: path }),
  );
  if (door.json) door.out(`${JSON.stringify({ ...kept, rows: table.rows })}\n`);
  else door.out(`${door.say("claim.imported", kept)}\n`);
  return table.claims.length === 0 ? EXIT.refused : EXIT.done;
}

function claimOf(claims: readonly Claim[], id: string): Claim {
  const found = claims.find((claim) => claim.id === id);
  if (found === undefined) throw new HeadstampError("claim-missing", { id });
  return found;
}

function holds(claim: Claim, text: string): boolean {
  const said = [
    claim.id,
    claim.value?.words,
    claim.numerator.population.words,
    claim.denominator?.population.words,
    claim.speaker,
    claim.outlet,
    claim.source.quotation,
  ];
  return said.join(" ").toLowerCase().includes(text.toLowerCase());
}

function listText(door: Door, claims: readonly Claim[]): string {
  const columns = ["id", "value", "of", "period", "who", "status"].map((name) => ({
    title: door.say(`cli.claims.column.${name}`),
    right: name === "value",
  }));
  const short = (text: string): string => (text.length > 70 ? `${text.slice(0, 69)}…` : text);
  return tableText(
    columns,
    claims.map((claim) => [
      claim.id,
      valueText(door, claim),
      short(ofText(door, claim)),
      periodText(door, claim),
      short(voiceText(door, claim)),
      claim.status,
    ]),
  );
}

/** The shape that scripts read. */
function checkedJson(door: Door, table: ClaimTable | null, { claims, fired, notes }: CheckedClaims): object {
  return {
    claims,
    fired: fired.map((one) => ({
      check: one.check,
      claims: one.claims,
      beside: one.beside,
      why: whyText(door, one),
    })),
    notes: notes.map(({ note, claims: ids, params }) => ({
      note,
      claims: ids,
      why: door.say(`claim.note.${note}`, params),
    })),
    ...(table === null ? {} : { rows: table.rows, unknownColumns: table.unknownColumns }),
  };
}

function claimLine(door: Door, claim: Claim | undefined, id: string): string {
  if (claim === undefined) return id;
  const period = periodText(door, claim);
  return `${id}  ${valueText(door, claim)}: ${ofText(door, claim)}${period === "" ? "" : `, ${period}`} — ${voiceText(door, claim)}`;
}

function checkedText(door: Door, table: ClaimTable | null, checked: CheckedClaims): string {
  const { claims, fired, notes } = checked;
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const lines: string[] = table === null ? [] : [rowsText(door, table)];
  let last = "";
  for (const one of fired) {
    if (one.check !== last) {
      if (last !== "") lines.push("");
      lines.push(door.say(`claim.check.${one.check}`).toUpperCase());
      last = one.check;
    }
    for (const id of one.claims) lines.push(`  ${claimLine(door, byId.get(id), id)}`);
    for (const id of one.beside)
      lines.push(`    ${door.say("claim.beside")} ${claimLine(door, byId.get(id), id)}`);
    lines.push(`    ${whyText(door, one)}`);
  }
  if (fired.length > 0) lines.push("");
  if (notes.length > 0) {
    lines.push(door.say("claim.notes"));
    for (const { note, claims: ids, params } of notes) {
      lines.push(`  ${door.say(`claim.note.${note}`, params)}: ${ids.join(", ")}`);
    }
    lines.push("");
  }
  if (fired.length > 0) lines.push(sharesText(door, checked, { only: null, unsafe: false }));
  const hit = new Set(fired.flatMap((one) => one.claims));
  lines.push(
    door.say("claim.checked", {
      claims: claims.length,
      fired: fired.length,
      kinds: new Set(fired.map(({ check }) => check)).size,
      sound: claims.filter(({ id }) => !hit.has(id)).length,
    }),
  );
  return `${lines.join("\n")}\n`;
}

const inLanguage = (door: Door, language: Language): Door => ({
  ...door,
  language,
  say: (key, params) => say(language, key, params),
});

function shownJson(door: Door, claim: Claim, checked: CheckedClaims): object {
  const words = wordings(checked.claims);
  const said = (language: Language): object | null =>
    sentences(inLanguage(door, language), claim, { checked, words });
  return {
    claim,
    sentences: { en: said("en"), es: said("es") },
    fired: checked.fired
      .filter((one) => one.claims.includes(claim.id))
      .map((one) => ({ check: one.check, claims: one.claims, beside: one.beside, why: whyText(door, one) })),
  };
}

function shownText(door: Door, claim: Claim, checked: CheckedClaims): string {
  const byId = new Map(checked.claims.map((each) => [each.id, each]));
  const lines = [claimLine(door, claim, claim.id), `  ${claim.source.address}`];
  if (claim.source.quotation !== "") lines.push(`  “${claim.source.quotation}”`);
  for (const { kind, claim: id } of claim.links) lines.push(`  ${kind} ${id}`);
  for (const one of checked.fired.filter(({ claims: ids }) => ids.includes(claim.id))) {
    lines.push("", `  ${door.say(`claim.check.${one.check}`).toUpperCase()}`, `    ${whyText(door, one)}`);
    for (const id of one.beside)
      lines.push(`    ${door.say("claim.beside")} ${claimLine(door, byId.get(id), id)}`);
  }
  const words = wordings(checked.claims);
  for (const language of ["en", "es"] as const) {
    const at = inLanguage(door, language);
    const said = sentences(at, claim, { checked, words });
    if (said === null) continue;
    const key = said.instead ? "claim.instead" : "claim.safe";
    lines.push("", `  ${at.say(key)} (${language}): ${said.safe}`);
    lines.push(`  ${at.say("claim.unsafe")} (${language}): ${said.unsafe}`);
  }
  return `${lines.join("\n")}\n`;
}
