import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { Language } from "#words";
import { languageOf } from "./faults.ts";

export const FormLanguage = z.object({
  language: z.enum(["en", "es"]).optional().describe("else as Accept-Language says"),
});

/** A printed form in the language that was asked for. */
export async function sendForm(
  { request, reply }: { readonly request: unknown; readonly reply: FastifyReply },
  name: string,
  print: (language: Language) => Promise<Uint8Array>,
): Promise<FastifyReply> {
  const asked = request as FastifyRequest<{ Querystring: z.output<typeof FormLanguage> }>;
  const bytes = await print(asked.query.language ?? languageOf(asked as FastifyRequest));
  return reply
    .type("application/pdf")
    .header("content-disposition", `inline; filename="${name}.pdf"`)
    .send(Buffer.from(bytes));
}
