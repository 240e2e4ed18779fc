import { z } from "zod";
import { HeadstampError } from "#base";
import { compareClaim, knownClaims } from "#casework";
import { type Claim, checkClaims } from "#claims";
import type { App } from "./app.ts";
import { Fault } from "./faults.ts";
import type { Host } from "./host.ts";
import { list, whole } from "./shapes.ts";

const ClaimSaid = whole<Claim>("a claim as docs/spec/claims.md has it");

export function claimRoutes(app: App, { desk: { store } }: Host): void {
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
}
