import { speakerWords } from "#page/figure-words.ts";
import { useWords } from "#page/language.tsx";
import { Link } from "#page/link.tsx";
import { Sheet } from "#page/sheet.tsx";
import type { Texts } from "#page/texts-lazy.ts";
import type { CommitmentProposal } from "#texts";
import { keyOf } from "./text-marked.tsx";

interface Props {
  readonly texts: Texts;
  readonly commitments: readonly CommitmentProposal[];
  readonly show: (key: string) => void;
}

/** What the text says was asked, promised, enacted or ended, and what became of each rule that it names. */
export function CommitmentTable({ texts, commitments, show }: Props) {
  const words = useWords();
  const { say, language } = words;
  if (commitments.length === 0) return <p className="notice">{say("web.texts.no-commitments")}</p>;
  return (
    <>
      <Sheet>
        <table>
          <caption>{say("web.texts.commitments", { n: commitments.length })}</caption>
          <thead>
            <tr>
              <th scope="col">{say("web.commitments.col.what")}</th>
              <th scope="col">{say("web.commitments.col.who")}</th>
              <th scope="col">{say("web.commitments.col.when")}</th>
              <th scope="col">{say("web.commitments.col.became")}</th>
            </tr>
          </thead>
          <tbody>
            {commitments.map((one) => {
              const rules = one.rules.length === 0 ? [] : texts.ruleLedger(one.rules);
              return (
                <tr key={keyOf(one)}>
                  <th scope="row">
                    <span className="small soft">{say(`commitment.${one.act}`)}</span>
                    <div>
                      <button type="button" className="plain" translate="no" onClick={() => show(keyOf(one))}>
                        «{one.what.exact.replace(/\s+/g, " ")}»
                      </button>
                    </div>
                  </th>
                  <td>{speakerWords(words, one.who)}</td>
                  <td translate={one.by === null && one.when === null ? "yes" : "no"}>
                    {one.by?.words ?? one.when?.words ?? say("dossier.undated")}
                  </td>
                  <td>
                    {rules.length === 0 && <span className="soft">{say("web.commitments.unknown")}</span>}
                    {rules.map(({ rule, evidence }) => (
                      <div key={rule.id}>
                        <span translate="no">{rule[language]}</span>
                        {evidence.length === 0 && <p className="soft">{say("web.commitments.nothing")}</p>}
                        {evidence.map((row) => (
                          <p key={`${row.on} ${row.en}`} className="small" translate="no">
                            {row.on}: {row[language]}
                          </p>
                        ))}
                      </div>
                    ))}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Sheet>
      <p className="noprint">
        <Link href="/texts?of=commitments">{say("web.commitments.all")}</Link>
      </p>
    </>
  );
}
