import { useState } from "react";
import type { Got } from "#page/answers.ts";
import { ask } from "#page/ask.ts";
import { useWords } from "#page/language.tsx";
import { PagedList } from "#page/paged-list.tsx";
import { Sheet } from "#page/sheet.tsx";
import { useAct } from "#page/use-act.tsx";
import { usePages } from "#page/use-pages.ts";
import { DealerPair } from "./dealer-pair.tsx";

export type DealerSaid = Got["/api/parties"]["items"][number];

/** Businesses that the records name; which of them are one is decided here, by an entry that can be taken back. */
export function DealerList() {
  const { say, number } = useWords();
  const [round, setRound] = useState(0);
  const dealers = usePages("/api/parties?limit=500", round);
  const [sought, setSought] = useState("");
  const [open, setOpen] = useState(false);
  const again = (): void => setRound((n) => n + 1);
  return (
    <PagedList
      of={dealers}
      slow={say("web.dealers.reckoning")}
      empty={<p className="notice">{say("web.dealers.none")}</p>}
    >
      {(all) => {
        const fit = all.filter(
          (one) =>
            (!open || one.candidates.length > 0) &&
            one.writings.some(({ name }) => name.toLowerCase().includes(sought.toLowerCase())),
        );
        const names = new Map(all.map(({ id, label }) => [id, label]));
        return (
          <div className="flow">
            <search className="line">
              <label className="field">
                <span>{say("web.dealers.search")}</span>
                <input type="search" value={sought} onChange={(event) => setSought(event.target.value)} />
              </label>
              <label className="line">
                <input type="checkbox" checked={open} onChange={(event) => setOpen(event.target.checked)} />
                {say("web.dealers.open")}
              </label>
            </search>
            <Sheet>
              <table data-dealers={all.length}>
                <caption>
                  {say("web.dealers.shown", {
                    shown: number(fit.length),
                    total: number(dealers.total ?? all.length),
                  })}
                </caption>
                <thead>
                  <tr>
                    <th scope="col">{say("dealer.column.dealer")}</th>
                    <th scope="col" className="right">
                      {say("dealer.column.items")}
                    </th>
                    <th scope="col">{say("dealer.column.writings")}</th>
                    <th scope="col">{say("dealer.column.candidates")}</th>
                  </tr>
                </thead>
                <tbody>
                  {fit.map((one) => (
                    <DealerRow key={one.id} dealer={one} names={names} again={again} />
                  ))}
                </tbody>
              </table>
            </Sheet>
            <section className="part">
              <h2>{say("web.dealers.decide")}</h2>
              <DealerPair all={all} done={again} />
            </section>
          </div>
        );
      }}
    </PagedList>
  );
}

interface RowProps {
  readonly dealer: DealerSaid;
  readonly names: ReadonlyMap<string, string>;
  readonly again: () => void;
}

function DealerRow({ dealer, names, again }: RowProps) {
  const { say, number } = useWords();
  const { id, label, items, writings, candidates, notes, judged } = dealer;
  const name = (other: string): string => names.get(other) ?? other;
  return (
    <tr>
      <th scope="row">
        <span translate="no">{label}</span>
        {notes.map((note) => (
          <div key={note} className="small soft">
            {say(`dealer.${note}`)}
          </div>
        ))}
      </th>
      <td className="right">{number(items)}</td>
      <td className="says">
        <ul className="plainlist tight">
          {writings.map((one) => (
            <li key={`${one.name} ${one.address} ${one.state}`}>
              <span translate="no">
                {[one.name, one.address, one.state?.toUpperCase(), one.licence]
                  .filter((part) => part != null && part !== "")
                  .join(" · ")}
              </span>{" "}
              <span className="small soft num">{say("web.dealers.items", { n: one.items })}</span>
            </li>
          ))}
        </ul>
      </td>
      <td>
        <ul className="plainlist">
          {candidates.map((one) => (
            <Candidate key={one.with} of={id} {...{ ...one, name: name(one.with), again }} />
          ))}
          {judged.map((one) => (
            <Judged key={one.judgement} {...{ ...one, name: name(one.with), again }} />
          ))}
        </ul>
      </td>
    </tr>
  );
}

interface CandidateProps {
  readonly of: string;
  readonly with: string;
  readonly why: string;
  readonly name: string;
  readonly again: () => void;
}

function Candidate({ of, with: other, why, name, again }: CandidateProps) {
  const { say } = useWords();
  const { act, busy, failed } = useAct(again);
  const judge = (verdict: "match" | "not" | "unsure"): void =>
    act(() =>
      ask("/api/party-judgements", {
        method: "POST",
        body: { one: of, other, verdict, why: say(`dealer.${why}`) },
      }),
    );
  return (
    <li data-candidate={other}>
      {say("web.dealers.may-be", { name, why: say(`dealer.${why}`) })}
      <span className="line small acts">
        <button type="button" disabled={busy} onClick={() => judge("match")}>
          {say("web.dealers.one")}
        </button>
        <button type="button" disabled={busy} onClick={() => judge("not")}>
          {say("web.dealers.two")}
        </button>
        <button type="button" disabled={busy} onClick={() => judge("unsure")}>
          {say("web.dealers.open-verdict")}
        </button>
      </span>
      {failed}
    </li>
  );
}

function Judged({
  judgement,
  verdict,
  why,
  name,
  again,
}: DealerSaid["judged"][number] & { readonly name: string; readonly again: () => void }) {
  const { say } = useWords();
  const { act, busy, failed } = useAct(again);
  const undo = (): void =>
    act(() =>
      ask(`/api/judgements/${judgement}/undo`, {
        method: "POST",
        body: { why: say("web.review.taken-back") },
      }),
    );
  return (
    <li>
      {verdict === "match" ? "✓" : verdict === "not" ? "✕" : "?"}{" "}
      {say(`web.dealers.judged.${verdict}`, { name })}{" "}
      <span className="small soft" translate="no">
        {why}
      </span>{" "}
      <button type="button" className="plain small" disabled={busy} onClick={undo}>
        {say("web.undo")}
      </button>
      {failed}
    </li>
  );
}
