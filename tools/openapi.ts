/** Writes docs/openapi.json anew, and what the page takes out of it; tests fail where either differs from the routes. */
import { readFileSync, writeFileSync } from "node:fs";
import { openApi } from "#api";
import { type ApiDocument, answersOf } from "./answers.ts";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const document = await openApi(version);
writeFileSync("docs/openapi.json", `${JSON.stringify(document, null, 1)}\n`);
writeFileSync("src/web/page/answers.ts", answersOf(document as unknown as ApiDocument));
