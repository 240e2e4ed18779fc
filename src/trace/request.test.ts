import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type ItemKind, readMark } from "#marks";
import { checkRequest, type Preflight, type RequestDraft, WEIGHTS } from "#trace";

interface Written {
  readonly make?: string;
  readonly serial?: string;
  readonly header?: string;
  readonly second?: string;
  readonly model?: string;
  readonly calibre?: string;
  readonly importer?: string;
  readonly type?: string;
  readonly kind?: ItemKind;
  readonly origin?: string;
  readonly seen?: string;
  readonly duplicates?: readonly string[];
}

/** A synthetic draft as a form would have it. */
function draft(written: Written = {}): RequestDraft {
  const {
    make = "Ruger",
    serial = "311-45298",
    header = "Serial",
    model = "P95",
    calibre = "9x19mm",
  } = written;
  const read = readMark("make", make);
  const known = read.value === null ? {} : { make: read.value.id };
  const serials = [{ reading: readMark("serial", serial, known), header }];
  if (written.second !== undefined)
    serials.push({ reading: readMark("serial", written.second, known), header: "Slide" });
  return {
    id: "file/csv!2",
    kind: written.kind ?? "firearm",
    make: read,
    importer: written.importer === undefined ? null : readMark("make", written.importer),
    model: readMark("model", model, known),
    calibre: readMark("calibre", calibre),
    type: readMark("type", written.type ?? "pistol"),
    serials,
    origin: written.origin ?? null,
    seen: written.seen ?? null,
    duplicates: written.duplicates ?? [],
  };
}
const check = (written: Written): Preflight => checkRequest(draft(written));
const codes = (written: Written): string[] => check(written).checks.map(({ code }) => code);

test("what stops a request: no serial, a filler, an obliterated one, ammunition, a Mexican or private maker, before 1968", () => {
  for (const [written, code, fix] of [
    [{ serial: "" }, "serial-missing", "photograph-frame-serial"],
    [{ serial: "obliterated" }, "serial-obliterated", "restore-serial"],
    [{ serial: "12?45" }, "serial-partial", "restore-serial"],
    [{ serial: "none" }, "serial-absent", "photograph-frame-serial"],
    [{ kind: "cartridge" }, "ammunition-on-gun-form", "use-ammunition-request"],
    [{ make: "Mendoza" }, "mexican-maker", "ask-mexican-army-registry"],
    [{ make: "Unknown" }, "make-missing", "photograph-maker-marks"],
    [{ make: "Glock", origin: "AT" }, "importer-missing", "photograph-importer-mark"],
  ] as const) {
    const { fails, goBackFor, checks } = check(written);
    assert.equal(fails, "certain", code);
    assert.ok(
      checks.some((one) => one.code === code && one.weight === "stops"),
      `${code}: ${checks.map((c) => c.code)}`,
    );
    assert.equal(goBackFor?.fix, fix, code);
  }
  assert.ok(codes({ seen: "1967-05-01" }).includes("too-old"));
  assert.ok(!codes({ seen: "1968" }).includes("too-old"), "a year that may lie after the act stops nothing");
});

test("frame against slide: the slide's number and two numbers that differ are named", () => {
  assert.ok(codes({ header: "Slide serial" }).includes("serial-not-of-frame"));
  assert.ok(codes({ serial: "matrícula 311-45298 en corredera" }).includes("serial-not-of-frame"));
  assert.ok(codes({ second: "312-00001" }).includes("two-serials"));
  assert.ok(!codes({ second: "31145298" }).includes("two-serials"), "one number written twice is one");
});

test("maker, importer and brand are told apart", () => {
  assert.ok(codes({ make: "Century International Arms" }).includes("importer-as-make"));
  assert.ok(codes({ make: "AK-47" }).includes("brand-or-pattern-as-make"));
  assert.ok(codes({ make: "Glock" }).includes("importer-missing"));
  assert.ok(!codes({ make: "Glock", importer: "Interarms" }).includes("importer-missing"));
  assert.ok(!codes({ make: "Colt" }).includes("importer-missing"));
});

test("a character that stands alone among the other kind is shown with what it may be, best first", () => {
  const found = check({ make: "Colt", serial: "7O123456" }).checks.find(
    ({ code }) => code === "serial-confusable",
  );
  assert.deepEqual(found?.alternates.slice(0, 1), ["70123456"]);
  assert.equal(check({ make: "Colt", serial: "71123456" }).fails, "usual");
});

test("a calibre that the table does not give the model is a doubt, no verdict; gauges of one shotgun are none", () => {
  assert.ok(codes({ make: "Glock", model: "17", calibre: ".45 ACP" }).includes("calibre-not-of-model"));
  assert.ok(
    !codes({ make: "Remington", model: "870", calibre: "20 gauge", type: "shotgun" }).includes(
      "calibre-not-of-model",
    ),
  );
  assert.ok(
    !codes({ make: "Glock", model: "17", calibre: "9mm" }).includes("calibre-not-of-model"),
    "a bore fits its cartridge",
  );
});

test("a shape of an old serial is settled by the marks, not by the shape", () => {
  const { fails, checks } = check({
    make: "Smith & Wesson",
    serial: "SV17153",
    model: "M&P 15",
    calibre: "5.56",
  });
  assert.notEqual(fails, "certain");
  assert.ok(checks.some(({ code }) => code === "shape-of-an-old-serial"));
});

test("a clean draft is ready and sends nobody back; the worst finding decides, whatever else was found", () => {
  const clean = check({});
  assert.deepEqual([clean.fails, clean.goBackFor], ["usual", null]);
  assert.equal(check({ duplicates: ["imp_1/csv!3"] }).fails, "likely");
  fc.assert(
    fc.property(
      fc.record({
        make: fc.constantFrom("Ruger", "Glock", "AK-47", "Unknown", "Qqzzv", "Mendoza"),
        serial: fc.constantFrom("311-45298", "", "obliterated", "7O123456", "12?45", "N/A"),
        calibre: fc.constantFrom("9mm", "", ".45 ACP", "Unknown"),
      }),
      (written) => {
        const { checks, goBackFor } = check(written);
        const weights = checks.map(({ weight }) => WEIGHTS.indexOf(weight));
        assert.deepEqual(
          weights,
          [...weights].sort((a, b) => a - b),
        );
        if (goBackFor !== null)
          assert.ok(checks.some(({ code, fix }) => code === goBackFor.because && fix === goBackFor.fix));
      },
    ),
  );
});
