import { calibresAgree, chamberingsOf } from "#marks";
import type { RequestCheck, RequestDraft, Weight } from "./request.ts";

const FORM = "https://omb.report/icr/200610-1140-002/doc/654701";
const GUIDE =
  "https://justcallmecharley.wordpress.com/2011/04/26/police-officer%E2%80%99s-guide-to-recovered-firearms/";

/** Maker, importer, model, calibre and type, each alone and against the others. */
export function identityChecks(draft: RequestDraft): RequestCheck[] {
  return [...makeChecks(draft), ...importerChecks(draft), ...modelChecks(draft), ...typeChecks(draft)];
}

function check(code: string, weight: Weight, part: Partial<RequestCheck> = {}): RequestCheck {
  return { code, weight, fix: "photograph-maker-marks", found: "", alternates: [], source: FORM, ...part };
}

/** Why a maker's name that was given is not read; every other reason says that none was given. */
const NAMED = ["make-unknown", "not-understood", "too-long", "country-not-make"];

function makeChecks({ make }: RequestDraft): RequestCheck[] {
  if (make === null || make.reasons.includes("empty")) return [check("make-missing", "stops")];
  const found = make.input;
  if (make.outcome === "unread" && !NAMED.some((reason) => make.reasons.includes(reason))) {
    return [check("make-missing", "stops", { found })];
  }
  if (make.value === null) {
    const alternates = make.candidates.map(({ value }) => value.label).slice(0, 5);
    const sole = make.reasons.includes("unsourced") && alternates.length === 1;
    if (sole) return [check("make-unsourced", "note", { found, alternates, fix: "none" })];
    const code = make.outcome === "ambiguous" ? "make-open" : "make-unknown";
    return [check(code, "likely", { found, alternates })];
  }
  const { role, country } = make.value;
  if (role === "private") return [check("privately-made", "stops", { found, fix: "none" })];
  if (country === "MX") return [check("mexican-maker", "stops", { found, fix: "ask-mexican-army-registry" })];
  if (role === "importer") return [check("importer-as-make", "likely", { found, source: GUIDE })];
  if (role === "brand" || role === "design")
    return [check("brand-or-pattern-as-make", "likely", { found, source: GUIDE })];
  return [];
}

function importerChecks({ make, importer, origin }: RequestDraft): RequestCheck[] {
  const country = make?.value?.country ?? null;
  const checks: RequestCheck[] = [];
  const named = importer !== null && !importer.reasons.includes("empty");
  const made = make?.value?.role === "maker" ? country : null;
  const from = origin ?? made;
  const foreign = from !== null && from !== "US" && country !== "MX";
  if (foreign && !named && make?.value?.role !== "maker-importer") {
    // The form asks for it where the origin is not the United States; a foreign maker may have a plant there.
    const weight = origin === null ? "likely" : "stops";
    const fix = "photograph-importer-mark";
    checks.push(check("importer-missing", weight, { found: make?.input ?? "", fix }));
  }
  if (named && importer?.value == null) {
    checks.push(
      check("importer-unknown", "likely", { found: importer?.input ?? "", fix: "photograph-importer-mark" }),
    );
  }
  if (named && importer?.value != null && importer.value.id === make?.value?.id) {
    checks.push(
      check("importer-is-make", "possible", { found: importer.input, fix: "photograph-importer-mark" }),
    );
  }
  if (origin !== null && country !== null && origin !== country) {
    checks.push(check("origin-not-of-make", "possible", { found: origin, alternates: [country] }));
  }
  return checks;
}

/**
 * A calibre that the table does not give the model: a wrong model, a wrong calibre, a barrel that was changed, or a chambering
 * that the table lacks, so that it never weighs more than `possible`. Shotguns come in every gauge.
 */
function modelChecks({ model, calibre, make }: RequestDraft): RequestCheck[] {
  const fix = "photograph-calibre-and-model";
  if (calibre === null || calibre.outcome === "unread") {
    return [check("calibre-missing", "likely", { found: calibre?.input ?? "", fix })];
  }
  if (calibre.value === null) {
    const alternates = calibre.candidates.map(({ value }) => value.label).slice(0, 5);
    return [check("calibre-open", "possible", { found: calibre.input, alternates, fix })];
  }
  if (model === null || model.reasons.includes("empty")) return [check("model-missing", "possible", { fix })];
  const [only, ...rest] = model.candidates.filter(({ value }) => value.make === make?.value?.id);
  const own = only === undefined || rest.length > 0 ? [] : chamberingsOf(only.value);
  const [first] = own;
  const { id, precision } = calibre.value;
  if (first === undefined || precision === "class") return [];
  if (own.some((one) => calibresAgree(one.calibre, id))) return [];
  if (precision === "gauge" && own.some((one) => one.calibre.startsWith("gauge:"))) return [];
  const found = `${model.input} / ${calibre.input}`;
  const alternates = own.map((one) => one.calibre.replace(/^[a-z]+:/, ""));
  const source = first.source === "" ? "table:models" : first.source;
  return [check("calibre-not-of-model", "possible", { found, alternates, source, fix })];
}

function typeChecks({ type, calibre }: RequestDraft): RequestCheck[] {
  const fix = "photograph-calibre-and-model";
  if (type === null || type.value === null)
    return [check("type-missing", "possible", { found: type?.input ?? "", fix })];
  const shotgun = calibre?.value?.precision === "gauge";
  if (shotgun && type.value.id === "type:pistol") {
    return [check("calibre-not-of-type", "likely", { found: `${type.input} / ${calibre?.input}`, fix })];
  }
  return [];
}
