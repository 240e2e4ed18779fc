import type { Authority } from "#trace";
import { type Language, say } from "#words";
import { withDesk } from "./desk.ts";
import { EXIT } from "./door.ts";
import type { Verbs } from "./program.ts";

/** `profile set|show|withdraw`: for which authority the installation acts. Without one, what it prints is no request. */
export function declareProfile(verbs: Verbs, language: Language): void {
  const word = (key: string): string => say(language, `cli.profile.${key}`);
  const profile = verbs.program.command("profile").description(say(language, "cli.verb.profile"));
  profile.helpOption("-h, --help", say(language, "cli.option.help")).exitOverride();
  const set = verbs
    .verb("set", profile)
    .requiredOption("--name <NAME>", word("name"))
    .requiredOption("--office <NAME>", word("office"))
    .requiredOption("--contact <TEXT>", word("contact"))
    .requiredOption("--country <CODE>", word("country"))
    .requiredOption("--basis <TEXT>", word("basis"))
    .option("--code <CODE>", word("code"), "");
  verbs.does<Authority>(set, async (door, { name, office, contact, country, code, basis }) => {
    const { declareAuthority } = await import("#requesting");
    const authority = { name, office, contact, country, code, basis };
    const { index } = await withDesk(door, { verb: "profile set", create: true }, (desk) =>
      declareAuthority(desk, authority),
    );
    door.out(
      door.json
        ? `${JSON.stringify({ ...authority, index })}\n`
        : `${door.say("cli.profile.done", { name, office, index })}\n`,
    );
    return EXIT.done;
  });
  verbs.does(verbs.verb("show", profile), async (door) => {
    const { authorityOf } = await import("#requesting");
    const authority = await withDesk(door, { verb: "profile show" }, ({ store }) => authorityOf(store));
    if (door.json) door.out(`${JSON.stringify(authority)}\n`);
    else if (authority === null) door.out(`${door.say("cli.profile.none")}\n`);
    else {
      for (const [key, value] of Object.entries(authority)) {
        door.out(`${door.say(`cli.profile.${key}`)}: ${value}\n`);
      }
    }
    return EXIT.done;
  });
  const withdraw = verbs
    .verb("withdraw", profile)
    .requiredOption("--why <TEXT>", say(language, "cli.request.why"));
  verbs.does<{ why: string }>(withdraw, async (door, { why }) => {
    const { withdrawAuthority } = await import("#requesting");
    const { index } = await withDesk(door, { verb: "profile withdraw" }, (desk) =>
      withdrawAuthority(desk, why),
    );
    door.out(
      door.json ? `${JSON.stringify({ index })}\n` : `${door.say("cli.profile.withdrawn", { index })}\n`,
    );
    return EXIT.done;
  });
}
