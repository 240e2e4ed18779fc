/** A request from the worklist to its answer by hand, in Spanish; the chain of custody; each view without a violation. */
import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { NO_BROWSER, openBrowser, openPage, violations } from "./chromium.ts";
import { handOf } from "./hand.ts";
import { type House, openHouse } from "./house.ts";

const skip = NO_BROWSER;
const LONG = { timeout: 120_000 };
const PICTURES = "dist/screenshots";
let browser: Browser;
let house: House;
/** Address of the first Barrett of the sample case. */
let gun = "";
let request = "";

before(async () => {
  if (skip !== false) return;
  browser = await openBrowser();
  house = await openHouse(browser, { sample: true });
  await mkdir(PICTURES, { recursive: true });
});
after(async () => {
  if (skip !== false) return;
  await house.close();
  await browser.close();
});

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

test("tarea: pedir un rastreo, de la revisión previa a la respuesta", { skip }, async (t) => {
  const page = await openPage(browser, t, { storageState: house.session });
  const hand = handOf(page);
  await page.goto(`${house.address}/items?item=firearm&make=Barrett`);
  await page.locator(".gridbody a").first().waitFor(LONG);
  gun = (await page.locator(".gridbody a").first().getAttribute("href"))?.slice("/items/".length) ?? "";
  await hand.open(`${house.address}/trace/${gun}`);
  await page.locator(".way .ending").waitFor(LONG);
  await hand.click(page.getByRole("link", { name: "¿Fracasaría una solicitud de rastreo?" }));
  await page.locator("[data-fails]").waitFor(LONG);
  await hand.click(button(page, "Elaborar la solicitud"));
  await hand.type(page.locator("input[name=crimeCode]"), "5299");
  await hand.type(page.locator("textarea[name=foundText]"), "En un cateo, junto con dos cargadores");
  await page.screenshot({ path: `${PICTURES}/solicitud.png`, fullPage: true });
  await hand.click(button(page, "Elaborarla y guardarla"));
  await page.locator("[data-status=draft]").waitFor(LONG);
  request = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  // The sheet stands in the order of the form, in both languages.
  const fields = await page.locator(".formsheet th").allInnerTexts();
  const numbers = fields.flatMap((text) => /^\d[a-i]/.exec(text)?.[0] ?? []);
  assert.deepEqual(numbers, [...numbers].sort());
  assert.match(fields.join("\n"), /5a Matrícula[^\n]*\/ Serial number/);
  assert.match(
    await page
      .locator(".formsheet")
      .allInnerTexts()
      .then((all) => all.join()),
    /5299/,
  );
  for (const language of ["es", "en"]) {
    const pdf = await page.request.get(`${house.address}/api/requests/${request}/form?language=${language}`);
    assert.equal((await pdf.body()).subarray(0, 5).toString(), "%PDF-");
  }
  await hand.click(button(page, "Ya se envió"));
  await hand.click(button(page, "Asentar que se envió"));
  await page.locator("[data-status=sent]").waitFor(LONG);
  await hand.click(button(page, "Recibir una respuesta"));
  await hand.choose(page.locator("select[name=status]"), "refused");
  await hand.click(button(page, "Recibirla"));
  await page.locator("[data-status=refused]").waitFor(LONG);
  await page.getByText("sin motivo").first().waitFor();
  // From the refusal to the next lawful step, without a manual.
  await page.locator(".steps li").first().waitFor();
  const { steps, keystrokes } = hand.told();
  console.log(`pedir un rastreo: ${steps} pasos, ${keystrokes} teclas`);
  await page.screenshot({ path: `${PICTURES}/pedir-un-rastreo.png`, fullPage: true });
});

test("an answer by its file becomes transfers of the way, and what names persons is set aside", {
  skip,
}, async (t) => {
  const page = await openPage(browser, t, { storageState: house.session });
  await page.goto(`${house.address}/trace/requests/${request}?lang=es`);
  await button(page, "Recibir una respuesta").click();
  const file = join(tmpdir(), `answer-${process.pid}.json`);
  const answer = {
    ...{ format: "headstamp-response v1", request, status: "answered-full", on: "2031-01-02" },
    purchaser: { name: "Nadie Ejemplo" },
    hops: [
      {
        kind: "retail-sale",
        date: "2015-06-30",
        from: { role: "dealer", name: "Sample Arms LLC", state: "us-az" },
        to: { role: "first-purchaser", name: "Nadie Ejemplo" },
      },
    ],
  };
  await writeFile(file, JSON.stringify(answer));
  await page.locator("input[name=file]").setInputFiles(file);
  await page.getByText("El archivo lo dice todo").waitFor();
  await button(page, "Recibirla").click();
  await page.locator("[data-status=answered-full]").waitFor(LONG);
  await page.getByText(/celdas? que nombran? personas/).waitFor();
  assert.doesNotMatch(await page.locator("main").innerText(), /Nadie Ejemplo/);
  await page.getByRole("link", { name: "La ruta como consta ahora" }).click();
  await page.locator(".way").getByText("Sample Arms LLC").waitFor(LONG);
});

test("a request that the pre-flight stops is drawn up only with a reason", { skip }, async (t) => {
  const page = await openPage(browser, t, { storageState: house.session });
  await page.goto(`${house.address}/items?item=firearm&lang=es`);
  await page.locator(".gridbody a").first().waitFor(LONG);
  for (const link of await page.locator(".gridbody a").all()) {
    const href = (await link.getAttribute("href")) ?? "";
    const answer = await page.request.get(
      `${house.address}/api/request-checks/${href.slice("/items/".length)}`,
    );
    const found = (await answer.json()) as { readonly fails: string };
    if (found.fails !== "certain") continue;
    await page.goto(`${house.address}/trace/${href.slice("/items/".length)}?of=requests&lang=es`);
    break;
  }
  await button(page, "Elaborar la solicitud").click();
  await button(page, "Elaborarla y guardarla").click();
  await page.locator("[data-fails=certain], [role=alert]").first().waitFor(LONG);
  await page.locator("textarea[name=anyway]").fill("El laboratorio lo pide así");
  await button(page, "Elaborarla de todos modos").click();
  await page.locator("[data-status=draft]").waitFor(LONG);
  await button(page, "Retirar").click();
  await page.locator("input[name=why]").fill("Era un ensayo");
  await button(page, "Retirar la solicitud").click();
  await page.locator("[data-status=withdrawn]").waitFor(LONG);
});

test("custody is recorded by keyboard, a gap is named, a record is taken back", { skip }, async (t) => {
  const page = await openPage(browser, t, { storageState: house.session });
  await page.goto(`${house.address}/trace/${gun}?of=custody&lang=es`);
  const record = async (fields: Readonly<Record<string, string>>): Promise<void> => {
    for (const [name, value] of Object.entries(fields)) await page.locator(`input[name=${name}]`).fill(value);
    await page.locator("input[name=note]").press("Enter");
  };
  await page.locator("input[name=office]").waitFor(LONG);
  await record({ from: "2031-03-01", until: "2031-03-02", office: "Fiscalía de Ejemplo", seal: "A-1" });
  await page.getByText("Un registro vigente").waitFor(LONG);
  await record({ from: "2031-03-09", office: "Laboratorio de Ejemplo", seal: "A-2" });
  await page.getByText("entre 1 y 2 no consta nadie").waitFor(LONG);
  await page.screenshot({ path: `${PICTURES}/custodia.png`, fullPage: true });
  // The form with lines to sign, from here and from the item's own page.
  const printed: Buffer[] = [];
  for (const room of [`/trace/${gun}?of=custody`, `/items/${gun}`]) {
    await page.goto(`${house.address}${room}${room.includes("?") ? "&" : "?"}lang=es`);
    const forms = page.locator('a[href*="/custody/form"]');
    await forms.first().waitFor(LONG);
    for (const form of await forms.all()) {
      const pdf = await page.request.get(`${house.address}${await form.getAttribute("href")}`);
      assert.equal(pdf.headers()["content-type"], "application/pdf");
      printed.push(await pdf.body());
    }
  }
  assert.equal(printed.length, 3, "both languages, and the one that is read");
  for (const pdf of printed) assert.equal(pdf.subarray(0, 5).toString(), "%PDF-");
  await page.goto(`${house.address}/trace/${gun}?of=custody&lang=es`);
  await button(page, "Retirar").last().click();
  await page.locator("input[name=why]").fill("Fecha equivocada");
  await page.locator("input[name=why]").press("Enter");
  await page.getByText("Fecha equivocada").waitFor(LONG);
});

for (const language of ["es", "en"] as const) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`no view of the trace has a violation or scrolls sideways: ${language}, ${colorScheme}`, {
      skip,
    }, async (t) => {
      const page = await openPage(browser, t, { colorScheme, storageState: house.session });
      const found: string[] = [];
      const look = async (path: string, ready: string, act?: () => Promise<void>): Promise<void> => {
        await page.goto(`${house.address}${path}${path.includes("?") ? "&" : "?"}lang=${language}`);
        await page.locator(ready).first().waitFor(LONG);
        await act?.();
        found.push(...(await violations(page)).map((one) => `${path}: ${one}`));
        const wide = Number(await page.evaluate("document.documentElement.scrollWidth"));
        if (wide > 1366) found.push(`${path} is ${wide} wide`);
      };
      await look("/trace?of=requests", "tbody tr");
      await look(`/trace/${gun}?of=requests`, "[data-fails]");
      await look(`/trace/${gun}?of=requests`, "[data-fails]", async () => {
        await page.locator("button.main").click();
        await page.locator(".requestform").waitFor(LONG);
      });
      await look(`/trace/${gun}?of=custody`, "input[name=office]");
      await look(`/trace/requests/${request}`, ".formsheet", async () => {
        await page.locator("button[aria-expanded]").nth(1).click();
        await page.locator(".answerform .plain, .answerform button").first().waitFor();
      });
      await look(`/trace/requests/${request}`, ".formsheet", async () => {
        await page.locator("button[aria-expanded]").nth(2).click();
        await page.locator("input[name=print]").waitFor(LONG);
      });
      assert.deepEqual(found, []);
    });
  }
}
