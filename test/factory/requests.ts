/** Requests made from the interface's own schema, right and wrong ones. */
import fc from "fast-check";
import type { Known } from "./furnished.ts";
import { type Any, type OpenApi, type Schema, sound, wild, wrong } from "./values.ts";

export interface Operation {
  /** Keeps nothing but its own answer (docs/spec/api.md). */
  readonly "x-looks"?: boolean;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: "path" | "query" | "header";
    readonly required?: boolean;
    readonly schema: Schema;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> }>
  >;
}

export interface Made {
  readonly path: string;
  /** Over those of a session; null takes one away. */
  readonly headers: Readonly<Record<string, string | null>>;
  readonly body: string | Uint8Array | undefined;
}

interface Parts {
  readonly values: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/**
 * So many of twenty as `fitting` fit the schema; of the others most have one thing wrong, some are wild, and some wrong on the wire.
 */
export function requestsTo(
  path: string,
  operation: Operation,
  {
    api,
    known,
    method,
    fitting,
  }: {
    readonly api: OpenApi;
    readonly known: Known;
    readonly method: string;
    readonly fitting: number;
  },
): fc.Arbitrary<Made> {
  const parameters = (operation.parameters ?? []).filter(({ name }) => name !== "idempotency-key");
  const keyed = parameters.length < (operation.parameters ?? []).length;
  const wanted = Object.entries(operation.requestBody?.content ?? {})[0]?.[1]?.schema;
  const asked: Schema = {
    type: "object",
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
    required: parameters.filter((one) => one.in === "path" || one.required === true).map(({ name }) => name),
  };
  const at = { api, path, known, name: "" };
  const values = sound(asked, at) as fc.Arbitrary<Parts["values"]>;
  const upload = path === "/api/uploads" && method === "POST";
  const body: Any = upload ? FILES : wanted === undefined ? fc.constant(undefined) : sound(wanted, at);
  const well: fc.Arbitrary<Parts> = fc.record({ values, body });
  const amiss: fc.Arbitrary<Parts>[] = [];
  if (parameters.length > 0)
    amiss.push(fc.record({ values: wrong(asked, at) as fc.Arbitrary<Parts["values"]>, body }));
  if (wanted !== undefined) amiss.push(fc.record({ values, body: wrong(wanted, at) }));
  const chaos: fc.Arbitrary<Parts> = fc.record({
    values: wild(asked, at) as fc.Arbitrary<Parts["values"]>,
    body: wanted === undefined ? body : wild(wanted, at),
  });
  const put = (parts: Parts): Made => {
    const made = addressed(path, parameters, parts.values);
    const { body: sent } = parts;
    const bytes = sent instanceof Uint8Array || sent === undefined;
    const type = upload ? "application/octet-stream" : "application/json";
    const headers = sent === undefined ? made.headers : { "content-type": type, ...made.headers };
    return { path: made.path, headers, body: bytes ? sent : JSON.stringify(sent) };
  };
  const plain = fc.oneof(
    { weight: fitting, arbitrary: well },
    { weight: 15 - fitting, arbitrary: amiss.length === 0 ? well : fc.oneof(...amiss) },
    { weight: 2, arbitrary: chaos },
  );
  const made = fc.oneof(
    { weight: 17, arbitrary: plain.map(put) },
    { weight: 3, arbitrary: fc.tuple(well.map(put), ODDITIES).map(([one, change]) => change(one)) },
  );
  // A key of one's own, now and then one that others use too.
  const key = fc.oneof(
    { weight: 9, arbitrary: fc.uuid() },
    { weight: 1, arbitrary: fc.constantFrom("one", "k", "ñ", "", "k".repeat(200), "k".repeat(201)) },
  );
  return keyed
    ? fc
        .tuple(made, fc.option(key))
        .map(([one, said]) =>
          said === null ? one : { ...one, headers: { "idempotency-key": headerText(said), ...one.headers } },
        )
    : made;
}

const FILES: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.constantFrom(
    ...["a,b\n1,2\n", '{"a":1}', "PK\x03\x04", "%PDF-1.4", "<html>", "\ufeffa;b"].map((text) =>
      Buffer.from(text, "latin1"),
    ),
  ),
);

type Change = (made: Made) => Made;

/** What is wrong before there is a value: the type, the bytes, the query, who asks. */
const typed =
  (type: string | null): Change =>
  (made) => ({
    ...made,
    headers: { ...made.headers, "content-type": type },
  });
const bodied =
  (body: string | Uint8Array): Change =>
  (made) =>
    made.body === undefined
      ? made
      : { ...made, headers: { ...made.headers, "content-type": "application/json" }, body };
const asking =
  (query: string): Change =>
  (made) => ({
    ...made,
    path: `${made.path}${made.path.includes("?") ? "&" : "?"}${query}`,
  });
const saying =
  (headers: Made["headers"]): Change =>
  (made) => ({
    ...made,
    headers: { ...made.headers, ...headers },
  });
const ODDITIES: fc.Arbitrary<Change> = fc.constantFrom<Change>(
  ...[
    null,
    "text/plain",
    "multipart/form-data",
    "application/json; charset=utf-16",
    "x",
    "application/xml",
  ].map(typed),
  ...[
    "",
    "null",
    "[]",
    '"a"',
    "1",
    "{",
    '{"a":',
    "[".repeat(20_000),
    '{"a":1}{"a":2}',
    "\ufeff{}",
    "NaN",
  ].map(bodied),
  ...[
    '{"__proto__":{"a":1}}',
    '{"constructor":{"prototype":{"a":1}}}',
    '{"why":"a","why":{"b":1}}',
    "{\0}",
  ].map(bodied),
  bodied(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])),
  (made) => (made.body === undefined ? made : { ...made, body: made.body.slice(0, made.body.length >> 1) }),
  ...[
    "limit=1&limit=2",
    "where[]=a",
    "where=a&where=b",
    "__proto__=1",
    "constructor=1",
    "a=%ff",
    "%",
    "x".repeat(9000),
  ].map(asking),
  ...["cursor=e30", "cursor=bnVsbA", "limit=1e3", "limit=0x10", "limit=", "format=CSV", "skip=1e15"].map(
    asking,
  ),
  saying({ cookie: null }),
  saying({ "x-headstamp-csrf": null }),
  saying({ "x-headstamp-csrf": "x" }),
  saying({ origin: "http://evil.example" }),
  saying({ "sec-fetch-site": "cross-site" }),
  saying({ "content-encoding": "gzip" }),
  saying({ expect: "100-continue" }),
  saying({ "accept-language": "es", accept: "text/html" }),
  saying({ range: "bytes=0-1", "if-none-match": "*" }),
  (made) => ({ ...made, path: made.path.replace("/api/", "/api//") }),
  (made) => ({ ...made, path: `${made.path}/` }),
  (made) => ({ ...made, path: made.path.replaceAll("%2F", "/") }),
);

function addressed(
  path: string,
  parameters: NonNullable<Operation["parameters"]>,
  all: Parts["values"],
): { readonly path: string; readonly headers: Made["headers"] } {
  let url = path;
  const query: string[] = [];
  const headers: Record<string, string> = {};
  for (const { name, in: where } of parameters) {
    const value = all?.[name];
    if (value === undefined) continue;
    const texts = (Array.isArray(value) ? value : [value]).map((one) =>
      typeof one === "string" ? one : JSON.stringify(one),
    );
    const [first = ""] = texts;
    if (where === "path") url = url.replace(`{${name}}`, () => encoded(first) || "-");
    else if (where === "query") for (const one of texts) query.push(`${name}=${encoded(one)}`);
    else headers[name] = headerText(first);
  }
  url = url.replaceAll(/\{[^}]*\}/g, "-");
  return { path: query.length === 0 ? url : `${url}?${query.join("&")}`, headers };
}

const headerText = (text: string): string => text.replaceAll(/[^\x20-\x7e]/g, "").slice(0, 2000) || "x";

function encoded(text: string): string {
  return encodeURIComponent(text.slice(0, 6000).replaceAll(/[\ud800-\udfff]/gu, ""));
}
