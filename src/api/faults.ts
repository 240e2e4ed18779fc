import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { hasZodFastifySchemaValidationErrors, isResponseSerializationError } from "fastify-type-provider-zod";
import { z } from "zod";
import { type Category, type ErrorCode, HeadstampError } from "#base";
import { type Language, sayError } from "#words";
import { LIMITS } from "./limits.ts";

/** Every refusal: `message` is a sentence in the language that was asked for. */
export const Fault = z
  .object({
    error: z.object({
      type: z.string().describe("usage, invalid, missing, conflict, forbidden, rule or integrity"),
      code: z.string().describe("a code of docs/errors.md"),
      message: z.string().describe("what went wrong and the way on, which names rooms of the page"),
      param: z.string().nullable().describe("the field, parameter or header that it is about"),
      doc_url: z.string(),
      request_id: z.string(),
    }),
  })
  .meta({ id: "Fault" });

const STATUS: Readonly<Record<Category, number>> = {
  usage: 400,
  invalid: 422,
  missing: 404,
  conflict: 409,
  forbidden: 403,
  rule: 422,
  integrity: 422,
};

/** Codes whose status HTTP has a word of its own for. */
const OWN_STATUS: Readonly<Partial<Record<ErrorCode, number>>> = {
  "session-missing": 401,
  "login-refused": 401,
  "request-too-large": 413,
  "media-refused": 415,
  "method-refused": 405,
  "upload-cut": 400,
  "server-busy": 503,
  "server-failed": 500,
  "database-unreachable": 503,
  "database-failed": 503,
};

/** Parameters of refusals that name the part of a request. */
const PARAM_OF: Readonly<Partial<Record<ErrorCode, string>>> = {
  "condition-invalid": "where",
  "group-unknown": "where",
  "field-unknown": "by",
  "item-missing": "item",
  "item-ambiguous": "item",
  "upload-missing": "upload",
  "key-reused": "idempotency-key",
  "key-unsettled": "idempotency-key",
};

/** Spanish where the caller prefers it, as `Accept-Language` says; else English. */
export function languageOf(request: FastifyRequest): Language {
  return /^\s*es\b/i.test(request.headers["accept-language"] ?? "") ? "es" : "en";
}

/** What zod found, in its own words of the language. */
function sentenceOf(
  found: { readonly keyword: string; readonly message?: string; readonly params: object } | undefined,
  language: Language,
): string {
  if (found === undefined) return "";
  if (language === "en") return found.message ?? found.keyword;
  const said = SPANISH({ ...found.params, code: found.keyword } as Parameters<typeof SPANISH>[0]);
  return (typeof said === "string" ? said : said?.message) ?? found.keyword;
}
const SPANISH = z.locales.es().localeError;

/** A refusal of the library in our own words. */
function ownFault(error: FastifyError, request: FastifyRequest): HeadstampError {
  if (error instanceof HeadstampError) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const [first] = error.validation;
    const path = (first?.instancePath ?? "").replace(/^\//, "").replaceAll("/", ".");
    const where = error.validationContext ?? "request";
    // A name that can be nobody's is an address that is not there.
    if (where === "params") return new HeadstampError("route-missing", { path: request.url.slice(0, 200) });
    return new HeadstampError("request-invalid", {
      param: path === "" ? where : path,
      detail: sentenceOf(first, languageOf(request)).replace(/\.$/, ""),
    });
  }
  switch (error.code) {
    case "FST_ERR_CTP_BODY_TOO_LARGE":
      return new HeadstampError("request-too-large", { limit: LIMITS.body });
    case "FST_ERR_CTP_INVALID_MEDIA_TYPE":
      return new HeadstampError("media-refused", {
        got: String(request.headers["content-type"] ?? "-").slice(0, 100),
        expected: "application/json",
      });
    case "FST_ERR_CTP_INVALID_CONTENT_LENGTH":
    case "FST_ERR_CTP_EMPTY_JSON_BODY":
    case "FST_ERR_CTP_INVALID_JSON_BODY":
    case "FST_ERR_BAD_URL":
      return new HeadstampError("request-invalid", { param: "body", detail: error.message });
    default:
      if ((error.statusCode ?? 500) < 500)
        return new HeadstampError("request-invalid", { param: "request", detail: error.message });
      return new HeadstampError("server-failed", { id: request.id }, { cause: error });
  }
}

/** The form of every refusal; `id` is the request's. */
export function bodyOf(
  fault: HeadstampError,
  { language, id }: { readonly language: Language; readonly id: string },
): z.output<typeof Fault> {
  const param = fault.params["param"] ?? PARAM_OF[fault.code];
  return {
    error: {
      type: fault.category,
      code: fault.code,
      message: sayError(language, fault, "page"),
      param: param === undefined ? null : String(param),
      doc_url: `/docs/errors.md#${fault.code}`,
      request_id: id,
    },
  };
}

/** Answers a refusal; what is our own fault is told to the terminal whole, and to the caller by its number alone. */
export function answerFault(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const fault = ownFault(error, request);
  const status = OWN_STATUS[fault.code] ?? STATUS[fault.category];
  if (status === 500) {
    const cause = isResponseSerializationError(error) ? error.cause : error;
    process.stderr.write(`${request.id} ${request.method} ${request.routeOptions.url}: ${cause.stack}\n`);
  }
  if (status === 503) reply.header("retry-after", String(LIMITS.retryAfter));
  const body = bodyOf(fault, { language: languageOf(request), id: request.id });
  reply.code(status).type("application/json; charset=utf-8").serializer(JSON.stringify).send(body);
}
