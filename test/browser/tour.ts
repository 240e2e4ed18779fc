/** Takes the pictures of docs/tour.md from the sample case: `node dist/tools/test/browser/tour.js`. */
import { mkdir } from "node:fs/promises";
import type { Page } from "playwright-core";
import { openBrowser } from "./chromium.ts";
import { openHouse, SAMPLE } from "./house.ts";

const OUT = "docs/tour";
const LONG = { timeout: 120_000 };

const browser = await openBrowser();
const house = await openHouse(browser, { sample: "whole" });
await mkdir(OUT, { recursive: true });
const context = await browser.newContext({
  viewport: { width: 1280, height: 760 },
  locale: "es-MX",
  storageState: house.session,
});
const page = await context.newPage();

/** Goes to a room, waits until it stands, and keeps its picture. */
async function picture(name: string, path: string, ready: (page: Page) => Promise<void>): Promise<void> {
  await page.goto(`${house.address}${path}`);
  await ready(page);
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: `${OUT}/${name}.jpg`, type: "jpeg", quality: 62 });
}
/** Address of the gun whose way has most stations on record. */
async function longestWay(): Promise<string> {
  let best = { item: "", stations: 0 };
  let next: string | null = "";
  while (next !== null) {
    const cursor = next === "" ? "" : `&cursor=${encodeURIComponent(next)}`;
    const answer = await page.request.get(`${house.address}/api/traces?limit=500${cursor}`);
    const said = (await answer.json()) as {
      readonly items: readonly {
        readonly item: { readonly id: string; readonly kind: string };
        readonly trace: { readonly path: readonly unknown[] };
      }[];
      readonly next: string | null;
    };
    for (const { item, trace } of said.items)
      if (item.kind === "firearm" && trace.path.length > best.stations)
        best = { item: item.id, stations: trace.path.length };
    next = said.next;
  }
  return best.item;
}
const sees = (selector: string) => (at: Page) => at.locator(selector).first().waitFor(LONG);

await picture("overview", "/", async (at) => {
  await sees("[data-finding=unread-marks] table")(at);
  await at
    .getByText("Cargando")
    .first()
    .waitFor({ ...LONG, state: "detached" });
});
await picture("import", "/import", async (at) => {
  await at.locator("input[type=file]").setInputFiles(SAMPLE("sales-synthetic.csv"));
  await at.locator(".preview table").first().waitFor(LONG);
});
await picture("read", "/read?text=12%3ALC+6%3A07", sees("[data-outcome]"));
await picture("items", "/items", sees(".gridbody .gridrow"));
const gun = encodeURIComponent(await longestWay());
await picture("item", `/items/${gun}`, sees("table.cells"));
await picture("trace", `/trace/${gun}`, sees(".way .ending"));
await picture("ties", `/items/${gun}`, async (at) => {
  await at.getByRole("button", { name: /Buscar en todos/ }).click();
  await at.locator("[data-ties]").waitFor(LONG);
  await at.locator("[data-ties]").evaluate((element) => {
    (element as unknown as { scrollIntoView: (how: object) => void }).scrollIntoView({ block: "center" });
  });
});
await picture("review", "/review", async (at) => {
  await at.getByLabel("se buscan en").waitFor(LONG);
  await at.getByRole("button", { name: /Hallar/ }).click();
  await at.locator("table.pairs").waitFor(LONG);
});
await picture("flows", "/flows", sees("svg.chart path"));
await picture("texts", "/texts", async (at) => {
  await at.getByRole("button", { name: /ejemplo/ }).click();
  await at.keyboard.press("j");
  await at.keyboard.press("x");
});
await picture("publish", "/publish", async (at) => {
  await at.locator("input[name=makers-by-calibre]").check();
  await at.getByLabel(/observaciones propias/).fill("El 47 % vino de una sola planta.");
  await at.getByRole("button", { name: /Pasar por el control/ }).click();
  await at.locator("[data-refused]").waitFor(LONG);
});
await picture("ledger", "/ledger", async (at) => {
  await at.getByRole("button", { name: /Verificar todo/ }).click();
  await at.locator("[data-ok]").waitFor(LONG);
});
await context.close();
await house.close();
await browser.close();
