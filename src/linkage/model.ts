import { HeadstampError } from "#base";
import type { Damage } from "./damage.ts";
import { DENSITIES } from "./density.ts";
import { FIELDS, type Field } from "./register.ts";

export const MODEL_VERSION = 1;

/** How one field of a mark follows the field of its row: shares that add up to less than one, the rest being chance. */
export interface FieldModel {
  readonly agree: number;
  /** Written another way, or near it. */
  readonly near: number;
}

/** Guns outside the register, by where their number lies; shares by `DENSITIES`, together with `anywhere` one. */
export interface OutsideModel {
  /** On the number of a row, being another maker's gun. */
  readonly hit: number;
  /** On a number that is free in a block with rows. */
  readonly free: readonly number[];
  /** On one that is free near such blocks (ten thousand numbers), and farther off on a line of numbers. */
  readonly wide: number;
  readonly line: number;
  /** Any number of a shape that the register knows. */
  readonly anywhere: number;
  /** Share of those on free numbers that look like the guns around them. */
  readonly kin: number;
}

/** Gaps from the row's date to the mark's, in days: upper bounds of the levels. The first is "before the row". */
export const GAP_DAYS = [0, 365, 3 * 365, 10 * 365, 25 * 365, Number.POSITIVE_INFINITY] as const;

/** Everything a weight rests on; as JSON it is kept with the links that were made with it. */
export interface LinkModel {
  readonly format: "headstamp-link-model";
  readonly version: typeof MODEL_VERSION;
  /** Probability, before anything is looked at, that none of the register's rows is the gun. */
  readonly none: number;
  readonly outside: OutsideModel;
  /** What becomes of a number, by kind: `same` and `unreadable` are one, what is worn being told by the mark itself. */
  readonly damage: Readonly<Record<Exclude<Damage, "unreadable">, number>>;
  /** Probability that a character of a confusable class is written as another of it. */
  readonly confused: number;
  /** Share of substituted characters that stay a digit or a letter. */
  readonly sameKind: number;
  readonly fields: Readonly<Record<Field, FieldModel>>;
  /** Probability of each gap of `GAP_DAYS`, where both dates are known. */
  readonly gaps: readonly number[];
}

/** Before anything was learned: our own estimates. */
export const DEFAULT_MODEL: LinkModel = {
  format: "headstamp-link-model",
  version: MODEL_VERSION,
  none: 0.3,
  outside: {
    hit: 0.05,
    free: [0.08, 0.1, 0.12, 0.12, 0.1, 0.05],
    wide: 0.15,
    line: 0.08,
    anywhere: 0.15,
    kin: 0.9,
  },
  damage: {
    same: 0.86,
    "zeros-dropped": 0.01,
    "zeros-added": 0.005,
    "label-added": 0.01,
    "label-dropped": 0.005,
    substituted: 0.05,
    swapped: 0.01,
    inserted: 0.02,
    dropped: 0.03,
  },
  confused: 0.03,
  sameKind: 0.9,
  fields: {
    make: { agree: 0.9, near: 0.03 },
    model: { agree: 0.75, near: 0.15 },
    calibre: { agree: 0.9, near: 0.06 },
    type: { agree: 0.9, near: 0.05 },
    importer: { agree: 0.85, near: 0.05 },
    place: { agree: 0.1, near: 0.1 },
  },
  gaps: [0.02, 0.2, 0.25, 0.33, 0.15, 0.05],
};

/** Reads a model from JSON. Throws `model-invalid`. */
export function readModel(json: unknown): LinkModel {
  const model = json as LinkModel;
  const shares = (part: unknown): number[] =>
    part !== null && typeof part === "object" ? Object.values(part as Record<string, number>) : [Number.NaN];
  const wrong = (detail: string): HeadstampError => new HeadstampError("model-invalid", { detail });
  if (json === null || typeof json !== "object" || model.format !== "headstamp-link-model") {
    throw wrong("format");
  }
  if (model.version !== MODEL_VERSION) throw wrong("version");
  const kinds = Object.keys(DEFAULT_MODEL.damage);
  if (!sameNames(model.damage, kinds) || !isShares(shares(model.damage))) throw wrong("damage");
  if (!sameNames(model.fields, FIELDS)) throw wrong("fields");
  for (const field of FIELDS) if (!isShares(shares(model.fields[field]))) throw wrong("fields");
  if (!Array.isArray(model.gaps) || model.gaps.length !== GAP_DAYS.length || !isShares(model.gaps)) {
    throw wrong("gaps");
  }
  const { outside } = model;
  if (!sameNames(outside, ["hit", "free", "wide", "line", "anywhere", "kin"]) || !isShares([outside.kin]))
    throw wrong("outside");
  if (!Array.isArray(outside.free) || outside.free.length !== DENSITIES.length) throw wrong("outside");
  if (!isShares([outside.hit, ...outside.free, outside.wide, outside.line, outside.anywhere]))
    throw wrong("outside");
  for (const name of ["none", "confused", "sameKind"] as const) {
    if (!isShares([model[name]])) throw wrong(name);
  }
  return model;
}

function sameNames(part: unknown, names: readonly string[]): boolean {
  if (part === null || typeof part !== "object") return false;
  return Object.keys(part).sort().join() === [...names].sort().join();
}

/** Each between 0 and 1, together not above 1. */
function isShares(values: readonly unknown[]): boolean {
  if (!values.every((value) => typeof value === "number" && value >= 0 && value <= 1)) return false;
  return (values as readonly number[]).reduce((sum, value) => sum + value, 0) <= 1 + 1e-9;
}
