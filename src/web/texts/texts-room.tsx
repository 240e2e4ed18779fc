import { useWords } from "#page/language.tsx";
import { hrefOf, usePlace } from "#page/place.ts";
import { Tabs } from "#page/tabs.tsx";
import { ClaimTable } from "./claim-table.tsx";
import { ClaimView } from "./claim-view.tsx";
import { CommitmentList } from "./commitment-list.tsx";
import { TextTab } from "./text-tab.tsx";

const PARTS = ["text", "claims", "commitments"] as const;

/** A public text taken apart in the browser, the claims that are kept, and what became of the promises. */
export function TextsRoom() {
  const { say } = useWords();
  const { query } = usePlace();
  const claim = query.get("claim");
  const part = PARTS.find((one) => one === query.get("of")) ?? (claim === null ? "text" : "claims");
  return (
    <>
      <header>
        <h1>{say("web.room.texts")}</h1>
        <p>{say(`web.texts.lead.${part}`)}</p>
      </header>
      <Tabs
        label={say("web.room.texts")}
        tabs={PARTS.map((one) => ({
          href: hrefOf("/texts", { of: one === "text" ? null : one }),
          label: say(`web.texts.tab.${one}`),
          here: one === part,
        }))}
      />
      {part === "text" && <TextTab />}
      {part === "claims" && (claim === null ? <ClaimTable /> : <ClaimView id={claim} />)}
      {part === "commitments" && <CommitmentList />}
    </>
  );
}
