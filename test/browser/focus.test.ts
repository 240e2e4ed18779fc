/** Whoever goes by keyboard sees where they stand, in every room, and never loses the place by an act. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { NO_BROWSER, openBrowser, openPage } from "./chromium.ts";
import { type House, openHouse } from "./house.ts";
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

/** More than these in one room are rows like those before; in the dark each kind of control is looked at once more. */
const MOST = { light: 36, dark: 12 } as const;

/** Keeps how what has the focus looks, and holds it against how it looks once the focus has gone on. */
const WATCH = `(() => {
  const look = (element) => [element, element.closest("label"), element.closest(".filepick")?.querySelector(".button")]
    .filter((one) => one != null)
    .map((one) => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(one);
      const drawn = outlineStyle !== "none" && parseFloat(outlineWidth) > 0;
      return [drawn ? [outlineStyle, outlineWidth, outlineColor].join(" ") : "", boxShadow].join(" ");
    })
    .join(" | ");
  const named = (element) => element.tagName + "." + element.getAttribute("class") + " " +
    (element.getAttribute("name") ?? element.textContent.trim().slice(0, 40));
  const told = { faults: [], steps: 0, ended: false };
  let last = null;
  document.addEventListener("focusin", ({ target }) => {
    if (last !== null && last.element.isConnected && look(last.element) === last.look) told.faults.push(named(last.element));
    // Behind the last control the page begins anew.
    if (told.steps > 0 && target.classList.contains("skip")) told.ended = true;
    last = told.ended ? null : { element: target, look: look(target) };
    if (last !== null) told.steps += 1;
  });
  globalThis.focusTold = () => told;
})()`;

interface Told {
  readonly faults: readonly string[];
  readonly steps: number;
  readonly ended: boolean;
}

/** Goes through what stands there by Tab, from where the focus is. */
async function goThrough(page: Page, most: number): Promise<Told> {
  await page.evaluate(WATCH);
  for (;;) {
    for (let n = 0; n < 12; n++) await page.keyboard.press("Tab");
    const told = (await page.evaluate("focusTold()")) as Told;
    if (told.ended || told.steps >= most) return told;
  }
}

test("a control without a ring is found", { skip }, async (t) => {
  const page = await openPage(browser, t, { storageState: house.session });
  await page.goto(`${house.address}/ledger`);
  await page.locator("tbody tr").first().waitFor();
  await page.evaluate("document.getElementById('room').focus()");
  await page.evaluate(
    "document.styleSheets[0].insertRule('.tabs a:focus-visible { outline: none !important }')",
  );
  const { faults } = await goThrough(page, MOST.dark);
  assert.match(faults.join(), /^A\./);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`every control that gets the focus shows it: ${colorScheme}`, { skip }, async (t) => {
    const page = await openPage(browser, t, { colorScheme, storageState: house.session });
    gun ||= await gunAt(page, house.address);
    const found: string[] = [];
    let all = 0;
    for (const [path, ready] of VIEWS) {
      await page.goto(`${house.address}${path.replace("GUN", gun)}`);
      await page.locator(ready).first().waitFor();
      // The rail is the same in every room: it is gone through in the first.
      if (path !== "/") await page.evaluate("document.getElementById('room').focus()");
      const { faults, steps } = await goThrough(page, MOST[colorScheme]);
      assert.ok(steps > 2, `${path}: ${steps} controls`);
      all += steps;
      found.push(...faults.map((one) => `${path}: ${one}`));
    }
    assert.deepEqual(found, []);
    assert.ok(all > 100, `${all} controls`);
  });
}

test("no act by keyboard loses the place: verify, publish, pictures, import, undo, erase", {
  skip,
}, async (t) => {
  const page = await openPage(browser, t, { storageState: house.session });
  const button = (name: string | RegExp) => page.getByRole("button", { name });
  const lost: string[] = [];
  const stands = async (act: string): Promise<void> => {
    // What comes with the answer is drawn, and what it took the place of is gone.
    await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
    if (await page.evaluate("document.activeElement === document.body")) lost.push(act);
  };
  await page.goto(`${house.address}/import?lang=es`);
  await page.getByRole("heading", { name: "Importaciones" }).waitFor();
  const text = "serial,make,recovery date\nFOC0001,Colt,2021-02-03\nFOC0002,Colt,2021-02-04\n";
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "foco.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  await button(/^Importar 2/).press("Enter");
  await page.locator("[data-imported]").waitFor();
  await stands("import");
  const row = page.locator("tr", { hasText: "foco.csv" });
  await row.getByRole("button", { name: "Deshacer" }).press("Enter");
  await stands("undo, asked");
  await page.keyboard.type("otra hoja");
  await page.keyboard.press("Enter");
  await row.getByText("deshecha").waitFor();
  await stands("undo");
  await row.getByRole("button", { name: "Borrado por ley" }).press("Enter");
  await stands("erase, asked");
  await page.keyboard.type("orden judicial");
  await page.keyboard.press("Enter");
  await row.locator("[data-erased]").waitFor();
  await stands("erase");

  await page.goto(`${house.address}/ledger?lang=es`);
  await button("Verificar todo el libro").press("Enter");
  await page.locator("[data-ok]").first().waitFor();
  await stands("verify the ledger");
  await button("Firmarlo como está").press("Enter");
  await page.getByText("la nota queda en el libro").waitFor();
  await stands("sign the ledger");

  await page.goto(`${house.address}/flows?lang=es`);
  await page.locator("svg.chart path").first().waitFor();
  await page.getByRole("link", { name: "cartuchos" }).first().press("Enter");
  await page.waitForURL(/item=cartridge/);
  await page.locator("svg.chart path").first().waitFor();
  await stands("another kind of item");
  const coming = page.waitForEvent("download");
  await button("SVG").last().press("Enter");
  await coming;
  await stands("the Sankey taken away");

  await page.goto(`${house.address}/publish?lang=es`);
  await page.locator("input[name=makers-by-calibre]").press("Space");
  await page.locator("[data-preview=makers-by-calibre] table").first().waitFor();
  await stands("a finding chosen");
  await button("Pasar por el control y publicar").press("Enter");
  await page.locator("[data-published], [data-refused]").first().waitFor();
  await stands("publish");
  assert.deepEqual(lost, []);
});
