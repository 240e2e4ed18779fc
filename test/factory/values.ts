/** Values made from a schema: such as fit it, such as are wrong in one thing, and wild ones. */
import fc from "fast-check";
import type { Known } from "./furnished.ts";
import type { Operation } from "./requests.ts";

export type Schema = { readonly [key: string]: unknown };
export type Any = fc.Arbitrary<unknown>;

export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
}

export interface At {
  readonly api: OpenApi;
  readonly path: string;
  readonly known: Known;
  /** Of the parameter or field. */
  readonly name: string;
}

/** What no schema thinks of. */
const ODD: readonly unknown[] = [
  ...["", " ", "\0", "../../etc/passwd", "'; drop table item; --", "=cmd|' /C calc'!A0", "\ud800"],
  ...["a".repeat(5001), "%", "_", "\\", "(?:", "\u{1f52b}".repeat(60), "e\u0301".normalize("NFD"), "ﬃ", "İ"],
  ...[null, true, -1, 0, 1e308, -0.5, 2 ** 53, [], {}, [[[[[]]]]], "9999999999999999999999", "1e400"],
  ...[{ __proto__x: 1 }, JSON.parse('{"__proto__":{"a":1}}'), { constructor: { prototype: { a: 1 } } }],
  ...[
    "%00",
    "\u202e",
    "null",
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "imp_",
    "upl_",
    "{}",
  ],
  ...["imp_00000000000000000000000000000000/csv!2", "0000-00-00", "2020-02-30", "9999-99-99", "-1", "NaN"],
];
const odd: Any = fc.constantFrom(...ODD);

const WORDS = ["calibre=.50", "LC 19", "AB123", "make", "2015-06", "SONORA", "ñ 名", "0", "a", "\u202eabc"];

export function resolve(schema: Schema, api: OpenApi): Schema {
  const ref = schema["$ref"];
  return typeof ref === "string" ? (api.components?.schemas?.[ref.split("/").at(-1)!] ?? {}) : schema;
}

const choicesOf = (schema: Schema): readonly Schema[] | undefined =>
  (schema["anyOf"] ?? schema["oneOf"]) as readonly Schema[] | undefined;

/** What is there under this name: at this path first (`/api/jobs id`), then anywhere (`item`). */
function knownAt({ path, known, name }: At): readonly string[] {
  const own = Object.keys(known)
    .filter((key) => key.endsWith(` ${name}`) && path.startsWith(key.slice(0, -name.length - 1)))
    .sort((a, b) => b.length - a.length)[0];
  return known[own ?? name] ?? [];
}

/** Values that fit the schema; ids and words that are there where they are known. */
export function sound(given: Schema, at: At): Any {
  const schema = resolve(given, at.api);
  const choices = choicesOf(schema);
  if (choices !== undefined) return fc.oneof(...choices.map((one) => sound(one, at)));
  if (Array.isArray(schema["enum"])) return fc.constantFrom(...(schema["enum"] as unknown[]));
  if ("const" in schema) return fc.constant(schema["const"]);
  switch (schema["type"]) {
    case "string":
      return textOf(schema, at);
    case "integer":
    case "number": {
      const there = knownAt(at).map(Number);
      const min = Number(schema["minimum"] ?? -5);
      const max = Number(schema["maximum"] ?? 500);
      const near = fc.integer({ min, max: Math.min(max, min + 500) });
      const edges = fc.constantFrom(min, max);
      const usual = { weight: 8, arbitrary: there.length === 0 ? near : fc.constantFrom(...there) };
      return fc.oneof(usual, { weight: 1, arbitrary: near }, { weight: 1, arbitrary: edges });
    }
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "array": {
      const minLength = Number(schema["minItems"] ?? 0);
      const maxLength = Math.max(minLength, Math.min(4, Number(schema["maxItems"] ?? 4)));
      return fc.array(sound((schema["items"] as Schema | undefined) ?? {}, at), { minLength, maxLength });
    }
    case "object":
      return recordOf(schema, at);
    default:
      return odd;
  }
}

function textOf(schema: Schema, at: At): Any {
  const longest = Number(schema["maxLength"] ?? 40);
  const maxLength = Math.min(longest, 40);
  const minLength = Math.min(Number(schema["minLength"] ?? 0), maxLength);
  const fits = (text: string): boolean => text.length >= minLength && text.length <= longest;
  const pattern = schema["pattern"] === undefined ? null : new RegExp(schema["pattern"] as string, "u");
  const fitting = WORDS.filter(fits);
  const words = fc.constantFrom(...(fitting.length === 0 ? ["a".repeat(longest)] : fitting));
  const free = fc.oneof(
    { weight: 3, arbitrary: words },
    { weight: 2, arbitrary: fc.string({ minLength, maxLength, unit: "binary" }) },
    { weight: 1, arbitrary: fc.constant("a".repeat(longest)) },
  );
  const random = pattern === null ? free : fc.stringMatching(pattern);
  const there = knownAt(at).filter((one) => pattern === null || pattern.test(one));
  return there.length === 0
    ? random
    : fc.oneof({ weight: 1, arbitrary: random }, { weight: 9, arbitrary: fc.constantFrom(...there) });
}

const propertiesOf = (schema: Schema): Record<string, Schema> =>
  (schema["properties"] ?? {}) as Record<string, Schema>;

function recordOf(schema: Schema, at: At): Any {
  const properties = propertiesOf(schema);
  const rest = schema["additionalProperties"];
  if (Object.keys(properties).length === 0 && typeof rest === "object") {
    const names = fc.constantFrom(
      "id",
      "speaker",
      "said",
      "source.quotation",
      "source.url",
      "x",
      "__proto__",
    );
    return fc.dictionary(names, sound(rest as Schema, at), { maxKeys: 6 });
  }
  const parts = Object.entries(properties).map(([name, part]) => [name, sound(part, { ...at, name })]);
  const required = ((schema["required"] ?? []) as string[]).filter((name) => name in properties);
  const made: Record<string, Any> = Object.fromEntries(parts);
  const bare = fc.record(
    Object.fromEntries(Object.entries(made).filter(([name]) => required.includes(name))),
  );
  return fc.oneof(bare, fc.record(made, { requiredKeys: required }));
}

/** A value that fits but for one thing, at the top or deep within. */
export function wrong(given: Schema, at: At): Any {
  const schema = resolve(given, at.api);
  const choices = choicesOf(schema);
  if (choices !== undefined) return fc.oneof(...choices.map((one) => wrong(one, at)));
  if (Array.isArray(schema["enum"])) return fc.oneof(odd, fc.constant(`${schema["enum"][0]}x`));
  switch (schema["type"]) {
    case "string": {
      const [min, max] = [Number(schema["minLength"] ?? 0), Number(schema["maxLength"] ?? 4999)];
      return fc.oneof(odd, fc.constantFrom("a".repeat(max + 1), "a".repeat(Math.max(0, min - 1)), [["a"]]));
    }
    case "integer":
    case "number": {
      const [min, max] = [Number(schema["minimum"] ?? 0), Number(schema["maximum"] ?? 1e9)];
      return fc.oneof(odd, fc.constantFrom(min - 1, max + 1, min + 0.5, "1", -0, 1e21));
    }
    case "array": {
      const part = (schema["items"] as Schema | undefined) ?? {};
      const most = Number(schema["maxItems"] ?? 2000);
      return fc.oneof(
        fc.tuple(sound(schema, at), wrong(part, at)).map(([all, one]) => [...(all as unknown[]), one]),
        fc.constantFrom<unknown>([], {}, "a", null),
        sound(part, at).map((one) => new Array<unknown>(Math.min(most + 1, 2001)).fill(one)),
      );
    }
    case "object": {
      const whole = recordOf(schema, at) as fc.Arbitrary<Record<string, unknown>>;
      const swapped = Object.entries(propertiesOf(schema)).map(([name, part]) =>
        fc.tuple(whole, wrong(part, { ...at, name })).map(([all, one]) => ({ ...all, [name]: one })),
      );
      const without = Object.keys(propertiesOf(schema)).map((name) =>
        whole.map((all) => Object.fromEntries(Object.entries(all).filter(([key]) => key !== name))),
      );
      const more = fc.tuple(whole, odd).map(([all, one]) => ({ ...all, "": one, unheard: one }));
      return fc.oneof(...swapped, fc.oneof(more, ...without), odd);
    }
    default:
      return odd;
  }
}

/** Every part is odd now and then. */
export function wild(given: Schema, at: At): Any {
  const schema = resolve(given, at.api);
  const part = (): Any => {
    const choices = choicesOf(schema);
    if (choices !== undefined) return fc.oneof(...choices.map((one) => wild(one, at)));
    if (schema["type"] === "array")
      return fc.array(wild((schema["items"] as Schema | undefined) ?? {}, at), { maxLength: 4 });
    if (schema["type"] !== "object") return sound(schema, at);
    const parts = Object.entries(propertiesOf(schema)).map(([name, one]) => [
      name,
      wild(one, { ...at, name }),
    ]);
    return fc.record(Object.fromEntries(parts) as Record<string, Any>, { requiredKeys: [] });
  };
  return fc.oneof({ weight: 4, arbitrary: part() }, { weight: 1, arbitrary: odd });
}
