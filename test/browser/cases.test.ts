/** What stands beside a trace: registers, rows not yet judged, ties to be walked, dealers, suspect guns, sealed files there and back. */
import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { NO_BROWSER, openBrowser, openPage, violations } from "./chromium.ts";
import { type House, openHouse, SAMPLE } from "./house.ts";

const skip = NO_BROWSER;
const LONG = { timeout: 120_000 };
const PICTURES = "dist/screenshots";
let browser: Browser;
/** The office that asks, with the sample case; and the one that is asked, with the sales for its records. */
let here: House;
let there: House;
let gun = "";

before(async () => {
  if (skip !== false) return;
  browser = await openBrowser();
  here = await openHouse(browser, { sample: true });
  there = await openHouse(browser, { sample: false, file: SAMPLE("sales-synthetic.csv") });
  await mkdir(PICTURES, { recursive: true });
});
after(async () => {
  if (skip !== false) return;
  await here.close();
  await there.close();
  await browser.close();
});

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

/** Says for which office the installation acts. */
async function declare(page: Page, name: string): Promise<void> {
  const form = page.locator("details", { has: page.locator("input[name=authority-name]") }).first();
  await form.locator("summary").click();
  const said = { name, office: "Oficina de ejemplo", contact: "ejemplo@example.org", country: "MX" };
  for (const [field, value] of Object.entries({ ...said, basis: "Ley de ejemplo, artículo 1" }))
    await form.locator(`input[name=authority-${field}]`).fill(value);
  await form.locator("button[type=submit]").click();
  await page.locator("[data-authority]").waitFor(LONG);
}

test("a register is added, verified, and its rows stand in a trace as not yet judged", {
  skip,
}, async (t) => {
  const page = await openPage(browser, t, { storageState: here.session });
  await page.goto(`${here.address}/import?of=registers&lang=es`);
  await page.getByText("No se tiene ningún registro").waitFor(LONG);
  await page.locator("[data-register-form] input[type=file]").setInputFiles(SAMPLE("sales-synthetic.csv"));
  await page.locator("select[name=kind]").selectOption("sale");
  await page.locator("input[name=from]").fill("2015");
  await page.locator("input[name=to]").fill("2026");
  await button(page, "Guardarlo e indexarlo").click();
  await page.locator("[data-registers='1']").waitFor(LONG);
  await button(page, "Verificar").click();
  await page.getByText("Archivo tal como se entregó, índice íntegro").waitFor(LONG);
  assert.deepEqual(await violations(page), []);

  await page.goto(`${here.address}/items?item=firearm&make=Barrett&lang=es`);
  await page.locator(".gridbody a").first().waitFor(LONG);
  gun = (await page.locator(".gridbody a").first().getAttribute("href"))?.slice("/items/".length) ?? "";
  await page.goto(`${here.address}/trace/${gun}?lang=es`);
  const could = page.locator("section", { hasText: "Filas aún sin dictaminar" }).last();
  await could.waitFor(LONG);
  await could.getByText("sales-synthetic.csv").first().waitFor();
  // What nobody decided is in no drawing.
  assert.doesNotMatch(await page.locator(".way").innerText(), /Muestra/);
  assert.deepEqual(await violations(page), []);
  await page.screenshot({ path: `${PICTURES}/sin-dictaminar.png`, fullPage: true });
});

test("the drawing of a way is read downward: the plant, what is not known, the recovery with its cell", {
  skip,
}, async (t) => {
  const page = await openPage(browser, t, { storageState: here.session });
  await page.goto(`${here.address}/trace/${gun}?lang=es`);
  await page.locator(".way .ending").waitFor(LONG);
  const stations = await page.locator(".way > li").evaluateAll((all) =>
    all.map((one) => ({
      kind: one.className,
      top: one.getBoundingClientRect().top,
      text: (one as unknown as { innerText: string }).innerText.replace(/\s+/g, " "),
    })),
  );
  const tops = stations.map(({ top }) => top);
  assert.deepEqual(
    tops,
    [...tops].sort((a, b) => a - b),
  );
  assert.match(stations[0]?.kind ?? "", /^station$/);
  assert.match(stations[0]?.text ?? "", /^planta Barrett según la marca$/);
  assert.ok(stations.some(({ kind }) => kind === "stretch gap"));
  const end = stations.at(-1);
  assert.match(end?.kind ?? "", /ending/);
  assert.match(
    end?.text ?? "",
    /2020-04-20 recuperada · Culiacán, Sinaloa seizures-synthetic\.xlsx · ARMAS!B7/,
  );
  // A gap is told by a broken line, not by a colour.
  const style = await page
    .locator(".stretch.gap .rule")
    .first()
    .evaluate((rule) => {
      const look = globalThis as unknown as {
        getComputedStyle: (of: unknown) => { borderLeftStyle: string };
      };
      return look.getComputedStyle(rule).borderLeftStyle;
    });
  assert.equal(style, "dashed");
});

test("ties are walked from node to node, by keyboard too, and the address keeps where one stands", {
  skip,
}, async (t) => {
  const page = await openPage(browser, t, { storageState: here.session });
  await page.goto(`${here.address}/items/${gun}?lang=es`);
  await button(page, "Buscar en todos los registros").click();
  const nodes = page.locator(".ties a");
  await nodes.first().waitFor(LONG);
  assert.equal(await page.locator('.ties a[aria-current="true"]').count(), 1);
  const event = nodes.filter({ hasText: /^aseguramiento/ }).first();
  await event.focus();
  await page.keyboard.press("Enter");
  await page.locator("[data-around*='|']").waitFor(LONG);
  assert.match(page.url(), /around=/);
  const other = nodes.filter({ hasText: "Ruger" }).first();
  await other.click();
  await page.getByRole("link", { name: "Abrir este objeto" }).waitFor(LONG);
  assert.deepEqual(await violations(page), []);
  await page.screenshot({ path: `${PICTURES}/nexos.png`, fullPage: true });
  await page.reload();
  await page.locator("[data-around*='/ARMAS!']").waitFor(LONG);
  await button(page, "Volver al primer objeto").click();
  assert.doesNotMatch(page.url(), /around=/);
});

test("two writings of a dealer are judged to be one, and the decision is taken back", { skip }, async (t) => {
  const page = await openPage(browser, t, { storageState: there.session });
  await page.goto(`${there.address}/trace?of=dealers&lang=es`);
  await page.locator("[data-dealers]").waitFor(LONG);
  const first = page.locator("[data-candidate]").first();
  await first.waitFor(LONG);
  await first.getByRole("button", { name: "Son dos" }).click();
  await page
    .getByText(/no es /)
    .first()
    .waitFor(LONG);
  assert.deepEqual(await violations(page), []);
  await button(page, "Deshacer").first().click();
  await page
    .getByText(/no es /)
    .first()
    .waitFor({ ...LONG, state: "detached" });
  await page.locator("[data-candidate]").first().waitFor(LONG);
});

test("a suspect gun needs an authority; only the secret opens its entry, which says nothing of a person", {
  skip,
}, async (t) => {
  const page = await openPage(browser, t, { storageState: here.session });
  await page.goto(`${here.address}/trace?of=suspects&lang=es`);
  await page.getByText("No dice nada de ninguna persona").waitFor(LONG);
  const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const fields = {
    serial: "WZ376066",
    make: "Barrett",
    caseNumber: "EJ-1",
    review: day(30),
    expires: day(90),
  };
  await declare(page, "Fiscalía de Ejemplo");
  for (const [name, value] of Object.entries(fields)) await page.locator(`input[name=${name}]`).fill(value);
  await button(page, "Sellar el asiento").click();
  const secret = await page.locator("[data-secret]").innerText(LONG);
  await page.locator("[data-suspects='1']").getByText("vigente").waitFor(LONG);
  await page.locator("[data-suspects] a").first().waitFor();
  assert.deepEqual(await violations(page), []);
  await page.reload();
  await page.getByText("este acervo tampoco").waitFor(LONG);
  await page.locator("input[name=secret]").fill(secret);
  await button(page, "Abrir mis asientos").click();
  await button(page, "Terminarlo ahora").click();
  await page.getByText("caducado").waitFor(LONG);
});

test("a request goes to another office as a sealed file, and its answer comes back as one", {
  skip,
}, async (t) => {
  const ours = await openPage(browser, t, { storageState: here.session });
  const theirs = await openPage(browser, t, { storageState: there.session });
  await theirs.goto(`${there.address}/trace?of=requests&lang=es`);
  await declare(theirs, "Oficina de Ventas de Ejemplo");

  /** The card of an office and its print, as it hands them over. */
  const card = async (
    page: Page,
    address: string,
  ): Promise<{ readonly file: string; readonly print: string }> => {
    await page.goto(`${address}/trace?of=requests&lang=es`);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      button(page, "Llevar nuestra tarjeta").click(),
    ]);
    const print = await page
      .locator("p", { hasText: "La huella de nuestra tarjeta" })
      .locator(".mark")
      .innerText();
    return { file: await download.path(), print };
  };
  const trust = async (page: Page, of: { readonly file: string; readonly print: string }): Promise<void> => {
    await page.getByText("Agregar la tarjeta de otra oficina").click();
    await page.locator("input[name=card]").setInputFiles(of.file);
    await page.locator("input[name=print]").fill(of.print);
    await button(page, "Confiar en esta tarjeta").click();
    await page.locator("[data-peers='1']").waitFor(LONG);
  };
  const [ourCard, theirCard] = [await card(ours, here.address), await card(theirs, there.address)];
  await trust(ours, theirCard);
  await trust(theirs, ourCard);

  await ours.goto(`${here.address}/trace/${gun}?of=requests&lang=es`);
  await button(ours, "Elaborar la solicitud").click();
  await ours.locator("input[name=crimeCode]").fill("5299");
  await button(ours, "Elaborarla y guardarla").click();
  await ours.locator("[data-status=draft]").waitFor(LONG);
  const request = new URL(ours.url()).pathname;
  await ours.locator("button[aria-expanded]", { hasText: /[Ss]ell/ }).click();
  const [sealed] = await Promise.all([
    ours.waitForEvent("download", LONG),
    button(ours, "Sellar y llevar el archivo").click(),
  ]);

  await theirs.goto(`${there.address}/trace?of=requests&lang=es`);
  await theirs.locator("input[name=sealed]").setInputFiles(await sealed.path());
  await theirs.locator("[data-received]").getByText("Fiscalía de Ejemplo").waitFor(LONG);
  assert.deepEqual(await violations(theirs), []);
  await button(theirs, "Responderla").click();
  await theirs.locator("select[name=status]").selectOption("refused");
  const [answer] = await Promise.all([
    theirs.waitForEvent("download", LONG),
    button(theirs, "Sellar y llevar el archivo").click(),
  ]);

  await ours.goto(`${here.address}/trace?of=requests&lang=es`);
  await ours.locator("input[name=sealed]").setInputFiles(await answer.path());
  await ours.locator("[data-received]").getByText("Oficina de Ventas de Ejemplo").waitFor(LONG);
  await ours.goto(`${here.address}${request}?lang=es`);
  await ours.locator("[data-status=refused]").waitFor(LONG);
});

test("a register is taken away with a reason: it stays in the list, and no trace looks into it again", {
  skip,
}, async (t) => {
  const page = await openPage(browser, t, { storageState: here.session });
  await page.goto(`${here.address}/import?of=registers&lang=es`);
  await button(page, "Quitar").click(LONG);
  // Whoever goes by keyboard stands where the reason is written.
  await page.keyboard.type("edición retirada");
  await page.keyboard.press("Enter");
  await page.locator("tr.struck").getByText("quitado").waitFor(LONG);
  assert.notEqual(await page.evaluate("document.activeElement.tagName"), "BODY");
  const held = await (await page.request.get(`${here.address}/api/registers`)).json();
  assert.deepEqual(
    held.items.map(({ status }: { status: string }) => status),
    ["removed"],
  );
  // Its file is still there, until the law has it erased; that is said for good.
  const row = page.locator("tr.struck");
  await row.getByRole("button", { name: "Borrado por ley" }).press("Enter");
  await page.keyboard.type("orden judicial");
  await page.keyboard.press("Enter");
  await row.locator("[data-erased]").waitFor(LONG);
  await page.reload();
  await row.locator("[data-erased]").waitFor(LONG);
  assert.equal(await row.getByRole("button").count(), 0);
  await page.goto(`${here.address}/trace/${gun}?lang=es`);
  await page.locator(".way .ending").waitFor(LONG);
  assert.doesNotMatch(await page.locator("main").innerText(), /sales-synthetic\.csv/);
});
