/** Writes docs/openapi.json anew; a test fails where it differs from the routes. */
import { readFileSync, writeFileSync } from "node:fs";
import { openApi } from "#api";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
writeFileSync("docs/openapi.json", `${JSON.stringify(await openApi(version), null, 1)}\n`);
