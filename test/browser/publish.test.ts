/** A finding through the gate by hand: refused with reasons, mended, published, verified; and a serial found by its part. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { unzipSync } from "fflate";
import type { Browser } from "playwright-core";
import { verifyPackage } from "#publishing";
import { NO_BROWSER, openBrowser, openPage, violations } from "./chromium.ts";
import { type House, openHouse } from "./house.ts";

const skip = NO_BROWSER;
const LONG = { timeout: 120_000 };
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

test("the gate refuses with reasons, is satisfied, and the package verifies", { skip }, async (t) => {
  const page = await openPage(browser, t, { storageState: house.session });
  await page.goto(`${house.address}/publish?lang=es`);
  const send = page.getByRole("button", { name: "Pasar por el control y publicar" });
  await page.locator("input[name=makers-by-calibre]").check(LONG);
  await page.locator("[data-preview=makers-by-calibre] table").first().waitFor(LONG);
  // Made-up data need no confirmation; a share without its base is refused whatever it speaks of.
  const note = page.getByLabel(/observaciones propias/);
  await note.fill("El 47 % vino de una sola planta.");
  await send.click();
  const refused = page.locator("[data-refused]");
  await refused.getByText("una proporción sin el conteo").first().waitFor(LONG);
  await refused.getByText("escriba la base al lado").first().waitFor();
  assert.equal(await page.locator("[data-package]").count(), 0, "nothing is made where the gate stays shut");
  await note.fill("");
  await send.click();
  await page.locator("[data-published], [data-refused]").first().waitFor(LONG);
  assert.equal(await refused.count(), 0, (await refused.allInnerTexts()).join());
  await page.locator("[data-package]").getByRole("button", { name: "Verificar" }).click();
  await page.locator("[data-verified=true]").waitFor(LONG);

  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name: "Llevarlo como un zip" }).click();
  const zip = unzipSync(readFileSync((await (await coming).path()) ?? ""));
  const folder = await mkdtemp(join(tmpdir(), "headstamp-taken-"));
  t.after(() => rm(folder, { recursive: true }));
  for (const [name, bytes] of Object.entries(zip)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
  const report = await verifyPackage(folder, null);
  assert.deepEqual(report.faults, []);

  await page.getByRole("button", { name: "Sus cifras, probadas aquí" }).click();
  await page.locator(`[data-proven="${report.figures}"]`).waitFor(LONG);
  await page.getByRole("button", { name: "sus celdas" }).first().click();
  await page.locator("[data-cells]").waitFor(LONG);
  assert.deepEqual(await violations(page), []);
});

test("legal exports are five numbers of five populations, each with its base, who printed it, and what it is not", {
  skip,
}, async (t) => {
  const page = await openPage(browser, t, { storageState: house.session });
  await page.goto(`${house.address}/publish?lang=es`);
  await page.locator("input[name=licensed-exports]").check(LONG);
  const said = page.locator("[data-preview=licensed-exports]");
  await said.locator("table").first().waitFor(LONG);
  await said.locator("[data-caveat=five-numbers]").getByText("ninguno es proporción de otro").waitFor();
  await said.getByRole("button", { name: /grupos? más/ }).press("Enter");
  const groups = said.locator(".group");
  const titles = (await groups.locator("h3").allInnerTexts()).map((text) => text.split(" · ")[0]);
  assert.equal(new Set(titles).size, 6, titles.join());
  const told = (await groups.allInnerTexts()).join("\n");
  // Licences approved have no base; checks and what came of them have their own, and none is added to another.
  assert.match(told, /armas autorizadas para exportación comercial directa a México/);
  assert.doesNotMatch(told, /population\.|licensed for/);
  assert.match(told, /2006[^\n]*\s2,476/);
  assert.match(told, /2009[^\n]*\s18,709/);
  assert.match(told, /2012[^\n]*\s144\s+706\s+20\.4/);
  assert.match(told, /2022[^\n]*\s0\s+226/);
  assert.match(told, /12,878/);
  assert.match(told, /9,000/);
  const cited = groups.filter({ hasText: "18,709" }).locator("details", { hasText: "Fuentes" });
  await cited.locator("summary").press("Enter");
  await cited.getByText("CBS News").first().waitFor();
  assert.deepEqual(await violations(page), []);
});

test("a serial is found by what can be read of it, and is said in Spanish where it is none", {
  skip,
}, async (t) => {
  const page = await openPage(browser, t, { storageState: house.session });
  await page.goto(`${house.address}/items?item=firearm&lang=es`);
  const cells = page.locator(".gridbody .c-serial");
  await cells.first().waitFor(LONG);
  const texts = await cells.allInnerTexts();
  const whole = texts.find((text) => /^[A-Z0-9]{5,}$/.test(text)) ?? "";
  assert.notEqual(whole, "", texts.join());
  assert.doesNotMatch(texts.join(), /obliterated|absent/);
  await page.goto(`${house.address}/items?serial=${encodeURIComponent(`?${whole.slice(1)}`)}&lang=es`);
  await cells.getByText(whole, { exact: true }).first().waitFor(LONG);
  await page.goto(`${house.address}/items?serial=${encodeURIComponent(`${whole}ZZ?`)}&lang=es`);
  await page.locator(".room .notice").first().waitFor(LONG);
  assert.equal(await cells.count(), 0);
});
