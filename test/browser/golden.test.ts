/** The web's drawings of the sample case as they were last looked at: a changed line shows as a difference of its file. */
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { NO_BROWSER, openBrowser, openPage } from "./chromium.ts";
import { type House, openHouse } from "./house.ts";

const skip = NO_BROWSER;
const FOLDER = "test/vectors/charts";
let browser: Browser;
let house: House;
before(async () => {
  if (skip !== false) return;
  browser = await openBrowser();
  house = await openHouse(browser, { sample: true });
});
after(async () => {
  if (skip !== false) return;
  await house.close();
  await browser.close();
});

/** A drawing as text: an element a line, numbers to a tenth, the names of patterns by their order, paths as such. */
async function drawn(page: Page, selector: string): Promise<string> {
  const svg = page.locator(selector).first();
  await svg.waitFor();
  const names = new Map<string, string>();
  const text = String(
    await svg.evaluate((element) => (element as unknown as { outerHTML: string }).outerHTML),
  );
  return `${text
    .replace(/(?:id="|url\(#)([^")]+)/g, (whole, id: string) => {
      const name = names.get(id) ?? `p${names.size + 1}`;
      names.set(id, name);
      return whole.replace(id, name);
    })
    // Coasts and borders come from the geometry on file, and are told by how many lines they have.
    .replace(/ d="([^"]{400,})"/g, (_, path: string) => ` data-lines="${path.split("L").length}"`)
    .replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10))
    .replaceAll("><", ">\n<")}\n`;
}

/** Where each stands; `GUN` is the first gun of the sample case by Barrett. */
const DRAWINGS: readonly (readonly [name: string, path: string, selector: string])[] = [
  ["web-case-head", "/read?text=12%3ALC+6%3A07+3%3A%E2%8A%95", "svg.head"],
  ["web-state-map", "/flows", "figure:has(h3:text('Por estado')) svg.chart"],
  ["web-years", "/flows", "figure:has(h3:text('Por año')) svg.chart"],
  ["web-sankey", "/flows", "figure:has(h3:text('Del país')) svg.chart"],
];

for (const [name, path, selector] of DRAWINGS) {
  test(`the drawing is what it was: ${name}`, { skip }, async (t) => {
    const page = await openPage(browser, t, { storageState: house.session });
    await page.goto(`${house.address}${path}${path.includes("?") ? "&" : "?"}lang=es`);
    const now = await drawn(page, selector);
    const file = `${FOLDER}/${name}.svg`;
    if (process.env["HEADSTAMP_GOLDEN"] === "write") await writeFile(file, now);
    assert.equal(now, await readFile(file, "utf8"), `${file}: look at it, then HEADSTAMP_GOLDEN=write`);
  });
}
