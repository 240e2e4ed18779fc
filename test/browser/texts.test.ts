/** A newspaper's figure checked from the text to the data beside it; a PDF and a file that is none; each view without a violation. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { printPdf } from "#print";
import { NO_BROWSER, openBrowser, openPage, violations } from "./chromium.ts";
import { handOf } from "./hand.ts";
import { type House, openHouse, SAMPLE } from "./house.ts";

const skip = NO_BROWSER;
const LONG = { timeout: 120_000 };
const PICTURES = "dist/screenshots";
let browser: Browser;
let house: House;
let folder = "";
let claim = "";

before(async () => {
  if (skip !== false) return;
  browser = await openBrowser();
  house = await openHouse(browser, { sample: true });
  folder = await mkdtemp(join(tmpdir(), "headstamp-texts-"));
  await mkdir(PICTURES, { recursive: true });
});
after(async () => {
  if (skip !== false) return;
  await house.close();
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

test("tarea: cotejar la cifra de un periódico con los datos", { skip }, async (t) => {
  const page = await openPage(browser, t, { storageState: house.session });
  const hand = handOf(page);
  await hand.open(`${house.address}/texts`);
  await hand.click(button(page, "Tomar el ejemplo sintético"));
  await page.locator(".sentences .unsafe").waitFor(LONG);
  const looked = page.locator("aside .quoted");
  for (let i = 0; i < 6 && (await looked.innerText()) !== "«38 por ciento»"; i++) await hand.press("j");
  assert.equal(await looked.innerText(), "«38 por ciento»");
  await page.getByText("SEGURO decir").waitFor();
  await hand.press("x");
  await page.screenshot({ path: `${PICTURES}/texto.png` });
  await hand.click(button(page, "Guardar la cifra confirmada como afirmación"));
  await page.locator("[data-kept='1']").waitFor(LONG);
  await hand.click(page.getByRole("link", { name: /Junto a los datos/ }));
  await page.locator("[data-compared] li").first().waitFor(LONG);
  claim = new URL(page.url()).searchParams.get("claim") ?? "";
  assert.match(await page.locator("[data-compared]").innerText(), /ninguna confirma ni refuta/);
  const { steps, keystrokes } = hand.told();
  console.log(`cotejar la cifra de un periódico con los datos: ${steps} pasos, ${keystrokes} teclas`);
  await page.screenshot({ path: `${PICTURES}/afirmacion.png`, fullPage: true });
});

test("the figures and the commitments of a text stand in tables, and lead back into it", {
  skip,
}, async (t) => {
  const page = await openPage(browser, t, { storageState: house.session });
  await page.goto(`${house.address}/texts`);
  await page.locator("input[type=file]").setInputFiles(SAMPLE("article-synthetic-es.txt"));
  await button(page, /^Cifras/).click();
  await page.locator(".figuretable tbody tr").first().waitFor(LONG);
  await page.getByText("método no indicado").waitFor(LONG);
  await button(page, /^Compromisos/).click();
  await button(page, /publique la lista/).click();
  await page.locator('.proposal.p-commitment[aria-pressed="true"]').waitFor();
});

test("a PDF is read, and a file that is no text is refused with a sentence", { skip }, async (t) => {
  const page = await openPage(browser, t, { storageState: house.session });
  const pdf = join(folder, "carta.pdf");
  const text =
    "De las 1,200 armas aseguradas en el valle de Ejemplo en 2029, el 45 por ciento se compró en una sola armería, según la fiscalía del valle.";
  await writeFile(
    pdf,
    await printPdf({
      ...{ title: "Carta", language: "es", at: "2031-01-01T00:00:00Z", footer: [] },
      ...{ marking: "TLP:CLEAR", blocks: [{ kind: "paragraph", text }] },
    }),
  );
  await page.goto(`${house.address}/texts?lang=es`);
  await page.locator("input[type=file]").setInputFiles(pdf);
  await page.locator(".article").getByText("45 por ciento").first().waitFor(LONG);
  await button(page, "Otro texto").click();
  const docx = join(folder, "carta.docx");
  await writeFile(docx, Buffer.from("504b03041400060008000000210000000000", "hex"));
  await page.locator("input[type=file]").setInputFiles(docx);
  await page.locator('[role=alert][data-code="text-refused"]').waitFor(LONG);
  assert.doesNotMatch(await page.locator("[role=alert]").innerText(), new RegExp(folder));
});

test("what became of promises is listed with what shows it", { skip }, async (t) => {
  const page = await openPage(browser, t, { storageState: house.session });
  await page.goto(`${house.address}/texts?of=commitments&lang=es`);
  await page.locator("[data-commitments] tbody tr").first().waitFor(LONG);
  assert.ok((await page.locator("[data-commitments] td p").count()) > 0, "no promise has anything to show");
});

test("all claims are taken away, each with its base, and one that was kept among them", {
  skip,
}, async (t) => {
  const page = await openPage(browser, t, { storageState: house.session });
  await page.goto(`${house.address}/texts?of=claims&lang=es`);
  const take = async (format: string): Promise<string[]> => {
    const coming = page.waitForEvent("download");
    await page.getByRole("link", { name: format, exact: true }).click(LONG);
    const file = await coming;
    assert.equal(file.suggestedFilename(), `claims.${format.toLowerCase()}`);
    return readFileSync((await file.path()) ?? "", "utf8")
      .trim()
      .split("\n");
  };
  const lines = (await take("JSONL")).map((line) => JSON.parse(line) as { readonly id: string });
  const caption = await page.locator("table caption").innerText();
  assert.ok(lines.length > 40 && caption.includes(String(lines.length)), `${caption}: ${lines.length}`);
  assert.ok(lines.some(({ id }) => id === claim));
  const [head = "", ...rows] = await take("CSV");
  assert.match(head, /^id,value\.words,unit,numerator\.population\.words,denominator\.population\.words,/);
  const own = rows.find((row) => row.includes(claim)) ?? "";
  assert.ok(own.startsWith(`${claim},`) && own.includes("38 por ciento"), own);
  assert.deepEqual(await violations(page), []);
});

for (const language of ["es", "en"] as const) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`no view of the texts has a violation or scrolls sideways: ${language}, ${colorScheme}`, {
      skip,
    }, async (t) => {
      const page = await openPage(browser, t, { colorScheme, storageState: house.session });
      const found: string[] = [];
      const look = async (name: string): Promise<void> => {
        found.push(...(await violations(page)).map((one) => `${name}: ${one}`));
        const wide = Number(await page.evaluate("document.documentElement.scrollWidth"));
        if (wide > 1366) found.push(`${name} is ${wide} wide`);
      };
      await page.goto(`${house.address}/texts?lang=${language}`);
      await button(page, /ejemplo|sample/).click();
      await page.locator(".sentences").waitFor(LONG);
      await page.keyboard.press("x");
      await look("read");
      await button(page, /^(Cifras|Figures)/).click();
      await look("figures");
      await button(page, /^(Compromisos|Commitments)/).click();
      await look("commitments of the text");
      await page.goto(`${house.address}/texts?claim=${encodeURIComponent(claim)}&lang=${language}`);
      await page.locator("[data-compared] p").first().waitFor(LONG);
      await look("claim");
      await page.goto(`${house.address}/texts?of=commitments&lang=${language}`);
      await page.locator("[data-commitments]").waitFor(LONG);
      await look("commitments");
      assert.deepEqual(found, []);
    });
  }
}
