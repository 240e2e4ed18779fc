import type { PackageReport } from "#publishing";
import { type Language, say } from "#words";
import { type Door, EXIT } from "./door.ts";
import type { Verbs } from "./program.ts";

/** `verify FILE`: what was published, from the package alone; opens no store. */
export function declareVerify(verbs: Verbs, language: Language): void {
  const command = verbs
    .verb("verify")
    .argument("<FILE>", say(language, "cli.verify.file"))
    .option("--key <KEY>", say(language, "cli.verify.key"));
  verbs.does<{ key?: string }>(command, async (door, { key }, [file]) => {
    const { verifyPackage } = await import("#publishing");
    const report = await verifyPackage(file ?? "", key ?? null);
    door.out(door.json ? `${JSON.stringify(report)}\n` : reportText(door, report));
    return report.ok ? EXIT.done : EXIT.integrity;
  });
}

function reportText(door: Door, report: PackageReport): string {
  const { ok, what, faults, publicationId, files, figures, name, index, origin, size, fingerprint, pinned } =
    report;
  const lines: string[] = [];
  const id = publicationId ?? "–";
  if (ok) {
    const said =
      what === "figure"
        ? door.say("cli.verify.figure", { figure: name ?? "", id })
        : what === "file"
          ? `${name} (${id})`
          : door.say("cli.verify.files", { n: files, figures, id });
    const params = { what: said, index: index ?? 0, origin: origin ?? "", size: size ?? 0 };
    lines.push(door.say("cli.verify.ok", params));
  } else {
    lines.push(door.say("cli.verify.bad"));
    for (const fault of faults) lines.push(`  ${fault.file}: ${door.say(`package.${fault.what}`)}`);
  }
  if (report.recounted !== null)
    lines.push(`  ${door.say("cli.verify.recounted", { n: report.recounted, figures })}`);
  if (fingerprint !== null) lines.push(`  ${door.say("cli.verify.signed", { fingerprint })}`);
  if (ok) lines.push(`  ${door.say(pinned === null ? "cli.verify.unpinned" : "cli.verify.pinned")}`);
  return `${lines.join("\n")}\n`;
}
