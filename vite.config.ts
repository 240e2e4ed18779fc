import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { wordsByLanguage } from "./tools/words.ts";

const PURE = /[\\/]src[\\/](base|marks|records|linkage|texts|trace|claims|findings|gate|ledger|words)[\\/]/;

/** The web application out of the same sources as everything else; nothing is fetched from elsewhere, nothing inlined. */
export default defineConfig({
  root: "src/web",
  plugins: [react(), wordsByLanguage()],
  resolve: {
    conditions: ["headstamp-source", "module", "browser", "development|production"],
    alias: [
      { find: "sample", replacement: fileURLToPath(new URL("data/sample", import.meta.url)) },
      { find: "geo", replacement: fileURLToPath(new URL("data/geo", import.meta.url)) },
      // Messages come parsed (tools/words.ts).
      { find: /^(@formatjs\/icu-messageformat-parser)$/, replacement: "$1/no-parser.js" },
    ],
  },
  build: {
    outDir: "../../dist/web",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // The tables of marks are one lazy chunk; test/browser/weight.test.ts holds the first page to its bar.
    chunkSizeWarningLimit: 1200,
    manifest: true,
    rolldownOptions: {
      checks: { pluginTimings: false },
      // The pure rooms do nothing by being imported: what a room of the page does not use of them it need not load.
      treeshake: { moduleSideEffects: [{ test: PURE, sideEffects: false }] },
    },
  },
});
