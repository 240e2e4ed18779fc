import { useState } from "react";
import type { KinGraph } from "#trace";
import { Answer } from "./answer.tsx";
import { useWords } from "./language.tsx";
import { Link } from "./link.tsx";
import { Sheet } from "./sheet.tsx";
import { take } from "./take.ts";
import { useAsk } from "./use-ask.ts";

/** Other items and events that the records tie to this one; asked for, since all records are looked through. */
export function ItemTies({ address }: { readonly address: string }) {
  const { say } = useWords();
  const [asked, setAsked] = useState(false);
  const ties = useAsk<KinGraph>(asked ? `/api/ties/${encodeURIComponent(address)}` : null);
  return (
    <section className="part">
      <h2>{say("web.item.ties")}</h2>
      {asked ? (
        <Answer of={ties}>{(graph) => <Ties graph={graph} />}</Answer>
      ) : (
        <p>
          <button type="button" onClick={() => setAsked(true)}>
            {say("web.item.ties-ask")}
          </button>
        </p>
      )}
    </section>
  );
}

function Ties({ graph }: { readonly graph: KinGraph }) {
  const { say, knows } = useWords();
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const name = (id: string): string => nodes.get(id)?.label ?? id;
  const takeGexf = async (): Promise<void> => {
    const { gexfOf } = await import("#trace");
    take("ties.gexf", [gexfOf(graph)], "application/gexf+xml");
  };
  if (graph.edges.length === 0) return <p className="soft">{say("web.item.no-ties")}</p>;
  return (
    <div className="flow" data-ties={graph.edges.length}>
      <Sheet>
        <table>
          <thead>
            <tr>
              <th scope="col">{say("web.item.ties-one")}</th>
              <th scope="col">{say("web.item.ties-how")}</th>
              <th scope="col">{say("web.item.ties-other")}</th>
            </tr>
          </thead>
          <tbody>
            {graph.edges.map(({ from, to, tie, note }) => (
              <tr key={`${from} ${to} ${tie}`}>
                <th scope="row" translate="no">
                  <Named id={from} label={name(from)} />
                </th>
                <td>
                  {knows(`tie.${tie}`) ? say(`tie.${tie}`) : tie}
                  {note !== null && (
                    <div className="small soft" translate="no">
                      {note}
                    </div>
                  )}
                </td>
                <td translate="no">
                  <Named id={to} label={name(to)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Sheet>
      <p className="line small noprint">
        <button type="button" translate="no" onClick={() => void takeGexf()}>
          GEXF
        </button>
        <button
          type="button"
          translate="no"
          onClick={() => take("ties.json", [JSON.stringify(graph, null, 2)], "application/json")}
        >
          JSON
        </button>
      </p>
    </div>
  );
}

/** An item has a page; an event has none. */
function Named({ id, label }: { readonly id: string; readonly label: string }) {
  return /^imp_[0-9a-f]+\/.+!\d/.test(id) ? (
    <Link href={`/items/${encodeURIComponent(id)}`}>{label}</Link>
  ) : (
    label
  );
}
