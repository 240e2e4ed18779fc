import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { NO_BROWSER, openBrowser, openPage } from "./chromium.ts";
import { type Hand, handOf } from "./hand.ts";
import { type House, openHouse, SAMPLE } from "./house.ts";

const skip = NO_BROWSER;
/** Pictures of each task's end, kept beside the build. */
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

const LONG = { timeout: 120_000 };

/** Runs a task in Spanish, prints what it cost, and keeps a picture of how it ended. */
function task(name: string, run: (page: Page, hand: Hand) => Promise<void>): void {
  test(`tarea: ${name}`, { skip }, async (t) => {
    const page = await openPage(browser, t, { storageState: house.session });
    const hand = handOf(page);
    await hand.open(house.address);
    await run(page, hand);
    const { steps, keystrokes } = hand.told();
    console.log(`${name}: ${steps} pasos, ${keystrokes} teclas`);
    await page.screenshot({ path: `${PICTURES}/${name.replaceAll(" ", "-")}.png` });
  });
}

const room = (page: Page, name: string) => page.getByRole("navigation").getByRole("link", { name });

task("importar una hoja", async (page, hand) => {
  await hand.click(room(page, "Importar"));
  await hand.give(page.locator("input[type=file]"), SAMPLE("seizures-synthetic.xlsx"));
  const commit = page.getByRole("button", { name: "Importar 669 filas" });
  await commit.waitFor(LONG);
  await page.getByText("92 celdas").waitFor();
  await hand.click(commit);
  await page.locator("[data-imported]").waitFor(LONG);
  await hand.click(page.getByRole("link", { name: "Ver sus objetos" }));
  await page.getByText("669 objetos").waitFor(LONG);
});

task("leer un culote gastado", async (page, hand) => {
  await hand.click(room(page, "Leer una marca"));
  await hand.type(page.getByRole("textbox", { name: /culote/ }), "12:L? 6:07");
  const said = page.locator("[data-outcome]");
  await said.waitFor(LONG);
  assert.notEqual(await said.getAttribute("data-outcome"), "read");
  await page.getByRole("img", { name: /L\? a las 12; 07 a las 6/ }).waitFor();
});

task("prever si una solicitud fracasa", async (page, hand) => {
  await hand.click(room(page, "Objetos"));
  await hand.type(page.getByLabel("marca", { exact: true }), "Barrett");
  await hand.press("Enter");
  await hand.click(page.locator(".gridbody a").first());
  await hand.click(page.getByRole("link", { name: "Rastrear este objeto" }));
  await hand.click(page.getByRole("link", { name: /Fracasaría/ }));
  await page.locator("[data-fails]").waitFor(LONG);
});

task("dictaminar diez vínculos", async (page, hand) => {
  await hand.click(room(page, "Dictaminar"));
  // What was imported is there to be compared: nothing is sent again.
  await page.getByLabel(/marcas que se buscan/).waitFor(LONG);
  await hand.give(page.getByLabel("Archivo del registro"), SAMPLE("sales-synthetic.csv"));
  await hand.click(page.getByRole("button", { name: "Hallar los candidatos" }));
  await page.locator("table.pairs").waitFor(LONG);
  const open = async (): Promise<number> =>
    Number(await page.locator("[data-open]").getAttribute("data-open"));
  const first = await open();
  const settled = settledOf(page);
  const waits: number[] = [];
  for (const key of ["x", "n", "u", "x", "n", "u", "x", "n", "u", "x"]) {
    // What is asked ahead has come: the person reads a pair before deciding it.
    await settled();
    waits.push(Number(await page.evaluate(NEXT_PAIR(key))));
    hand.pressed();
  }
  await settled();
  assert.equal(await open(), first - 10);
  await hand.press("d");
  await settled();
  assert.equal(await open(), first - 9);
  waits.sort((a, b) => a - b);
  console.log(`to the next pair: median ${waits[5]} ms, longest ${waits[9]} ms`);
  // Other work on the machine makes a wait longer and never shorter: the bar is held by the best of the ten.
  assert.ok((waits[0] ?? 0) <= 100, `to the next pair: ${waits.join(", ")} ms`);
});

/** Waits until nothing that this page asked of the server is on its way. */
function settledOf(page: Page): () => Promise<void> {
  let open = 0;
  page.on("request", () => open++);
  page.on("requestfinished", () => open--);
  page.on("requestfailed", () => open--);
  return async () => {
    do await page.waitForTimeout(150);
    while (open > 0);
  };
}

/** Presses a key in the page and says how many milliseconds pass until another pair stands there. */
const NEXT_PAIR = (key: string): string => `new Promise((done) => {
  const pair = () => document.querySelector("table.pairs thead")?.textContent;
  const before = pair();
  const began = performance.now();
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key: ${JSON.stringify(key)}, bubbles: true }));
  const look = () => {
    const now = pair();
    if (now !== undefined && now !== before) done(Math.round(performance.now() - began));
    else requestAnimationFrame(look);
  };
  look();
})`;

task("cotejar la cifra de un periódico", async (page, hand) => {
  await hand.click(room(page, "Textos"));
  await hand.click(page.getByRole("button", { name: "Tomar el ejemplo sintético" }));
  await page.locator(".proposal").first().waitFor(LONG);
  await hand.press("j");
  await hand.press("j");
  await page.getByText("lo resolvería").first().waitFor();
  await page.getByText("no se dice").first().waitFor();
  await hand.press("x");
  await page.getByText("1 de 13 decididas").waitFor();
  await hand.click(page.getByRole("link", { name: "Afirmaciones", exact: true }));
  await hand.type(page.getByRole("searchbox"), "70");
  await page.locator("tbody tr").first().waitFor(LONG);
});

task("verificar el libro en el navegador", async (page, hand) => {
  await hand.click(room(page, "Libro"));
  await hand.click(page.getByRole("button", { name: "Verificar todo el libro" }));
  await page.locator('[data-ok="true"]').waitFor(LONG);
  await page
    .getByRole("button", { name: /Llevar la prueba/ })
    .first()
    .waitFor();
});

test("a way through the house by the keyboard alone", { skip }, async (t) => {
  const page = await openPage(browser, t, { storageState: house.session });
  await page.goto(house.address);
  await room(page, "Objetos").waitFor(LONG);
  await page.keyboard.press("Tab");
  assert.match(String(await page.evaluate("document.activeElement.textContent")), /Saltar/);
  const until = async (name: RegExp): Promise<void> => {
    for (let i = 0; i < 80; i++) {
      const here = String(await page.evaluate("document.activeElement.textContent"));
      if (name.test(here)) return;
      await page.keyboard.press("Tab");
    }
    assert.fail(`no way to ${name} by Tab`);
  };
  await until(/^Objetos/);
  await page.keyboard.press("Enter");
  await page.locator(".gridbody a").first().waitFor(LONG);
  await until(/^ARMAS!/);
  await page.keyboard.press("Enter");
  await page.locator("table.cells").waitFor(LONG);
  await until(/^Rastrear este objeto/);
  await page.keyboard.press("Enter");
  await page.locator(".way").waitFor(LONG);
  await until(/^¿Fracasaría/);
  await page.keyboard.press("Enter");
  await page.locator("[data-fails]").waitFor(LONG);
});
