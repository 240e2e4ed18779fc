/** The drawing of each form of chart, as it was last looked at: a changed line shows as a difference of its file. */
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { aloneChart, barChart, curveChart, intervalChart, stepChart } from "#print";

const frame = {
  ...{ description: "What is drawn, in a sentence.", axis: "count", watermark: null },
  ...{ foot: ["firearms of made-up files", "Period: 2020."], format: (x: number): string => String(x) },
};

const CHARTS: Readonly<Record<string, string>> = {
  bars: barChart({ ...frame, id: "b", title: "Makers — pieces" }, [
    { label: "Lake City", value: 60, text: "60 (of 90)", low: 50, high: 70 },
    { label: "A name too long to stand before its bar", value: 0, text: "0", low: 0, high: 4 },
    { label: "not read", value: 10, text: "10", low: null, high: null, unknown: true },
  ]),
  steps: stepChart({ ...frame, id: "s", title: "Funnel, 2020 — firearms" }, [
    { label: "recorded", value: 500, text: "500", low: null, high: null },
    { label: "identified", value: 320, text: "320 (64.0 %)", low: null, high: null },
    { label: "retailer known", value: null, text: "57 – 500", low: 57, high: 500 },
    { label: "convicted", value: null, text: "nobody counted", low: null, high: null },
  ]),
  curve: curveChart(
    {
      ...{ ...frame, id: "c", title: "Time to crime — firearms", axis: "recovered by then" },
      ...{
        across: "days from sale to recovery",
        days: (x: number): string => String(x),
        watermark: "SYNTHETIC DATA",
      },
    },
    [
      {
        label: "corrected",
        points: [
          { x: 91, value: 0.2, low: 0.1, high: 0.3 },
          { x: 365, value: 0.45, low: 0.35, high: 0.6 },
          { x: 1826, value: 1, low: null, high: null },
        ],
      },
      {
        ...{ label: "as recorded", dashed: true },
        points: [
          { x: 91, value: 0.3, low: null, high: null },
          { x: 365, value: 0.6, low: null, high: null },
          { x: 1826, value: 1, low: null, high: null },
        ],
      },
    ],
  ),
  interval: intervalChart({ ...frame, id: "i", title: "Items on the lists and on none" }, [
    { label: "in all", value: 240, text: "240 (180 – 420)", low: 180, high: 420 },
    { label: "at least", value: null, text: "at least 150", low: 150, high: null },
    { label: "of one year", value: null, text: "not identified", low: null, high: null },
  ]),
};

for (const [name, svg] of Object.entries(CHARTS)) {
  const path = `test/vectors/charts/${name}.svg`;
  test(`${name}: the drawing is the one on file, well formed, and inside its frame`, async () => {
    const alone = aloneChart(svg).replaceAll("><", ">\n<");
    // HEADSTAMP_GOLDEN=write keeps a new drawing, once it has been looked at.
    if (process.env["HEADSTAMP_GOLDEN"] === "write") await writeFile(path, alone);
    assert.equal(alone, await readFile(path, "utf8"));
    assert.equal((svg.match(/<text /g) ?? []).length, (svg.match(/<\/text>/g) ?? []).length);
    assert.ok(!/NaN|Infinity|undefined|null/.test(svg));
    const width = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
    const height = Number(/viewBox="0 0 \d+ ([\d.]+)/.exec(svg)?.[1]);
    for (const [, at, y, rest, said] of svg.matchAll(/<text x="([\d.-]+)" y="([\d.-]+)"([^>]*)>([^<]*)</g)) {
      const size = Number(/font-size="([\d.]+)"/.exec(rest ?? "")?.[1] ?? 12);
      const long = (said ?? "").length * size * 0.52;
      const anchor = /text-anchor="(\w+)"/.exec(rest ?? "")?.[1] ?? "start";
      const left = Number(at) - (anchor === "end" ? long : anchor === "middle" ? long / 2 : 0);
      assert.ok(left >= 0 && left + long <= width && Number(y) <= height, `${said}: ${left}..${left + long}`);
    }
  });
}
