import { jsonPart, part, type SectionPart, type Sections } from "./section-file.ts";

/** Typed arrays that lie in shared memory and in files. */
const KINDS = { Uint8Array, Int32Array, Uint32Array, Float64Array } as const;
type Kind = keyof typeof KINDS;
type Numbers = InstanceType<(typeof KINDS)[Kind]>;

/** In the text of a value, where an array stood: its kind and the name of its part. */
interface Place {
  readonly $array: string;
  readonly kind: Kind;
}

function isNumbers(value: unknown): value is Numbers {
  return ArrayBuffer.isView(value) && value.constructor.name in KINDS;
}

function isPlace(value: unknown): value is Place {
  return typeof value === "object" && value !== null && "$array" in value;
}

/** A value of plain objects and typed arrays as parts of a file. */
export function partsOf(value: unknown): readonly SectionPart[] {
  const parts: SectionPart[] = [];
  const text = walk(value, (found) => {
    if (!isNumbers(found)) return undefined;
    const name = `array/${parts.length}`;
    const { buffer, byteOffset, byteLength } = found;
    parts.push(part(name, new Uint8Array(buffer, byteOffset, byteLength)));
    return { $array: name, kind: found.constructor.name as Kind } satisfies Place;
  });
  return [...parts, jsonPart("value", text)];
}

/** The value again, its arrays in the shared memory of the sections. */
export function valueFrom<T>(sections: Sections): T {
  return walk(sections.json("value"), (found) => {
    if (!isPlace(found)) return undefined;
    const { buffer, byteOffset, byteLength } = sections.bytes(found.$array);
    const make = KINDS[found.kind];
    return new make(buffer as ArrayBuffer, byteOffset, byteLength / make.BYTES_PER_ELEMENT);
  }) as T;
}

/** The same value with every array in shared memory: a thread is then given no copy of it. */
export function inSharedMemory<T>(value: T): T {
  return walk(value, (found) => {
    if (!isNumbers(found)) return undefined;
    if (found.buffer instanceof SharedArrayBuffer) return found;
    const make = found.constructor as new (source: SharedArrayBuffer) => Numbers;
    const copy = new make(new SharedArrayBuffer(found.byteLength));
    copy.set(found);
    return copy;
  }) as T;
}

/** Copies a value, each part of it as `replace` says where it says anything. */
function walk(value: unknown, replace: (found: unknown) => unknown): unknown {
  const other = replace(value);
  if (other !== undefined) return other;
  if (Array.isArray(value)) return value.map((one) => walk(one, replace));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, replace)]));
}
