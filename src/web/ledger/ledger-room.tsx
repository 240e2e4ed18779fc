import { useWords } from "#page/language.tsx";
import { usePlace } from "#page/place.ts";
import { Tabs } from "#page/tabs.tsx";
import { LedgerFile } from "./ledger-file.tsx";
import { LedgerHere } from "./ledger-here.tsx";
import { LedgerStore } from "./ledger-store.tsx";

const VIEWS = { entries: LedgerHere, file: LedgerFile, store: LedgerStore } as const;

/** The append-only memory: what was done, by whom, when; a ledger that somebody gave; and the store that holds ours. */
export function LedgerRoom() {
  const { say } = useWords();
  const { query } = usePlace();
  const asked = query.get("of");
  const here = asked === "file" || asked === "store" ? asked : "entries";
  const View = VIEWS[here];
  return (
    <>
      <header>
        <h1>{say("web.room.ledger")}</h1>
        <p>{say(here === "entries" ? "web.ledger.lead" : `web.ledger.lead.${here}`)}</p>
      </header>
      <Tabs
        label={say("web.room.ledger")}
        tabs={(["entries", "file", "store"] as const).map((one) => ({
          href: one === "entries" ? "/ledger" : `/ledger?of=${one}`,
          label: say(`web.ledger.tab.${one}`),
          here: one === here,
        }))}
      />
      <View />
    </>
  );
}
