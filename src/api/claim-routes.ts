import { z } from "zod";
import { HeadstampError } from "#base";
import { type ComparedClaim, compareClaim, keepClaims, knownClaims } from "#checking";
import {
  type CheckedClaims,
  type Claim,
  checkClaims,
  readClaimTable,
  type Speech,
  sentences,
  whyText,
  wordings,
} from "#claims";
import { type LedgerOfRule, ruleLedger } from "#texts";
import { type Language, say } from "#words";
import type { App } from "./app.ts";
import { checkRoute } from "./check-route.ts";
import { type Declared, declared } from "./declared.ts";
import { Fault, languageOf } from "./faults.ts";
import { FindingGroup, FindingRow } from "./finding-shapes.ts";
import type { Host } from "./host.ts";
import { listRoutes } from "./lists.ts";
import { Count, Key, list, Name, whole } from "./shapes.ts";
import { whileStill } from "./while-still.ts";

const ClaimSaid = whole<Claim>("a claim as docs/spec/claims.md has it");

const Compared = z.object({
  because: z.enum(["none", "unit", "thing"]).nullable().describe("why nothing can stand beside it"),
  what: z.string(),
  finding: z.string().nullable(),
  group: FindingGroup.nullable(),
  row: FindingRow.nullable(),
  differences: list(
    z.object({
      facet: z.string(),
      how: z.string(),
      first: list(z.string()),
      second: list(z.string()),
    }),
  ),
});
declared<Declared<ComparedClaim, z.output<typeof Compared>>>();

const Sentences = z
  .object({
    instead: z.boolean().describe("`safe` says another claim, or what is wrong with this one"),
    safe: z.string(),
    unsafe: z.string(),
  })
  .nullable();
const Firing = z.object({
  check: z.string(),
  claims: list(z.string()),
  beside: list(z.string()),
  why: z.string(),
});

const Rule = z.object({
  ...{
    id: z.string(),
    act: z.string(),
    en: z.string(),
    es: z.string(),
    names: z.string(),
    needs: z.string(),
  },
  ...{ from: z.string(), to: z.string(), jurisdiction: z.string(), by: z.string(), citation: z.string() },
  ...{ status: z.string(), source: z.string() },
});
const Commitment = z.object({
  rule: Rule,
  evidence: list(
    z.object({
      ...{ rule: z.string(), on: z.string(), en: z.string(), es: z.string() },
      ...{ shows: z.string(), status: z.string(), source: z.string() },
    }),
  ),
});
declared<Declared<LedgerOfRule, z.output<typeof Commitment>>>();

const speech = (language: Language): Speech => ({
  language,
  say: (key, params) => say(language, key, params),
});

/** What to say of a claim and what not, in both languages, and why its checks fired in the one asked for. */
function shownOf(claim: Claim, checked: CheckedClaims, language: Language) {
  const words = wordings(checked.claims);
  const said = (own: Language) => sentences(speech(own), claim, { checked, words });
  return {
    claim,
    sentences: { en: said("en"), es: said("es") },
    fired: checked.fired
      .filter(({ claims }) => claims.includes(claim.id))
      .map((one) => ({ ...one, why: whyText(speech(language), one) })),
  };
}

export function claimRoutes(app: App, host: Host): void {
  const { desk, once } = host;
  const { store } = desk;
  const tags = ["claims"];
  // Every claim is held against every other: once for each state of the ledger.
  const checked = whileStill(
    store,
    () => 0,
    async () => checkClaims(await knownClaims(store)),
  );
  listRoutes(app, {
    ...{ path: "/api/claims", name: "claims", tags },
    summary: "Public figures: what ships and what the store holds",
    of: ClaimSaid,
    query: {},
    columns: [
      ...["id", "value.words", "unit", "numerator.population.words", "denominator.population.words"],
      ...[
        "period.words",
        "speaker",
        "outlet",
        "said",
        "status",
        "source.quotation",
        "source.address",
        "note",
      ],
    ],
    keyOf: ({ id }) => id,
    rows: async () => [...(await knownClaims(store))],
  });
  app.get(
    "/api/claim-checks",
    {
      schema: {
        ...{ summary: "All claims checked against themselves and each other", tags },
        response: {
          200: z.object({
            fired: list(
              z.object({
                check: z.string(),
                claims: list(z.string()),
                beside: list(z.string()),
                params: z.record(z.string(), z.union([z.string(), z.number()])),
              }),
            ),
            notes: list(
              z.object({
                note: z.string(),
                claims: list(z.string()),
                params: z.record(z.string(), z.union([z.string(), z.number()])),
              }),
            ),
          }),
          default: Fault,
        },
      },
    },
    checked,
  );
  const claimOf = async (id: string) => {
    const claim = (await knownClaims(store)).find((one) => one.id === id);
    if (claim === undefined) throw new HeadstampError("claim-missing", { id });
    return claim;
  };
  app.get(
    "/api/claims/:id",
    {
      schema: {
        ...{ summary: "A claim: what may be said of it, what not, and which checks fired", tags },
        params: z.object({ id: Name }),
        response: {
          200: z.object({
            claim: ClaimSaid,
            sentences: z.object({ en: Sentences, es: Sentences }),
            fired: list(Firing),
          }),
          default: Fault,
        },
      },
    },
    async (request) => {
      const claim = await claimOf(request.params.id);
      return shownOf(claim, await checked(), languageOf(request));
    },
  );
  listRoutes(app, {
    ...{ path: "/api/commitments", name: "commitments", tags },
    summary: "Rules and promises, from when to when, and what there is to show that they were kept",
    of: Commitment,
    query: {},
    columns: [
      ...["rule.id", "rule.act", "rule.en", "rule.es", "rule.from", "rule.to", "rule.by", "rule.citation"],
      ...["rule.status", "rule.source", "evidence"],
    ],
    keyOf: ({ rule: { id } }) => id,
    rows: async () => ruleLedger(),
  });
  app.get(
    "/api/claims/:id/comparison",
    {
      schema: {
        ...{ summary: "A claim beside the nearest group of counts that the imports give", tags },
        params: z.object({ id: Name }),
        response: {
          200: z.object({ claim: ClaimSaid, compared: Compared }),
          default: Fault,
        },
      },
    },
    async ({ params: { id } }) => {
      const claim = await claimOf(id);
      return { claim, compared: await compareClaim(store, claim) };
    },
  );
  app.post(
    "/api/claims",
    {
      schema: {
        ...{ summary: "Keeps claims in the ledger, but those that it holds already", tags, headers: Key },
        body: z.object({
          claims: z
            .array(z.record(z.string().max(100), z.string().max(5000)))
            .min(1)
            .max(1000)
            .describe("rows by the columns of headstamp claims schema"),
        }),
        response: {
          200: z.object({
            kept: Count,
            same: Count,
            faults: list(z.object({ row: Count, code: z.string(), message: z.string() })),
          }),
          default: Fault,
        },
      },
    },
    ({ body, headers, url }) =>
      once.do({ key: headers["idempotency-key"], wish: [url, body] }, async () => {
        const table = readClaimTable(body.claims);
        const { claims, same } = await keepClaims(desk, { claims: table.claims, file: null });
        const faults = table.rows.flatMap(({ fault }, row) =>
          fault === null ? [] : [{ row, code: fault.code, message: fault.code }],
        );
        return { kept: claims, same, faults };
      }),
  );
  checkRoute(app, host, {
    path: "/api/claim-checks",
    act: "check-claims",
    summary: "Checks an upload of claims against itself, as a job; keeps nothing",
    tags,
  });
}
