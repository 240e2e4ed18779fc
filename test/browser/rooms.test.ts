import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { NO_BROWSER, openBrowser, openPage, violations } from "./chromium.ts";
import { type House, openHouse, SAMPLE } from "./house.ts";
import { gunAt, VIEWS } from "./views.ts";

const skip = NO_BROWSER;
let browser: Browser;
let house: House;
let gun = "";

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

async function enter(page: Page, [path, ready]: readonly [string, string], query = ""): Promise<void> {
  const place = path.replace("GUN", gun);
  await page.goto(
    `${house.address}${place}${query === "" ? "" : `${place.includes("?") ? "&" : "?"}${query}`}`,
  );
  await page.locator(ready).first().waitFor();
}

for (const language of ["es", "en"] as const) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`no room has a violation of accessibility: ${language}, ${colorScheme}`, { skip }, async (t) => {
      const page = await openPage(browser, t, { colorScheme, storageState: house.session });
      gun ||= await gunAt(page, house.address);
      const found: string[] = [];
      for (const room of VIEWS) {
        await enter(page, room, `lang=${language}`);
        found.push(...(await violations(page)).map((one) => `${room[0]}: ${one}`));
      }
      assert.deepEqual(found, []);
    });
  }
}

test("no room scrolls sideways at 1366 or on a phone", { skip }, async (t) => {
  const found: string[] = [];
  for (const viewport of [
    { width: 1366, height: 768 },
    { width: 390, height: 844 },
  ]) {
    const page = await openPage(browser, t, { viewport, storageState: house.session });
    gun ||= await gunAt(page, house.address);
    for (const room of VIEWS) {
      await enter(page, room);
      const wide = Number(await page.evaluate("document.documentElement.scrollWidth"));
      if (wide > viewport.width) found.push(`${room[0]} is ${wide} wide at ${viewport.width}`);
    }
    // What opens in a room is as wide as its longest word or choice.
    await enter(page, ["/import", ".part table"]);
    const two = [SAMPLE("sales-synthetic.csv"), SAMPLE("seizures-synthetic.xlsx")];
    await page.locator("input[type=file]").first().setInputFiles(two);
    await page.locator(".preview table").first().waitFor();
    // What was dropped beside it waits, also where the page is loaded again.
    await page.reload();
    await page.locator(".preview table").first().waitFor();
    await page.locator("p.soft", { hasText: "seizures-synthetic.xlsx" }).waitFor();
    const draft = Number(await page.evaluate("document.documentElement.scrollWidth"));
    if (draft > viewport.width) found.push(`a draft is ${draft} wide at ${viewport.width}`);
    await enter(page, ["/import?of=columns", "form select"]);
    await page.locator("form button.main").click();
    await page.locator("[data-texts]").waitFor();
    const column = Number(await page.evaluate("document.documentElement.scrollWidth"));
    if (column > viewport.width) found.push(`a column read is ${column} wide at ${viewport.width}`);
  }
  assert.deepEqual(found, []);
});

/** Texts of the page that no message of the catalogue brought: data is marked `translate="no"`, figures have no letters. */
const FOREIGN = `(() => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.data.trim();
    const parent = node.parentElement;
    if (!/\\p{L}{2,}/u.test(text) || text.includes("⟦") || text.includes("⟧")) continue;
    if (parent.closest('[translate="no"], kbd, code, script, style, title, svg, .picture button') !== null) continue;
    found.push(parent.tagName + "." + parent.className + ": " + text.slice(0, 60));
  }
  return found;
})()`;

test("in a made-up language no text of the rooms stays as it was: every word comes from the catalogue", {
  skip,
}, async (t) => {
  const page = await openPage(browser, t, { storageState: house.session });
  gun ||= await gunAt(page, house.address);
  const found: string[] = [];
  for (const room of VIEWS) {
    await enter(page, room, "pseudo=1");
    found.push(...((await page.evaluate(FOREIGN)) as string[]).map((one) => `${room[0]}: ${one}`));
  }
  assert.deepEqual(found, []);
});

test("without a session a room says so and says what to do", { skip }, async (t) => {
  const context = await browser.newContext({ locale: "es-MX" });
  const page = await context.newPage();
  t.after(() => context.close());
  await page.goto(`${house.address}/items`);
  await page.locator('[data-code="session-missing"]').getByText("enlace").first().waitFor();
});

test("a room whose script is gone says so, and the page is loaded again from there", { skip }, async (t) => {
  // The browser itself reports the missing script on its console.
  const context = await browser.newContext({ locale: "es-MX", storageState: house.session });
  t.after(() => context.close());
  const page = await context.newPage();
  await page.route("**/ledger-room-*.js", (route) => route.fulfill({ status: 404 }));
  await page.goto(`${house.address}/items`);
  await page.locator(".gridbody .gridrow").first().waitFor();
  await page.getByRole("link", { name: "Libro" }).click();
  const said = page.getByRole("alert").filter({ hasText: "el servidor se renovó" });
  await said.waitFor();
  await page.unroute("**/ledger-room-*.js");
  await said.getByRole("button", { name: "Cargar la página de nuevo" }).click();
  await page.locator("tbody tr").first().waitFor();
  assert.ok(page.url().includes("/ledger"));
});
