import { z } from "zod";
import { HeadstampError } from "#base";
import { compareClaim, keepClaims, knownClaims } from "#checking";
import { type Claim, checkClaims, readClaimTable } from "#claims";
import type { App } from "./app.ts";
import { enqueue } from "./enqueue.ts";
import { Fault } from "./faults.ts";
import type { Host } from "./host.ts";
import { Accepted } from "./job-routes.ts";
import { Count, Key, list, UploadId, whole } from "./shapes.ts";

const ClaimSaid = whole<Claim>("a claim as docs/spec/claims.md has it");

export function claimRoutes(app: App, host: Host): void {
  const { desk, once, uploads } = host;
  const { store } = desk;
  const tags = ["claims"];
  app.get(
    "/api/claims",
    {
      schema: {
        ...{ summary: "Public figures: what ships and what the store holds", tags },
        response: { 200: z.object({ claims: list(ClaimSaid) }), default: Fault },
      },
    },
    async () => ({ claims: await knownClaims(store) }),
  );
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
    async () => checkClaims(await knownClaims(store)),
  );
  app.get(
    "/api/claims/:id/comparison",
    {
      schema: {
        ...{ summary: "A claim beside the nearest group of counts that the imports give", tags },
        params: z.object({ id: z.string().max(200) }),
        response: {
          200: z.object({ claim: ClaimSaid, compared: z.any().describe("docs/spec/claims.md") }),
          default: Fault,
        },
      },
    },
    async ({ params: { id } }) => {
      const claim = (await knownClaims(store)).find((one) => one.id === id);
      if (claim === undefined) throw new HeadstampError("claim-missing", { id });
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
  app.post(
    "/api/claim-checks",
    {
      schema: {
        ...{
          summary: "Checks an upload of claims against itself, as a job; keeps nothing",
          tags,
          headers: Key,
        },
        body: z.object({ upload: UploadId }),
        response: { 202: Accepted, default: Fault },
      },
    },
    async (request, reply) => {
      const wish = { file: await uploads.path(request.body.upload) };
      return reply.code(202).send(await enqueue(host, request, { act: "check-claims", wish }));
    },
  );
}
