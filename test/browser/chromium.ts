import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import type { TestContext } from "node:test";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

/**
 * Debian's Chromium: without a window of its own where that package is there, or else the whole browser. A window's own pages took nine
 * tenths of what a new page costs (2.3 s of CPU each, 0.25 without; decision 0121).
 */
export const PROGRAM =
  process.env["CHROMIUM"] ??
  ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"].find((path) => existsSync(path)) ??
  "/usr/bin/chromium";
const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** Why the browser's tests are skipped, or false; never skipped in CI. */
export const NO_BROWSER =
  existsSync(PROGRAM) || process.env["CI"] !== undefined
    ? false
    : `no browser at ${PROGRAM}: install Debian's chromium, or name one in CHROMIUM`;

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: PROGRAM,
    args: [
      ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
      ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
    ],
  });
}

/** A page that fails its test on any request beyond this machine, any message of an error and any uncaught throw. */
export async function openPage(
  browser: Browser,
  t: TestContext,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: "es-MX",
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  // A busy machine is no fault of a room; a wait that ends says what was waited for.
  page.setDefaultTimeout(120_000);
  const faults: string[] = [];
  context.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    const ours = hostname === "127.0.0.1" || hostname === "localhost";
    if (!ours && protocol !== "blob:" && protocol !== "data:")
      faults.push(`a request left: ${request.url()}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on("pageerror", (error) => faults.push(`uncaught: ${error.message}`));
  t.after(async () => {
    await context.close();
    assert.deepEqual(faults, [], "requests beyond this machine, console errors and uncaught throws");
  });
  return page;
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** axe-core's violations on the page as it stands; each is named with its first elements. */
export async function violations(page: Page): Promise<string[]> {
  // Evaluated through the debugger, which no content policy bars: the page itself loads no such script.
  await page.evaluate(await import("node:fs").then(({ readFileSync }) => readFileSync(AXE, "utf8")));
  const found = (await page.evaluate("axe.run().then((r) => r.violations)")) as readonly Violation[];
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map((node) => `${node.html} ${node.failureSummary ?? ""}`)
        .join(" | ")}`,
  );
}
