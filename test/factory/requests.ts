/** Requests made from the interface's own schema, right and wrong ones, and what an answer may not hold. */
import fc from "fast-check";

type Schema = { readonly [key: string]: unknown };

export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
}

export interface Operation {
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
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** What no schema thinks of. */
const ODD: readonly unknown[] = [
  ...[
    "",
    " ",
    "\0",
    "../../etc/passwd",
    "'; drop table item; --",
    "=cmd|' /C calc'!A0",
    "\ud800",
    "a".repeat(5000),
  ],
  ...[
    null,
    true,
    -1,
    0,
    1e308,
    -0.5,
    2 ** 53,
    [],
    {},
    { __proto__x: 1 },
    [[[[[]]]]],
    "9999999999999999999999",
  ],
  ...[{ constructor: { prototype: { a: 1 } } }, "%00", "‮", "null", "imp_", "upl_", "{}"],
];

function resolve(schema: Schema, api: OpenApi): Schema {
  const ref = schema["$ref"];
  return typeof ref === "string" ? (api.components?.schemas?.[ref.split("/").at(-1)!] ?? {}) : schema;
}

/** Values that fit a schema, or nearly: every part is odd now and then. */
export function anyOf(given: Schema, api: OpenApi): fc.Arbitrary<unknown> {
  const schema = resolve(given, api);
  const odd = { weight: 1, arbitrary: fc.constantFrom(...ODD) as fc.Arbitrary<unknown> };
  return fc.oneof({ weight: 12, arbitrary: soundOf(schema, api) }, odd);
}

function soundOf(schema: Schema, api: OpenApi): fc.Arbitrary<unknown> {
  const choices = (schema["anyOf"] ?? schema["oneOf"]) as readonly Schema[] | undefined;
  if (choices !== undefined) return fc.oneof(...choices.map((one) => anyOf(one, api)));
  if (Array.isArray(schema["enum"])) return fc.constantFrom(...(schema["enum"] as unknown[]));
  if ("const" in schema) return fc.constant(schema["const"]);
  switch (schema["type"]) {
    case "string": {
      const maxLength = Math.min(Number(schema["maxLength"] ?? 40), 40);
      const minLength = Math.min(Number(schema["minLength"] ?? 0), maxLength);
      const pattern = schema["pattern"];
      const words = fc.constantFrom("calibre=.50", "LC 19", "AB123", "make", "2015-06", "SONORA", "ñ 名");
      const texts = fc.oneof(fc.string({ minLength, maxLength, unit: "binary" }), words);
      return typeof pattern === "string" && !/[()\\]u/.test(pattern)
        ? fc.oneof(fc.stringMatching(new RegExp(pattern)), texts)
        : texts;
    }
    case "integer":
    case "number":
      return fc.oneof(
        fc.integer({ min: Number(schema["minimum"] ?? -5), max: Number(schema["maximum"] ?? 500) }),
        fc.double(),
      );
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "array":
      return fc.array(anyOf((schema["items"] as Schema | undefined) ?? {}, api), { maxLength: 4 });
    case "object": {
      const properties = (schema["properties"] ?? {}) as Record<string, Schema>;
      const required = (schema["required"] ?? []) as string[];
      const parts = Object.fromEntries(
        Object.entries(properties).map(([name, part]) => [name, anyOf(part, api)]),
      );
      // A schema may require what it leaves undeclared; nearly always all that is required is there.
      const sound = fc.record(parts, { requiredKeys: required.filter((name) => name in parts) });
      const partial = fc.record(parts, { requiredKeys: [] });
      const more = fc.dictionary(fc.string({ maxLength: 5 }), fc.constantFrom("x", 1, null), { maxKeys: 2 });
      return fc.oneof(
        { weight: 8, arbitrary: sound },
        { weight: 1, arbitrary: partial },
        { weight: 1, arbitrary: fc.tuple(sound, more).map(([one, two]) => ({ ...two, ...one })) },
      );
    }
    default:
      return fc.constantFrom(...ODD);
  }
}

/** Requests to one operation; `known` are ids that are there, by the name of the parameter or field. */
export function requestsTo(
  path: string,
  operation: Operation,
  { api, known }: { readonly api: OpenApi; readonly known: Readonly<Record<string, readonly string[]>> },
): fc.Arbitrary<Made> {
  const parameters = operation.parameters ?? [];
  const partOf = (name: string, schema: Schema): fc.Arbitrary<unknown> => {
    const there = known[`${path} ${name}`] ?? known[name];
    const any = anyOf(schema, api);
    return there === undefined || there.length === 0
      ? any
      : fc.oneof({ weight: 1, arbitrary: any }, { weight: 2, arbitrary: fc.constantFrom(...there) });
  };
  const values = fc.record(
    Object.fromEntries(parameters.map(({ name, schema }) => [name, partOf(name, schema)])),
    { requiredKeys: parameters.filter((one) => one.in === "path").map(({ name }) => name) },
  );
  const [type, content] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  const body = type === undefined ? fc.constant(undefined) : anyOf(content?.schema ?? {}, api);
  return fc.tuple(values, body).map(([all, sent]) => {
    let url = path;
    const query: string[] = [];
    const headers: Record<string, string> = {};
    for (const { name, in: where } of parameters) {
      const value = all[name];
      if (value === undefined) continue;
      const texts = (Array.isArray(value) ? value : [value]).map((one) =>
        typeof one === "string" ? one : JSON.stringify(one),
      );
      const [first = ""] = texts;
      if (where === "path") url = url.replace(`{${name}}`, encoded(first) || "-");
      else if (where === "query") for (const one of texts) query.push(`${name}=${encoded(one)}`);
      else headers[name] = first.replaceAll(/[^\x20-\x7e]/g, "") || "x";
    }
    return { path: query.length === 0 ? url : `${url}?${query.join("&")}`, headers, body: sent };
  });
}

function encoded(text: string): string {
  return encodeURIComponent(text.replaceAll(/[\ud800-\udfff]/g, ""));
}

/** Fields of an answer that its schema does not declare, by their path. */
export function undeclared(value: unknown, given: Schema | undefined, api: OpenApi, at = ""): string[] {
  if (given === undefined || typeof value !== "object" || value === null) return [];
  const schema = resolve(given, api);
  const choices = (schema["anyOf"] ?? schema["oneOf"]) as readonly Schema[] | undefined;
  if (choices !== undefined) {
    const each = choices.map((one) => undeclared(value, one, api, at));
    return each.find((found) => found.length === 0) ?? each[0] ?? [];
  }
  if (Array.isArray(value))
    return value.flatMap((one, i) => undeclared(one, schema["items"] as Schema, api, `${at}/${i}`));
  const properties = schema["properties"] as Record<string, Schema> | undefined;
  const rest = schema["additionalProperties"];
  if (properties === undefined && (rest === undefined || rest === true)) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    const own = properties?.[name] ?? (typeof rest === "object" ? (rest as Schema) : undefined);
    return own === undefined ? [`${at}/${name}`] : undeclared(part, own, api, `${at}/${name}`);
  });
}
