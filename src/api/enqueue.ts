import type { FastifyRequest } from "fastify";
import type { z } from "zod";
import { languageOf } from "./faults.ts";
import type { Host } from "./host.ts";
import type { JobAct } from "./job-acts.ts";
import { type Accepted, jobSaid } from "./job-routes.ts";

/** Puts long work in the queue and answers with its job; the same idempotency key gives the same job, also after a restart. */
export async function enqueue(
  { jobs }: Host,
  request: FastifyRequest<{ Headers: { "idempotency-key"?: string | undefined } }>,
  { act, wish }: { readonly act: JobAct; readonly wish: unknown },
): Promise<z.output<typeof Accepted>> {
  const language = languageOf(request as FastifyRequest);
  const key = request.headers["idempotency-key"] ?? null;
  const { actor } = request.session!;
  const { result: _, ...job } = jobSaid(await jobs.add({ act, wish, actor, language, key }), language);
  return { job };
}
