/** The archive runs where it is unpacked, with Node alone: no registry, no network, no other folder. */
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

const dir = mkdtempSync(join(tmpdir(), "headstamp-bundle-"));
after(() => rmSync(dir, { recursive: true, force: true }));

test("npm run bundle makes an archive that runs headstamp sample from an empty folder", {
  timeout: 300_000,
}, () => {
  execFileSync(process.execPath, ["dist/tools/tools/bundle.js", join(dir, "out")], { stdio: "pipe" });
  const [archive] = readdirSync(join(dir, "out")).filter((name) => name.endsWith(".tar.gz"));
  execFileSync("mkdir", [join(dir, "empty")]);
  execFileSync("tar", ["-xzf", join(dir, "out", archive!), "-C", join(dir, "empty")]);
  const home = join(dir, "empty", archive!.replace(/\.tar\.gz$/, ""));
  rmSync(join(dir, "out"), { recursive: true });
  // Without a network device at all, where the system lets us.
  const alone = spawnSync("unshare", ["-rn", "true"]).status === 0 ? ["unshare", "-rn"] : [];
  const [program, ...args] = [...alone, process.execPath, join(home, "bin", "headstamp"), "sample"];
  const env = { PATH: "/usr/bin:/bin", HOME: dir, HEADSTAMP_LANG: "en" };
  const run = spawnSync(program!, args, { cwd: join(dir, "empty"), env, encoding: "utf8" });
  assert.equal(run.status, 0, run.stderr);
  assert.match(run.stdout, /Lake City/);
});
