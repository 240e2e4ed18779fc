import { useWords } from "#page/language.tsx";
import { Link } from "#page/link.tsx";
import type { ShownItem } from "#page/said.ts";
import { Sheet } from "#page/sheet.tsx";
import { useAll, useAsk } from "#page/use-ask.ts";
import type { CustodySaid } from "./item-custody.tsx";
import type { PhotographSaid } from "./item-photographs.tsx";

interface Event {
  readonly at: string;
  readonly actor: string;
  readonly what: string;
  /** Number of its entry in the ledger; null where this room does not know it. */
  readonly entry: number | null;
}

interface Props {
  readonly item: Pick<ShownItem, "address" | "file" | "taken">;
  readonly custody: CustodySaid | null;
  readonly photographs: readonly PhotographSaid[];
}

/** Everything that the ledger holds of this item, in the order in which it was done. */
export function ItemHistory({ item: { address, file, taken }, custody, photographs }: Props) {
  const { say, time } = useWords();
  const judged = useAll(`/api/judgements?record=${encodeURIComponent(address)}`);
  const requests = useAsk(`/api/requests?item=${encodeURIComponent(address)}`);
  const events: Event[] = [
    ...taken.map(({ entry, kind, at, actor }) => ({
      ...{ at, actor, entry },
      what: say(`web.item.did.${kind.replace(".", "-")}`, { file: file.name }),
    })),
    ...(custody?.records ?? []).map(({ at, actor, act, entry }) => ({
      ...{ at, actor, entry },
      what: say("web.item.did.custody", { act: say(`custody.act.${act}`) }),
    })),
    ...photographs.map(({ at, actor, of, entry }) => ({
      ...{ at, actor, entry },
      what: say("web.item.photograph-of", { mark: say(`kind.${of}`) }),
    })),
    ...(judged.data ?? []).map(({ at, actor, verdict, entry, made }) => ({
      ...{ at, actor, entry },
      what: say("web.item.did.judged", {
        verdict: say(`verdict.${verdict}`),
        other: made.mark.id === address ? made.candidate.id : made.mark.id,
      }),
    })),
    ...(requests.data?.items ?? []).flatMap(({ answers, sent }) => [
      ...(sent === null
        ? []
        : [{ at: sent.on, actor: sent.by, entry: null, what: say("web.item.did.request") }]),
      ...answers.map(({ at, entry }) => ({ at, actor: "", entry, what: say("web.item.did.answer") })),
    ]),
  ].sort((a, b) => (a.at === b.at ? (a.entry ?? 0) - (b.entry ?? 0) : a.at < b.at ? -1 : 1));
  return (
    <section className="part">
      <h2>{say("web.item.history")}</h2>
      <Sheet>
        <table>
          <thead>
            <tr>
              <th scope="col">{say("cli.ledger.at")}</th>
              <th scope="col">{say("cli.ledger.actor")}</th>
              <th scope="col">{say("web.item.did")}</th>
              <th scope="col" className="right">
                {say("web.item.entry")}
              </th>
            </tr>
          </thead>
          <tbody>
            {events.map(({ at, actor, what, entry }) => (
              <tr key={`${at} ${what}`}>
                <th scope="row" className="nowrap" translate="no">
                  {time(at)}
                </th>
                <td translate="no">{actor || "–"}</td>
                <td>{what}</td>
                <td className="right">
                  {entry === null ? "–" : <Link href={`/ledger?entry=${entry}`}>{entry}</Link>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Sheet>
    </section>
  );
}
