import type { DatePrecision, Labelled, Reading } from "#base";

/** The families of marks that can be read. */
export const MARK_KINDS = [
  "headstamp",
  "lot",
  "serial",
  "calibre",
  "make",
  "model",
  "type",
  "place",
  "date",
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** One physical object or one batch, in the glossary's words. */
export const ITEM_KINDS = [
  "firearm",
  "cartridge",
  "fired-case",
  "projectile",
  "magazine",
  "part",
  "grenade",
  "rocket",
  "launcher",
  "drone",
  "explosive",
  "other",
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** What a headstamp says: who made the case, where and when; never a buyer, never the projectile. */
export interface HeadstampValue extends Labelled {
  readonly maker: string;
  readonly plant: string | null;
  /** ISO 3166-1 alpha-2 of the plant; null where the table names none. */
  readonly country: string | null;
  /** Every year the mark allows, ascending; empty where it carries none. */
  readonly years: readonly number[];
  /** Operators of the plant in those years (set-valued in changeover years); empty where not tabled. */
  readonly operators: readonly string[];
  /** Month of make (1 to 12) and lot where the base carries them. */
  readonly month: number | null;
  readonly lot: string | null;
  /** Canonical calibre name where the mark itself says one; a bare bore as written (`9 mm`, `.38`). */
  readonly calibre: string | null;
  /** NATO cross, reload or brand warnings: codes such as `nato-cross`, `brand-not-plant`. */
  readonly notes: readonly string[];
}

export interface LotValue extends Labelled {
  /** The maker's symbol as printed. */
  readonly maker: string;
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly interfix: string | null;
  readonly sequence: string | null;
  readonly suffix: string | null;
  /** Stock number and ammunition code written beside the lot; null where there is none. */
  readonly nsn: string | null;
  readonly dodic: string | null;
}

export const SERIAL_CONDITIONS = [
  "legible",
  "partial",
  "obliterated",
  "absent",
  "placeholder",
  "not-a-serial",
] as const;
export type SerialCondition = (typeof SERIAL_CONDITIONS)[number];

export interface SerialValue extends Labelled {
  readonly condition: SerialCondition;
  /** Upper case, separators removed, `?` for one unreadable character; null where there is no serial. */
  readonly key: string | null;
  /** The key with each confusable class folded to one character (O/0/Q/D, I/1/L, S/5, B/8, Z/2, G/6). */
  readonly folded: string | null;
  /** Shape of the key: A for letters, 9 for digits, ? kept; null where there is no key. */
  readonly pattern: string | null;
  /** Years of make that a cited maker's format gives, both ends included, null = open; null where none does. */
  readonly made: { readonly from: number | null; readonly to: number | null } | null;
}

/** How finely a calibre was written: a bare bore is never promoted to a cartridge. */
export type CalibrePrecision = "cartridge" | "bore" | "gauge" | "class";

export interface CalibreValue extends Labelled {
  readonly name: string;
  readonly precision: CalibrePrecision;
}

export interface MakeValue extends Labelled {
  readonly name: string;
  readonly country: string | null;
  /** NCIC MAK code; null where the NCIC list has none. */
  readonly ncic: string | null;
  /** `design`: a pattern that many make (AK); `private`: no licensed maker (home-made, kit-built). */
  readonly role: "maker" | "importer" | "maker-importer" | "brand" | "design" | "private";
}

export interface ModelValue extends Labelled {
  readonly make: string;
  readonly name: string;
}

/** Classes of weapons that a register or a law tells apart; imitations and air guns are no firearms. */
export const WEAPON_CLASSES = [
  "handgun",
  "long-gun",
  "machine-gun",
  "launcher",
  "air-gun",
  "imitation",
] as const;
export type WeaponClass = (typeof WEAPON_CLASSES)[number];

export interface TypeValue extends Labelled {
  readonly item: ItemKind;
  /** Null where the words name none (a part, a cartridge, "arma de fuego"). */
  readonly class: WeaponClass | null;
}

export type PlaceLevel = "country" | "state" | "municipality" | "port" | "locality";

export interface PlaceValue extends Labelled {
  readonly level: PlaceLevel;
  readonly country: string;
  /** INEGI code (2 digits a state, 5 a municipality); null outside Mexico. */
  readonly inegi: string | null;
  /** Id of the state the place lies in; null for a country. */
  readonly state: string | null;
}

export interface DateValue extends Labelled {
  readonly iso: string;
  readonly precision: DatePrecision;
}

export interface MarkValues {
  readonly headstamp: HeadstampValue;
  readonly lot: LotValue;
  readonly serial: SerialValue;
  readonly calibre: CalibreValue;
  readonly make: MakeValue;
  readonly model: ModelValue;
  readonly type: TypeValue;
  readonly place: PlaceValue;
  readonly date: DateValue;
}
export type MarkReading<K extends MarkKind = MarkKind> = Reading<MarkValues[K]> & { readonly kind: K };

/** What the column, the row or the file tells about a mark; every part may be missing. */
export interface ReadContext {
  /** Kind of the item that carries the mark: `.38` on a cartridge and on a revolver differ. */
  readonly item?: ItemKind;
  /** Calibre id of the same row, as read: decides centuries and codes. */
  readonly calibre?: string;
  /** Make id of the same row, as read. */
  readonly make?: string;
  /** Country of the file (ISO 3166-1 alpha-2). */
  readonly country?: string;
  /** State already read for this row (place id), for a municipality. */
  readonly state?: string;
  /** What a place column holds. */
  readonly level?: PlaceLevel;
  /** Order that the column as a whole settles; absent where it settles none. */
  readonly dateOrder?: "dmy" | "mdy" | "ymd";
  /** The cell is a spreadsheet date serial in this epoch. */
  readonly dateSystem?: 1900 | 1904;
  /** Latest year a mark can carry (the year of the file or import): decides two-digit years. */
  readonly latestYear?: number;
  /** The column holds dates that somebody assumed: read as any other, flagged. */
  readonly assumed?: boolean;
}
