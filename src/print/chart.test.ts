import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { aloneChart, barChart } from "#print";

const frame = {
  ...{ id: "t", title: "By maker", description: "Bars", axis: "share", watermark: null, foot: ["base: 90"] },
  format: (value: number) => String(value),
};
const bars = [
  { label: "A", value: 60, text: "60 (of 90)", low: 50, high: 70 },
  { label: "unread", value: 10, text: "10", low: null, high: null, unknown: true },
];

test("no line of the axis crosses what stands behind a bar: its ground lies over the lines and under the text", () => {
  const svg = barChart(frame, bars);
  const lines = svg.lastIndexOf('<line class="hs-line"');
  for (const { text } of bars) {
    const said = svg.indexOf(`>${text}</text>`);
    const ground = svg.lastIndexOf('<rect class="hs-ground"', said);
    assert.ok(lines < ground && ground < said, text);
  }
});

test("a chart of its own carries both its looks, and every class it draws with is set in the dark", () => {
  const svg = aloneChart(barChart(frame, bars));
  const dark = svg.slice(svg.indexOf("@media"), svg.indexOf("</style>"));
  assert.match(dark, /prefers-color-scheme:dark/);
  const used = new Set([...svg.matchAll(/class="(hs-[a-z]+)"/g)].map(([, name]) => name ?? ""));
  assert.deepEqual(
    [...used].sort(),
    ["hs-bar", "hs-ground", "hs-hatch", "hs-ink", "hs-line", "hs-mark", "hs-soft"].sort(),
  );
  for (const name of used) assert.ok(dark.includes(`.${name}{`), name);
});

test("the drawing changes only on purpose", () => {
  const hash = createHash("sha256").update(barChart(frame, bars)).digest("hex");
  assert.equal(hash, "4a8e9b0beae1b1009dae9239c73e1cc2f9d18b2056ab4ac1931ee642c1f0d6b1");
});
