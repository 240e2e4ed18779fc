/** Two people judge the same pairs, each without the other's verdicts; afterwards the house says how far they agree. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { NO_BROWSER, openBrowser, openPage, violations } from "./chromium.ts";
import { type House, openHouse, SAMPLE } from "./house.ts";

const skip = NO_BROWSER;
let browser: Browser;
let house: House;
before(async () => {
  if (skip !== false) return;
  browser = await openBrowser();
  house = await openHouse(browser, { sample: false });
});
after(async () => {
  if (skip !== false) return;
  await house.close();
  await browser.close();
});

/** Presses each key on the pair that it finds, and waits until the server has the decision. */
async function judgeAll(page: Page, keys: string): Promise<void> {
  for (const key of keys) {
    await page.locator("table.pairs").waitFor();
    const kept = page.waitForResponse(
      (answer) => answer.url().endsWith("/api/judgements") && answer.status() === 201,
    );
    await page.keyboard.press(key);
    await kept;
  }
}

test("a second person judges blind, and their agreement stands with n, kappa, interval and where they differ", {
  skip,
}, async (t) => {
  const page = await openPage(browser, t, { storageState: house.session });
  await page.goto(`${house.address}/review?lang=es`);
  await page.getByLabel(/Archivo con las marcas/).setInputFiles(SAMPLE("seizures-synthetic.xlsx"));
  await page.getByLabel("Archivo del registro").setInputFiles(SAMPLE("sales-synthetic.csv"));
  await page.getByRole("button", { name: "Hallar los candidatos" }).click();
  await page.locator("table.pairs").waitFor();
  const open = page.locator("[data-open]");
  const all = Number(await open.getAttribute("data-open"));
  assert.equal(await page.getByText("en contra | a favor").count(), 0, "the weight is hidden");
  await page.keyboard.press("b");
  await page.getByText("en contra | a favor").waitFor();
  await page.keyboard.press("b");
  await judgeAll(page, "xnuxnx");
  assert.equal(Number(await open.getAttribute("data-open")), all - 6);

  await page.getByRole("button", { name: "dictamina otra persona" }).click();
  await page.getByLabel(/nombre, como lo tendrá/).fill("segunda persona");
  await page.getByRole("button", { name: "Dictaminar los mismos pares" }).click();
  await page.locator(`[data-open="${all}"]`).waitFor();
  await judgeAll(page, "xnuxnn");

  await page.getByText("Cuánto concuerdan dos personas").click();
  const names = page.locator("details select");
  await names.nth(1).waitFor();
  const options = await names.nth(0).locator("option").allTextContents();
  assert.equal(options.length, 3, options.join());
  await names.nth(0).selectOption({ index: 1 });
  await names.nth(1).selectOption({ index: 2 });
  const agreed = page.locator("[data-agreement='6']");
  await agreed.waitFor();
  assert.match(await agreed.innerText(), /6 pares y concuerdan en 5: kappa de Cohen 0\.\d\d.*intervalo/);
  assert.equal(await agreed.locator("tbody tr").count(), 1);
  assert.deepEqual(await violations(page), []);

  // What was joined stands as one gun, each decision by its entry; a denial of the second person within it is shown.
  await page.getByRole("link", { name: "Tenidos por una misma arma" }).click();
  const clusters = page.locator("[data-clusters]");
  await clusters.waitFor();
  assert.equal(
    Number(await clusters.getAttribute("data-clusters")),
    await clusters.locator("tbody tr").count(),
  );
  await clusters
    .getByRole("link", { name: /^Asiento \d+$/ })
    .first()
    .waitFor();
  assert.deepEqual(await violations(page), []);
});

test("a ledger that was given as a file is verified in the window; a byte that was changed is found", {
  skip,
}, async (t) => {
  const page = await openPage(browser, t, { storageState: house.session });
  await page.goto(`${house.address}/ledger?lang=es`);
  const sent = page.waitForResponse((answer) => answer.url().endsWith("/output"));
  await page.getByRole("button", { name: "Verificar todo el libro" }).click();
  // Asked for once more: what the browser kept of its own answer may be gone by the time that it is read.
  const again = await page.request.get((await sent).url());
  assert.equal(again.status(), 200);
  const buffer = await again.body();
  await page.locator("[data-ok=true]").waitFor();
  await page.getByRole("link", { name: "Un libro en archivo" }).click();
  const damaged = Buffer.from(buffer);
  const at = Math.floor(damaged.length / 2);
  damaged[at] = damaged[at]! ^ 1;
  for (const [bytes, ok] of [
    [buffer, true],
    [damaged, false],
  ] as const) {
    const file = { name: "libro.hsx", mimeType: "application/octet-stream", buffer: bytes };
    await page.getByLabel("Archivo del libro").setInputFiles(file);
    await page.getByRole("button", { name: "Verificar este archivo" }).click();
    await page.locator(`[data-ok=${ok}]`).waitFor();
  }
});
