/** What the routes answer, as types for the page: read out of the OpenAPI document, so that a change of the API is an error of the page's compiler. */

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly description?: string;
}
interface Operation {
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> }>
  >;
}
export interface ApiDocument {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const HEAD = `/** What the routes answer. Made by \`npm run openapi\` out of docs/openapi.json: not to be edited. */\n`;
const METHODS = { Got: "get", Posted: "post", Removed: "delete" } as const;
const PLAIN: Readonly<Record<string, string>> = {
  ...{ string: "string", integer: "number", number: "number", boolean: "boolean", null: "null" },
};
/** Words of JSON Schema that say nothing to a type, or that no type can hold. */
const SILENT = new Set([
  ...["description", "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "readOnly"],
  ...["pattern", "format", "propertyNames", "exclusiveMinimum", "default"],
]);
const SAID = new Set([
  "$ref",
  "type",
  "enum",
  "const",
  "anyOf",
  "items",
  "properties",
  "required",
  "additionalProperties",
]);

/** The type of a schema. Throws on a word of JSON Schema that it does not know: it would be left out in silence. */
export function typeOf(schema: Schema, indent = ""): string {
  for (const word of Object.keys(schema))
    if (!SILENT.has(word) && !SAID.has(word)) throw new Error(`no type for a schema with ${word}`);
  if (schema.$ref !== undefined) return schema.$ref.split("/").at(-1) as string;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map((one) => JSON.stringify(one)).join(" | ");
  if (schema.anyOf !== undefined) return schema.anyOf.map((one) => typeOf(one, indent)).join(" | ");
  if (typeof schema.type === "object")
    return schema.type.map((type) => typeOf({ ...schema, type }, indent)).join(" | ");
  if (schema.type === "array") {
    const of = typeOf(schema.items ?? {}, indent);
    return `readonly ${/^(\w+|\{[^|]*\})$/s.test(of) ? of : `(${of})`}[]`;
  }
  if (schema.type === "object") return objectOf(schema, indent);
  return PLAIN[schema.type ?? ""] ?? "unknown";
}

function objectOf({ properties = {}, required = [], additionalProperties }: Schema, indent: string): string {
  const rest = typeof additionalProperties === "object" ? typeOf(additionalProperties, indent) : "unknown";
  const names = Object.entries(properties);
  if (names.length === 0)
    return additionalProperties === false ? "object" : `Readonly<Record<string, ${rest}>>`;
  const inner = `${indent}  `;
  const lines = names.flatMap(([name, schema]) => [
    ...(schema.description === undefined ? [] : [`${inner}/** ${schema.description} */`]),
    `${inner}readonly ${/^\w+$/.test(name) ? name : JSON.stringify(name)}${required.includes(name) ? "" : "?"}: ${typeOf(schema, inner)};`,
  ]);
  return `{\n${lines.join("\n")}\n${indent}}`;
}

/** The file of types: what is named in the document, and what each address answers to each method. */
export function answersOf({ components, paths }: ApiDocument): string {
  const named = Object.entries(components.schemas)
    .filter(([name]) => !name.endsWith("Input"))
    .map(([name, schema]) => `export type ${name} = ${typeOf(schema)};\n`);
  const tables = Object.entries(METHODS).map(([table, method]) => {
    const rows = Object.entries(paths).flatMap(([path, methods]) => {
      const operation = methods[method];
      if (operation === undefined) return [];
      const schemas = Object.entries(operation.responses)
        .filter(([code]) => code.startsWith("2"))
        .map(([, { content }]) => content?.["application/json"]?.schema)
        .map((schema) => (schema === undefined ? "null" : typeOf(schema, "  ")));
      return [`  readonly ${JSON.stringify(path)}: ${[...new Set(schemas)].join(" | ")};`];
    });
    return `/** What ${method.toUpperCase()} answers, by address. */\nexport interface ${table} {\n${rows.join("\n")}\n}\n`;
  });
  return [HEAD, ...named, ...tables].join("\n");
}
