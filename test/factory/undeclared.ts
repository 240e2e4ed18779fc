import { type OpenApi, resolve, type Schema } from "./values.ts";

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
