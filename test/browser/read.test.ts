import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { builtSite } from "./built.ts";
import { NO_BROWSER, openBrowser, openPage, violations } from "./chromium.ts";
import { serveSite } from "./site.ts";

const skip = NO_BROWSER;
let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;

before(async () => {
  if (skip !== false) return;
  site = await serveSite(builtSite());
  browser = await openBrowser();
});
after(async () => {
  if (skip !== false) return;
  await browser.close();
  site.close();
});

test("a mark is read as it is typed, with its source, drawn at its hours, without a server", {
  skip,
}, async (t) => {
  const page = await openPage(browser, t);
  const last = page.waitForResponse(/ledger-room/);
  await page.goto(`${site.url}/read`);
  await page.getByRole("textbox").first().waitFor();
  // Rooms are fetched ahead, the last of them is the ledger.
  await last;
  await page.waitForLoadState("networkidle");
  await page.getByRole("textbox", { name: /culote/ }).fill("12:LC 6:07");
  await page.getByText("Lake City").first().waitFor();
  await page.context().setOffline(true);
  await page.getByRole("textbox", { name: /culote/ }).fill("12:TZZ 6:88");
  await page.getByRole("img", { name: /TZZ a las 12; 88 a las 6/ }).waitFor();
  assert.match(await page.locator("[data-outcome]").innerText(), /ambiguo[\s\S]*indicio/);
  assert.match(page.url(), /text=12%3ATZZ/);
  await page.context().setOffline(false);
});

test("a worn mark keeps every rival, and a doubtful serial says what to photograph", { skip }, async (t) => {
  const page = await openPage(browser, t);
  await page.goto(`${site.url}/read?text=L%3F+4`);
  await page.locator('[data-outcome="ambiguous"], [data-outcome="unread"]').waitFor();
  await page.goto(`${site.url}/read?kind=serial&text=G1O345S`);
  await page.getByText("Qué fotografiar ahora").waitFor();
  assert.match(await page.locator(".positions").innerText(), /D Q/);
});

for (const language of ["es", "en"] as const) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`the room has no violation of accessibility: ${language}, ${colorScheme}`, { skip }, async (t) => {
      const page = await openPage(browser, t, { colorScheme });
      await page.goto(`${site.url}/read?lang=${language}&text=LC+07+(%2B)`);
      await page.locator("[data-outcome]").waitFor();
      assert.deepEqual(await violations(page), []);
    });
  }
}

test("on a phone the room does not scroll sideways", { skip }, async (t) => {
  const page = await openPage(browser, t, { viewport: { width: 390, height: 844 }, hasTouch: true });
  await page.goto(`${site.url}/read?text=LC+07`);
  await page.locator("[data-outcome]").waitFor();
  assert.equal(await page.evaluate("document.documentElement.scrollWidth"), 390);
});
