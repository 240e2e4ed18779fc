/**
 * First contentful paint and interaction in the browser, the processor slowed as on a poor phone:
 * `node dist/tools/bench/web.js [items] [slowdown] [rounds]`, 100,000 items, 4 times and 3 rounds unless told. Chromium
 * slows the page by the debugger (CDP `Emulation.setCPUThrottlingRate`); the server is not slowed. Paint is what the page itself reports
 * (Paint Timing), in a window without cache; an interaction is the time from the event to the next paint (Event Timing, in steps of
 * 8 ms, at least 16), the longest of its events. That paint is the answer: it shows that what was done was heard (the room's name and
 * its place in the list of rooms, the rail in the other language). It is held to the bar; when the content stood there as well is
 * printed beside it and held to none: it waits for the server and its rows.
 */
import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import type { BrowserContext, Page } from "playwright-core";
import { NO_BROWSER, openBrowser, PROGRAM } from "../test/browser/chromium.ts";
import { openHouse, SAMPLE } from "../test/browser/house.ts";
import { machineLine } from "./machine.ts";
import { randomFrom } from "./seeded.ts";

const SEED = 1;
const PAINT_BAR = 1500;
const ACT_BAR = 100;
const [items, slowdown, rounds] = [100_000, 4, 3].map((usual, i) => Number(process.argv[2 + i] ?? usual)) as [
  number,
  number,
  number,
];
if (NO_BROWSER !== false) throw new Error(NO_BROWSER);
console.log(machineLine(SEED));

const HEADERS = "No. de evento,Fecha,Estado,Municipio,Tipo de arma,Marca,Calibre,Matrícula,Cantidad";
const LISTS = {
  places: ["Tamaulipas,Reynosa", "Sonora,Nogales", "Sinaloa,Culiacán", "Jalisco,Zapopan", "Guerrero,Iguala"],
  types: ["Pistola", "Revólver", "Fusil", "Escopeta", "ARMA CORTA"],
  makes: ["Colt", "S&W", "Beretta", "Glock", "Taurus", "Norinco", "Barrett", "Zastava"],
  calibres: ["9 mm", ".38 Super", "7.62x39", ".223", ".50", ".45", "5.56x45"],
};

/** A sheet as seizure sheets are, made up. */
async function writeSheet(path: string): Promise<void> {
  const random = randomFrom(SEED);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] as string;
  const out = createWriteStream(path);
  out.write(`${HEADERS}\n`);
  for (let i = 0; i < items; i++) {
    const day = String(1 + Math.floor(random() * 28)).padStart(2, "0");
    const month = String(1 + Math.floor(random() * 12)).padStart(2, "0");
    const date = `${day}/${month}/${2015 + Math.floor(random() * 9)}`;
    const serial = random() < 0.1 ? "limada" : `${pick(["A", "BR", "K"])}${Math.floor(random() * 1e6)}`;
    const row = [`EV-${Math.floor(i / 4)}`, date, pick(LISTS.places), pick(LISTS.types), pick(LISTS.makes)];
    out.write(`${[...row, pick(LISTS.calibres), serial, "1"].join(",")}\n`);
  }
  out.end();
  await finished(out);
}

/** Kept by the page: the longest event of each interaction. */
const WATCH = `window.acts = new Map();
new PerformanceObserver((list) => {
  for (const { interactionId, duration } of list.getEntries())
    if (interactionId > 0) acts.set(interactionId, Math.max(duration, acts.get(interactionId) ?? 0));
}).observe({ type: "event", durationThreshold: 16, buffered: true });
window.content = (stands) => {
  window.stood = new Promise((done) => {
    const from = (event) => {
      for (const kind of ["click", "keydown"]) removeEventListener(kind, from, true);
      const look = () => (stands() ? setTimeout(() => done(performance.now() - event.timeStamp)) : requestAnimationFrame(look));
      requestAnimationFrame(look);
    };
    for (const kind of ["click", "keydown"]) addEventListener(kind, from, true);
  });
};`;
const FIRST_PAINT = `performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? null`;

async function slowPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(300_000);
  const debug = await context.newCDPSession(page);
  await debug.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.addInitScript(WATCH);
  return page;
}

/** Asked through the debugger until the page has painted: its policy bars whatever would have to be compiled in it. */
async function firstPaint(page: Page): Promise<number> {
  for (;;) {
    const at = (await page.evaluate(FIRST_PAINT)) as number | null;
    if (at !== null) return Math.round(at);
    await page.waitForTimeout(50);
  }
}

type What = "paint" | "act" | "rows";
const worst: Record<What, number> = { paint: 0, act: 0, rows: 0 };
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function report(what: What, name: string, values: readonly number[]): void {
  const longest = Math.max(0, ...values);
  worst[what] = Math.max(worst[what], longest);
  console.log(`${what.padEnd(5)} | ${name} | ${median(values)} | ${longest}`);
}

const folder = await mkdtemp(join(tmpdir(), "headstamp-bench-web-"));
const sheet = join(folder, "sheet.csv");
await writeSheet(sheet);
const browser = await openBrowser();
const house = await openHouse(browser, { sample: false, file: sheet });
console.log(`${items.toLocaleString("en")} items, processor slowed ${slowdown} times, ${rounds} rounds, ms`);
console.log(`${PROGRAM} ${browser.version()}`);
console.log("      | what | median | longest");

const ROOMS = [
  "/",
  "/import",
  "/read",
  "/items",
  "/trace",
  "/review",
  "/flows",
  "/texts",
  "/publish",
  "/ledger",
];
for (const path of ROOMS) {
  const paints: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const context = await browser.newContext({ locale: "es-MX", storageState: house.session });
    const page = await slowPage(context);
    await page.goto(`${house.address}${path}`, { waitUntil: "commit" });
    paints.push(await firstPaint(page));
    await context.close();
  }
  report("paint", path, paints);
}

/** Rooms entered one after the other, from an item's page on, and what each holds. */
const ENTERED = {
  "/import": "tbody tr",
  "/items": ".gridrow",
  "/read": "input.written",
  "/review": "input[type=file]",
  "/flows": "svg.chart path",
  "/publish": "fieldset input",
};
const context = await browser.newContext({ locale: "es-MX", storageState: house.session });
const page = await slowPage(context);

/** Runs what a person does and reports the interactions that the page counted meanwhile. */
async function acts(name: string, run: () => Promise<unknown>): Promise<void> {
  await page.evaluate("acts.clear()");
  await run();
  await page.waitForTimeout(600);
  const taken = (await page.evaluate("[...acts.values()]")) as number[];
  report("act", name, taken.length === 0 ? [16] : taken);
}
/** One act of which the answer comes first and the content, as told by an expression in the page, some time after. */
async function stood(stands: string, run: () => Promise<unknown>): Promise<number> {
  await page.evaluate(`content(() => ${stands})`);
  await run();
  return Math.round((await page.evaluate("stood")) as number);
}
const enter = async (path: string, ready: string): Promise<void> => {
  await page.goto(`${house.address}${path}`);
  await page.locator(ready).first().waitFor();
  await page.waitForTimeout(1500);
};
const type = (selector: string, text: string) => (): Promise<void> =>
  page.locator(selector).first().pressSequentially(text, { delay: 120 });

await enter("/read", "input.written");
await acts("type a headstamp", type("input.written", "12:LC 6:07"));
await enter("/read?kind=serial", "input.written");
await acts("type a serial", type("input.written", "G1O345S"));
await acts("turn the language", async () => {
  await page.locator(".rail select").first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
});
const turns: number[] = [];
for (const [key, first] of [
  ["ArrowDown", "R"],
  ["ArrowUp", "L"],
]) {
  const stands = `document.querySelector("main h1")?.textContent.startsWith("${first}")`;
  turns.push(await stood(stands, () => page.keyboard.press(key as string)));
  await page.waitForTimeout(600);
}
report("rows", "turn the language: the room in it", turns);
await enter("/items", ".gridbody .gridrow");
await acts("type a condition", type(".f-make input", "Barrett"));
await acts("page down the items", async () => {
  await page.locator(".gridhead").click();
  for (let i = 0; i < 12; i++) await page.keyboard.press("PageDown", { delay: 60 });
});
await enter("/items", ".gridbody a");
await acts("open an item", async () => {
  await page.locator(".gridbody a").first().click();
  await page.locator("table.cells").waitFor();
});
await acts("open a reading", () => page.locator("table.cells summary").first().click());
const contents: (readonly [string, number])[] = [];
await acts("enter another room", async () => {
  for (const [href, content] of Object.entries(ENTERED)) {
    const stands = `document.querySelector('main[data-room="${href.slice(1)}"] ${content}') !== null`;
    contents.push([href, await stood(stands, () => page.locator(`.rail a[href="${href}"]`).click())]);
    await page.waitForTimeout(1000);
  }
});
for (const [href, ms] of contents) report("rows", `enter another room: what ${href} holds`, [ms]);
await enter("/flows", "svg.chart path");
await acts("open the table of a picture", () => page.locator(".picture summary").first().click());
await enter("/review", "input[type=file]");
await page.locator("form select").nth(0).selectOption("file");
for (const n of [0, 1]) await page.locator("form select").nth(n).selectOption("file");
await page.locator("input[type=file]").nth(0).setInputFiles(SAMPLE("seizures-synthetic.xlsx"));
await page.locator("input[type=file]").nth(1).setInputFiles(SAMPLE("sales-synthetic.csv"));
await page.locator("button.main").click();
await page.locator("table.pairs").waitFor();
await page.waitForTimeout(1500);
await acts("judge a pair", async () => {
  for (const key of "xnuxnuxnux") {
    await page.keyboard.press(key);
    await page.waitForTimeout(700);
  }
});
await enter("/publish", "fieldset input");
await acts("choose a finding", () => page.locator("fieldset input").first().check());

console.log(`first contentful paint: longest ${worst.paint} ms, wanted ${PAINT_BAR}`);
console.log(`interaction, to the answer: longest ${worst.act} ms, wanted ${ACT_BAR}`);
console.log(`interaction, to the content: longest ${worst.rows} ms, held to no bar`);
await context.close();
await house.close();
await browser.close();
await rm(folder, { recursive: true, force: true });
if (worst.paint > PAINT_BAR || worst.act > ACT_BAR) process.exitCode = 1;
