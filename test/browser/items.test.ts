/** What is known of an item beside its row, conditions kept under a name, and a figure followed to its proof in the ledger. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { NO_BROWSER, openBrowser, openPage, violations } from "./chromium.ts";
import { type House, openHouse } from "./house.ts";

const skip = NO_BROWSER;
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

test("an item has its photographs, its custody, its ties and what was done with it, entry by entry", {
  skip,
}, async (t) => {
  const page = await openPage(browser, t, { storageState: house.session });
  await page.goto(`${house.address}/items?item=firearm&lang=es`);
  await page.locator(".gridbody a").first().click();
  await page.locator("table.cells").waitFor();
  await page.getByText("No se guarda ninguna fotografía").waitFor();
  const buffer = await page.screenshot({ clip: { x: 0, y: 0, width: 64, height: 48 } });
  const photograph = page.getByLabel("Añadir una fotografía");
  await photograph.setInputFiles({ name: "matricula.png", mimeType: "image/png", buffer });
  const shown = page.getByRole("img", { name: "fotografía: " });
  // It is loaded once it is in view; `decode` waits for that, and fails where it is no image.
  await shown.scrollIntoViewIfNeeded();
  type Image = { readonly decode: () => Promise<void>; readonly naturalWidth: number };
  const width = await shown.evaluate(async (node) => {
    const image = node as unknown as Image;
    await image.decode();
    return image.naturalWidth;
  });
  assert.equal(width, 64);

  await page.getByText("Asentar un paso de la custodia").first().click();
  await page.locator("input[name=from]").fill("2024-03-05");
  await page.locator("input[name=office]").fill("Laboratorio sintético");
  await page.getByRole("button", { name: "Asentar un paso de la custodia" }).click();
  await page.getByRole("cell", { name: "Laboratorio sintético" }).waitFor();

  await page.getByRole("button", { name: "Buscar en todos los registros" }).click();
  await page.locator("[data-ties], .part p.soft").last().waitFor();

  const did = page.locator("section", { hasText: "Lo que se hizo con él" }).last();
  await did.getByText("custodia asentada: aseguramiento").waitFor();
  // The import is three entries: opened, the rows among which it stands, committed; each opens in the ledger.
  for (const act of [/abierta, con su mapeo/, /esta fila asentada/, /confirmada, con sus cuentas/])
    assert.match((await did.getByRole("row", { name: act }).getByRole("link").innerText()) ?? "", /^\d+$/);
  assert.deepEqual(await violations(page), []);
  await did.locator("a").last().click();
  await page.locator("pre").getByText("Laboratorio sintético").waitFor();
});

test("any text, a period and a serial with unread characters narrow the list; accents and case are no difference", {
  skip,
}, async (t) => {
  const page = await openPage(browser, t, { storageState: house.session });
  const count = async (query: string): Promise<number> => {
    await page.goto(`${house.address}/items?lang=es&${query}`);
    const said = page.locator('p[role="status"], .notice').first();
    await said.waitFor();
    return Number((await said.innerText()).replace(/\D/g, ""));
  };
  const all = await count("");
  const sinaloa = await count("text=SINALÓA");
  assert.ok(sinaloa > 0 && sinaloa < all);
  assert.equal(await count("state=Sinaloa"), sinaloa);
  const years = ["2019", "2020", "2021", "2022", "2023", "2024"];
  let dated = 0;
  for (const year of years) {
    const here = await count(`period=${year}`);
    assert.equal(await count(`year=${year}`), here);
    dated += here;
  }
  assert.equal(await count("period=2019/2024"), dated);
  assert.ok(dated < all, "an item without a date is in no period");
  assert.equal(await count("text=no+tal+palabra"), 0);
});

test("a list of two million rows is no higher than any browser lays out, and its last row is reached", {
  skip,
}, async (t) => {
  const page = await openPage(browser, t, { storageState: house.session });
  const total = 2_000_000;
  await page.route(/\/api\/items\?/, (route) => {
    const asked = new URL(route.request().url()).searchParams;
    const skip = Number(asked.get("skip") ?? 0);
    const items = Array.from({ length: Math.min(Number(asked.get("limit")), total - skip) }, (_, i) => ({
      ...{ importId: "imp_0", sheet: "H", row: skip + i + 1, n: 0 },
      ...{ kind: "firearm", quantity: null, seizure: null, marks: {} },
    }));
    return route.fulfill({ json: { items, next: null, total } });
  });
  await page.goto(`${house.address}/items?lang=es`);
  const row = (n: number) => page.locator(".gridbody a", { hasText: new RegExp(`^H!${n}$`) });
  await row(1).waitFor();
  const high = Number(
    await page.evaluate("document.querySelector('.gridbody').getBoundingClientRect().height"),
  );
  // Firefox ends at 17.9 million pixels.
  assert.ok(high < 17_000_000, `${high} pixels`);
  await page.evaluate("scrollTo(0, document.documentElement.scrollHeight)");
  await row(total).waitFor();
  const box = await row(total).boundingBox();
  assert.ok(box !== null && box.y > 0 && box.y < 768, `the last row stands at ${box?.y}`);
  await page.evaluate("scrollTo(0, document.documentElement.scrollHeight / 2)");
  await page
    .locator(".gridbody a", { hasText: /^H!(9999\d\d|10000\d\d)$/ })
    .first()
    .waitFor();
  await page.evaluate("scrollTo(0, 0)");
  await row(1).waitFor();
});

test("conditions are kept under a name, found again, and dropped", { skip }, async (t) => {
  const page = await openPage(browser, t, { storageState: house.session });
  await page.goto(`${house.address}/items?item=firearm&make=Barrett&lang=es`);
  await page.getByLabel("guardar estas condiciones como").fill("Barrett del ejemplo");
  await page.getByRole("button", { name: "Guardar" }).click();
  const kept = page.getByRole("link", { name: "Barrett del ejemplo" });
  // Going elsewhere at once would take back what is still being sent.
  await kept.waitFor();
  await page.goto(`${house.address}/items?lang=es`);
  await kept.click();
  await page.waitForURL(/make=Barrett/);
  await page.locator(".gridbody a").first().waitFor();
  await page.getByRole("button", { name: "Quitar la vista Barrett del ejemplo" }).click();
  await kept.waitFor({ state: "detached" });
});

test("a figure on the screen opens its proof, and this window derives the ledger that it was counted over", {
  skip,
}, async (t) => {
  const page = await openPage(browser, t, { storageState: house.session });
  await page.goto(`${house.address}/?lang=es`);
  await page.locator("[data-finding=makers-by-calibre]").waitFor();
  await page.getByText("Cómo se contó").nth(1).click();
  await page.getByRole("link", { name: "Su prueba en el libro" }).first().click();
  await page.getByText("La prueba de una cifra").waitFor();
  const { search } = new URL(page.url());
  await page.getByRole("button", { name: "Verificar todo el libro" }).click();
  await page.locator('[data-stood="true"]').getByText("probados bajo la raíz").waitFor();
  assert.deepEqual(await violations(page), []);
  // Another root is not this ledger's.
  await page.goto(
    `${house.address}/ledger${search.replace(/root=\w/, (at) => (at === "root=0" ? "root=1" : "root=0"))}`,
  );
  await page.getByRole("button", { name: /Verificar todo/ }).click();
  await page.locator('[data-stood="false"]').getByText("NO tenía esta raíz").waitFor();
});
