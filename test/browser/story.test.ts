/** The whole of it by somebody who has never seen it, in Spanish: from an empty store to a published finding that verifies. */
import assert from "node:assert/strict";
import { mkdir, readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { NO_BROWSER, openBrowser, openPage } from "./chromium.ts";
import { type Hand, handOf } from "./hand.ts";
import { type House, openHouse, SAMPLE } from "./house.ts";

const skip = NO_BROWSER;
const LONG = { timeout: 180_000 };
const PICTURES = "dist/screenshots";
let browser: Browser;
let house: House;
before(async () => {
  if (skip !== false) return;
  browser = await openBrowser();
  house = await openHouse(browser, { sample: false });
  await mkdir(PICTURES, { recursive: true });
});
after(async () => {
  if (skip !== false) return;
  await house.close();
  await browser.close();
});

const room = (page: Page, name: string) => page.getByRole("navigation").getByRole("link", { name });
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

/** Drops a file on a part of the page, as a hand does from a folder. */
async function drop(page: Page, selector: string, path: string, hand: Hand): Promise<void> {
  const name = path.split("/").at(-1) ?? "";
  const bytes = (await readFile(path)).toString("base64");
  await page.locator(selector).waitFor(LONG);
  await page.evaluate(`(() => {
    const bytes = Uint8Array.from(atob(${JSON.stringify(bytes)}), (one) => one.charCodeAt(0));
    const held = new DataTransfer();
    held.items.add(new File([bytes], ${JSON.stringify(name)}));
    const on = document.querySelector(${JSON.stringify(selector)});
    for (const kind of ["dragenter", "dragover", "drop"])
      on.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: held }));
  })()`);
  hand.pressed();
}

test("importa soltando un archivo, rastrea un arma, dictamina diez vínculos, abre el Sankey, publica y verifica", {
  skip,
}, async (t) => {
  const page = await openPage(browser, t, { storageState: house.session });
  const hand = handOf(page);
  await hand.open(house.address);
  await hand.click(room(page, "Importar"));
  await drop(page, ".dropzone", SAMPLE("seizures-synthetic.xlsx"), hand);
  await button(page, "Importar 669 filas").waitFor(LONG);
  await hand.click(button(page, "Importar 669 filas"));
  await page.locator("[data-imported]").waitFor(LONG);

  await hand.click(page.getByRole("link", { name: "Registros", exact: true }));
  await drop(page, ".filepick", SAMPLE("sales-synthetic.csv"), hand);
  await hand.choose(page.locator("select[name=kind]"), "sale");
  await hand.click(button(page, "Guardarlo e indexarlo"));
  await page.locator("[data-registers='1']").waitFor(LONG);

  // Ten links by keyboard, in the register that is held.
  await hand.click(page.getByRole("link", { name: "Buscar en él las marcas" }));
  // The marks are those of the import.
  await hand.click(button(page, "Hallar los candidatos"));
  await page.locator("table.pairs").waitFor(LONG);
  const open = async (): Promise<number> =>
    Number(await page.locator("[data-open]").getAttribute("data-open"));
  const first = await open();
  for (const key of "xnuxnuxnux") {
    await page.locator("table.pairs").waitFor(LONG);
    const kept = page.waitForResponse(
      (answer) => answer.url().endsWith("/api/judgements") && answer.status() === 201,
    );
    await hand.press(key);
    await kept;
  }
  assert.equal(await open(), first - 10);

  await hand.click(room(page, "Objetos"));
  await hand.type(page.getByLabel("marca", { exact: true }), "Barrett");
  await hand.press("Enter");
  await hand.click(page.locator(".gridbody a").first());
  await hand.click(page.getByRole("link", { name: "Rastrear este objeto" }));
  await page.locator(".way .ending").waitFor(LONG);
  await page.locator(".ladder [aria-current=step]").waitFor();
  await page.locator(".steps li").first().waitFor();

  await hand.click(room(page, "Mapas"));
  const sankey = page.locator("figure", { hasText: "Del país de fabricación" }).first();
  await sankey.locator("svg text").first().waitFor(LONG);
  assert.match(await sankey.innerText(), /no se sabe|Estados Unidos/);
  await sankey.screenshot({ path: `${PICTURES}/sankey.png` });

  await hand.click(room(page, "Publicar"));
  await hand.click(page.locator("input[name=makers-by-calibre]"));
  await page.locator("[data-preview=makers-by-calibre] table").first().waitFor(LONG);
  await hand.click(button(page, "Pasar por el control y publicar"));
  await page.locator("[data-published], [data-refused]").first().waitFor(LONG);
  assert.equal(await page.locator("[data-refused]").count(), 0);
  await hand.click(page.locator("[data-package]").getByRole("button", { name: "Verificar" }));
  await page.locator("[data-verified=true]").waitFor(LONG);

  await hand.click(room(page, "Libro"));
  await hand.click(button(page, "Verificar todo el libro"));
  await page.locator('[data-ok="true"]').waitFor(LONG);
  const { steps, keystrokes } = hand.told();
  console.log(`de la hoja a lo publicado: ${steps} pasos, ${keystrokes} teclas`);
  await page.screenshot({ path: `${PICTURES}/de-la-hoja-a-lo-publicado.png` });
});
