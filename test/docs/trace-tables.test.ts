import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import {
  CONTRADICTIONS,
  DISPOSITION_CODES,
  FACTS,
  FIXES,
  GAPS,
  PARTY_ROLES,
  RUNGS,
  SUPPORT,
  TRANSFER_KINDS,
  WEIGHTS,
} from "#trace";
import { CATALOGUE } from "#words";

type Row = Readonly<Record<string, string>>;
const table = (name: string): readonly Row[] =>
  parse(readFileSync(`data/trace/${name}.csv`, "utf8"), { columns: true });
const list = (text: string | undefined): string[] => (text ?? "").split(";").filter((code) => code !== "");
const said = (prefix: string, codes: readonly string[]): void => {
  for (const code of codes) assert.ok(`${prefix}.${code}` in CATALOGUE, `${prefix}.${code} has no words`);
};

test("each row that says it is sourced has an address, and no other", () => {
  for (const file of readdirSync("data/trace")) {
    for (const row of table(file.replace(".csv", ""))) {
      const about = `${file}: ${JSON.stringify(row)}`;
      const published =
        row["evidence"] === "sourced" ||
        row["chance_basis"] === "published" ||
        row["days_basis"] === "published";
      if (published) assert.match(row["source"] ?? "", /^https?:\/\/\S+/, about);
      if (row["evidence"] === "unsourced") assert.equal(row["source"], "", about);
      if (row["evidence"] !== undefined) assert.match(row["evidence"], /^(sourced|unsourced)$/, about);
    }
  }
});

test("the tables speak of facts, rungs, steps and channels that there are", () => {
  const steps = new Set(table("next-steps").map((row) => row["step"] ?? ""));
  for (const row of table("next-steps")) {
    for (const fact of [...list(row["needs"]), ...list(row["not"])])
      assert.ok((FACTS as readonly string[]).includes(fact), fact);
    assert.ok((RUNGS as readonly string[]).includes(row["to_rung"] ?? ""), row["step"]);
    const [chance, days] = [Number(row["chance"]), Number(row["days"])];
    assert.ok(chance > 0 && chance <= 1 && days > 0, row["step"]);
  }
  const channels = new Set(table("channels").map((row) => row["channel"]));
  for (const row of table("evidence")) {
    assert.ok(channels.has(row["channel"]), row["channel"]);
    assert.ok((FACTS as readonly string[]).includes(row["what"] ?? ""), row["what"]);
    assert.ok(Number(row["ratio"]) > 0, row["what"]);
  }
  for (const row of table("channels")) said("step", list(row["told_apart_by"]));
  said("step", [...steps]);
  said("addressee", [...new Set(table("next-steps").map((row) => row["addressee"] ?? ""))]);
  said(
    "channel",
    [...channels].map((channel) => channel ?? ""),
  );
  said("ammunition", [...new Set(table("ammunition-channels").map((row) => row["channel"] ?? ""))]);
});

test("every code of a trace has its words in both languages", () => {
  said("rung", RUNGS);
  said("disposition", DISPOSITION_CODES);
  said("transfer", TRANSFER_KINDS);
  said("party", PARTY_ROLES);
  said("gap", GAPS);
  said("contradiction", CONTRADICTIONS);
  said("fact", FACTS);
  said("support", SUPPORT);
  said("weight", WEIGHTS);
  said("fix", FIXES);
  const codes = ["request", "request-serial", "request-identity"].flatMap((file) =>
    [
      ...readFileSync(`src/trace/${file}.ts`, "utf8").matchAll(
        /check\("([a-z-]+)"|code = "([a-z-]+)"|code: "([a-z-]+)"|"(make-[a-z]+)"/g,
      ),
    ].map((found) => found[1] ?? found[2] ?? found[3] ?? found[4] ?? ""),
  );
  assert.ok(codes.length > 20);
  said(
    "check",
    codes.filter((code) => !["make-and-serial"].includes(code)),
  );
  said("check", ["serial-absent", "serial-placeholder", "serial-not-a-serial"]);
});

test("no text of a trace speaks of guilt, intent or a straw buyer", () => {
  for (const [key, { en, es }] of Object.entries(CATALOGUE)) {
    if (!/^(trace|channel|disposition|contradiction|gap|step|fact|check|fix|dealer)\./.test(key)) continue;
    assert.doesNotMatch(`${en} ${es}`, /guilt|straw|culpa|prestanombres|sospechoso de|criminal/i, key);
  }
});
