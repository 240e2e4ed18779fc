/** What a person can stand before, for tests that go through all of it. */
import type { Page } from "playwright-core";

/** Addresses, GUN for that of one gun, each with what must be there before it is looked at. */
export const VIEWS: readonly (readonly [string, string])[] = [
  ["/", "[data-finding=unread-marks] table"],
  ["/import", ".part table"],
  ["/import?of=registers", "form input"],
  ["/import?of=columns", "form select"],
  ["/read?text=LC+07+(%2B)", "[data-outcome]"],
  ["/items", ".gridbody .gridrow"],
  ["/items/GUN", "table.cells"],
  ["/trace", "[data-worklist] tbody tr"],
  ["/trace/GUN", ".way .ending"],
  ["/trace/GUN?of=custody", "input[name=office]"],
  ["/review", "form"],
  ["/flows", "svg.chart path"],
  ["/texts", "textarea"],
  ["/texts?of=claims", "tbody tr"],
  ["/publish", "fieldset input"],
  ["/ledger", "tbody tr"],
  ["/ledger?of=file", "form input"],
  ["/ledger?of=store", "[data-well]"],
];

/** Address of the first gun of the sample case, as the list names it. */
export async function gunAt(page: Page, address: string): Promise<string> {
  await page.goto(`${address}/items?item=firearm`);
  const link = page.locator(".gridbody a").first();
  await link.waitFor();
  return (await link.getAttribute("href"))?.slice("/items/".length) ?? "";
}
