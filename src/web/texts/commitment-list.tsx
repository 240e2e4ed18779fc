import { Empty } from "#page/answer.tsx";
import { useWords } from "#page/language.tsx";
import { PagedList } from "#page/paged-list.tsx";
import { Sheet } from "#page/sheet.tsx";
import { usePages } from "#page/use-pages.ts";
import type { LedgerOfRule } from "#texts";

/** What was asked, promised, enacted or ended, and what there is to show that it was done; nothing is said of what nobody shows. */
export function CommitmentList() {
  const { say } = useWords();
  const rules = usePages("/api/commitments?limit=200");
  return (
    <PagedList
      of={rules}
      empty={
        <Empty href="/texts" way={say("web.texts.tab.text")}>
          {say("dossier.nothing")}
        </Empty>
      }
    >
      {(items) => (
        <Sheet>
          <table data-commitments="">
            <caption>
              {say("web.commitments.shown", {
                n: items.length,
                bare: items.filter(({ evidence }) => evidence.length === 0).length,
              })}
            </caption>
            <thead>
              <tr>
                <th scope="col">{say("web.commitments.col.what")}</th>
                <th scope="col">{say("web.commitments.col.when")}</th>
                <th scope="col">{say("web.commitments.col.became")}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((one) => (
                <RuleRow key={one.rule.id} of={one} />
              ))}
            </tbody>
          </table>
        </Sheet>
      )}
    </PagedList>
  );
}

/** Dates that are not known are not shown; an open end is. */
function datesOf({ from, to }: LedgerOfRule["rule"]): string {
  return from === "" && to === "" ? "–" : `${from || "…"} – ${to || "…"}`;
}

function RuleRow({ of: { rule, evidence } }: { readonly of: LedgerOfRule }) {
  const { say, language } = useWords();
  return (
    <tr>
      <th scope="row">
        <span className="small soft">{say(`commitment.${rule.act}`)}</span>
        <div translate="no">{rule[language]}</div>
        <div className="small soft" translate="no">
          {[rule.by, rule.jurisdiction, rule.citation].filter((part) => part !== "").join(" · ")}
        </div>
        <div className="small soft">{say(`rule.${rule.status}`)}</div>
      </th>
      <td className="num nowrap">{datesOf(rule)}</td>
      <td>
        {evidence.length === 0 && <span className="soft">{say("web.commitments.nothing")}</span>}
        {evidence.map((row) => (
          <p key={`${row.on} ${row.en}`}>
            <span className="num">{row.on}</span> <span translate="no">{row[language]}</span>{" "}
            <span className="small soft">({say(`rule.${row.status}`)})</span>
          </p>
        ))}
      </td>
    </tr>
  );
}
