import { HeadstampError } from "#base";
import { VERDICTS, type Verdict } from "#store";
import { type Language, say } from "#words";
import { withDesk } from "./desk.ts";
import { EXIT } from "./door.ts";
import { oneOf, type Verbs } from "./program.ts";

/** `party A B --verdict match|not|unsure --why TEXT`: whether two businesses are one; `trace --dealers` lists them. */
export function declareParty(verbs: Verbs, language: Language): void {
  const word = (key: string): string => say(language, `cli.party.${key}`);
  const command = verbs
    .verb("party")
    .argument("<A>", word("one"))
    .argument("<B>", word("one"))
    .requiredOption("--verdict <VERDICT>", `${word("verdict")}: ${VERDICTS.join(" | ")}`, oneOf(VERDICTS))
    .requiredOption("--why <TEXT>", word("why"));
  type Options = { readonly verdict: Verdict; readonly why: string };
  verbs.does<Options>(command, async (door, { verdict, why }, [one = "", other = ""]) => {
    if (one === other) throw new HeadstampError("usage-unknown", { detail: door.say("cli.party.two") });
    const { judgeParties } = await import("#tracing");
    const done = await withDesk(door, { verb: "party" }, (desk) =>
      judgeParties(desk, { one, other, verdict, why }),
    );
    const said = { id: done.judgementId, index: done.index, verdict: door.say(`verdict.${verdict}`) };
    door.out(
      door.json ? `${JSON.stringify({ ...done, verdict })}\n` : `${door.say("cli.judge.done", said)}\n`,
    );
    return EXIT.done;
  });
}
