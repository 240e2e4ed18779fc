/** Runs in a worker thread capped in memory and time: lays a document out with pdfmake, which may reach nothing but its fonts. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parentPort } from "node:worker_threads";
import type { PrintDocument } from "./block.ts";
import { pageOf } from "./page.ts";

/** What the thread gives back. */
export type Printed = { readonly bytes: Uint8Array } | { readonly failed: string };

/** CommonJS without named exports: its types are those of a module all the same. */
const require = createRequire(import.meta.url);
const pdfmake = require("pdfmake") as typeof import("pdfmake");
const fonts = join(dirname(require.resolve("pdfmake/package.json")), "fonts", "Roboto");
const FACES = {
  normal: join(fonts, "Roboto-Regular.ttf"),
  bold: join(fonts, "Roboto-Medium.ttf"),
  italics: join(fonts, "Roboto-Italic.ttf"),
  bolditalics: join(fonts, "Roboto-MediumItalic.ttf"),
};

async function print(document: PrintDocument): Promise<Uint8Array> {
  pdfmake.setFonts({ Roboto: { ...FACES } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => Object.values(FACES).includes(path));
  return new Uint8Array(await pdfmake.createPdf(pageOf(document)).getBuffer());
}

parentPort?.on("message", (document: PrintDocument) => {
  print(document).then(
    (bytes) => parentPort?.postMessage({ bytes } satisfies Printed, [bytes.buffer as ArrayBuffer]),
    (error: unknown) =>
      parentPort?.postMessage({
        failed: error instanceof Error ? error.message : String(error),
      } satisfies Printed),
  );
});
