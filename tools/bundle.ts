/**
 * `npm run bundle`: one archive with everything that runs, no registry needed where it is unpacked: dist, data, docs and
 * the packages that run (no native code among them), for any system that has Node.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const name = `headstamp-${version}`;
const out = resolve(process.argv[2] ?? "bundle");
const stage = join(out, name);
rmSync(stage, { recursive: true, force: true });
mkdirSync(stage, { recursive: true });

/** Compiled tests and tools stay behind, and what the compiler keeps for itself. */
const LEFT = /(^|[\\/])(tools|\.tsbuildinfo)([\\/]|$)|\.test\.(js|d\.ts|js\.map)$|\.tsbuildinfo$/;
for (const part of ["bin", "data", "dist", "docs", "LICENSE", "README.md", "LEEME.md", "CHANGELOG.md"]) {
  cpSync(part, join(stage, part), { recursive: true, filter: (path) => !LEFT.test(path) });
}
const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const listed = execFileSync(npm, ["ls", "--omit=dev", "--all", "--parseable"], {
  encoding: "utf8",
  shell: false,
});
for (const path of listed.split(/\r?\n/).filter((line) => line.includes("node_modules"))) {
  const place = relative(process.cwd(), path);
  // A package of packages is copied with its own; types and maps are for those who build.
  cpSync(path, join(stage, place), {
    recursive: true,
    filter: (from) => !/\.(d\.[cm]?ts|map)$/.test(from) && !/[\\/]\.bin([\\/]|$)/.test(from),
  });
}
const native = readdirSync(join(stage, "node_modules"), { recursive: true, encoding: "utf8" }).filter(
  (path) => path.endsWith(".node"),
);
if (native.length > 0) throw new Error(`native code would run on one system alone: ${native.join(", ")}`);

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Record<string, unknown>;
const { devDependencies: _dev, scripts: _scripts, ...kept } = manifest;
writeFileSync(join(stage, "package.json"), `${JSON.stringify(kept, null, 2)}\n`);
writeFileSync(join(stage, "headstamp.cmd"), '@node "%~dp0bin\\headstamp" %*\r\n');
writeFileSync(join(stage, "headstamp"), '#!/bin/sh\nexec node "$(dirname "$0")/bin/headstamp" "$@"\n', {
  mode: 0o755,
});

const archive = join(out, `${name}.tar.gz`);
execFileSync("tar", ["-czf", archive, "-C", dirname(stage), name]);
console.log(`${archive} (${(statSync(archive).size / 2 ** 20).toFixed(1)} MiB)`);
