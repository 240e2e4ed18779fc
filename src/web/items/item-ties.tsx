import { useEffect, useState } from "react";
import { Answer } from "#page/answer.tsx";
import type { Got } from "#page/answers.ts";
import { useWords } from "#page/language.tsx";
import { Link } from "#page/link.tsx";
import { Picture } from "#page/picture.tsx";
import { change, usePlace } from "#page/place.ts";
import type { With } from "#page/route.ts";
import { useAsk } from "#page/use-ask.ts";
import type { KinGraph, KinNode } from "#trace";
import { nodeLabel, TieGraph, tieWords } from "./tie-graph.tsx";
import { joined } from "./tie-layout.ts";

/** Seizures and items that the records tie to this one, to be walked from one to the next; asked for, since all records are looked through. */
export function ItemTies({ address }: { readonly address: string }) {
  const { say } = useWords();
  const { query } = usePlace();
  const around = query.get("around");
  const [asked, setAsked] = useState(around !== null);
  return (
    <section className="part">
      <h2>{say("web.item.ties")}</h2>
      {asked ? (
        <Walk key={address} address={address} around={around ?? address} />
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

/** An item or an event is a record, and has ties of its own; a lot or a shop and day is only where others meet. */
const hasOwnTies = (id: string): boolean => /^imp_[0-9a-f]+[/|]/.test(id);
/** Ties of the story's own types. */
type TiesSaid = With<Got["/api/ties/{named}"], KinGraph>;

const isItem = (id: string): boolean => /^imp_[0-9a-f]+\/.+!\d/.test(id);

function Walk({ address, around }: { readonly address: string; readonly around: string }) {
  const { say } = useWords();
  const first = useAsk<TiesSaid, `/api/ties/${string}`>(`/api/ties/${encodeURIComponent(address)}`);
  const further = around !== address && hasOwnTies(around);
  const next = useAsk<TiesSaid, `/api/ties/${string}`>(
    further ? `/api/ties/${encodeURIComponent(around)}` : null,
  );
  const [whole, setWhole] = useState<TiesSaid | null>(null);
  useEffect(() => {
    const fresh = [first.data, next.data].filter((one) => one !== null);
    if (fresh.length === 0) return;
    setWhole((before) => {
      const all = before === null ? fresh : [before, ...fresh];
      const graph = all.reduce(joined);
      return { ...graph, start: [address] };
    });
  }, [first.data, next.data, address]);
  return (
    <Answer of={first}>
      {() =>
        whole === null ? (
          <p className="soft">{say("web.loading")}</p>
        ) : whole.edges.length === 0 ? (
          <p className="soft">{say("web.item.no-ties")}</p>
        ) : (
          <Ties graph={whole} focus={whole.nodes.some(({ id }) => id === around) ? around : address} />
        )
      }
    </Answer>
  );
}

function Ties({ graph, focus }: { readonly graph: KinGraph; readonly focus: string }) {
  const words = useWords();
  const { say } = words;
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const name = (id: string): string => {
    const node = nodes.get(id);
    return node === undefined ? id : nodeLabel(words, node);
  };
  const here = nodes.get(focus);
  return (
    <div className="flow" data-ties={graph.edges.length}>
      {here !== undefined && <Standing node={here} home={graph.start[0] ?? focus} />}
      <Picture
        title={say("web.ties.title", { name: name(focus) })}
        name="ties"
        notes={[say("linked.notice")]}
        columns={[
          say("web.item.ties-one"),
          say("web.item.ties-how"),
          say("web.item.ties-other"),
          say("linked.column.note"),
        ]}
        rows={graph.edges.map(({ from, to, tie, note }) => [
          name(from),
          tieWords(words, tie),
          name(to),
          note ?? "",
        ])}
        more={[
          {
            format: "gexf",
            text: async () => {
              const { gexfOf } = await import("#trace");
              return gexfOf(graph);
            },
          },
        ]}
      >
        <TieGraph {...{ graph, focus }} />
      </Picture>
    </div>
  );
}

/** Where the walk stands: what is known of it, its page, and the way back. */
function Standing({ node: { id, event }, home }: { readonly node: KinNode; readonly home: string }) {
  const { say } = useWords();
  return (
    <p className="line small" data-around={id}>
      {event !== undefined && (
        <span translate="no">
          {[event.authority, event.place ?? event.state, event.date]
            .filter((part) => part != null)
            .join(" · ")}
        </span>
      )}
      {event?.casualties.map(({ killed, wounded, source }) => (
        <span key={source}>
          {say("linked.casualties", {
            killed: killed ?? "–",
            wounded: wounded ?? "–",
            source: source ?? say("linked.no-source"),
          })}
        </span>
      ))}
      {id !== home && isItem(id) && (
        <Link className="button" href={`/items/${encodeURIComponent(id)}`}>
          {say("web.ties.open")}
        </Link>
      )}
      {id !== home && (
        <button type="button" onClick={() => change({ around: null })}>
          {say("web.ties.home")}
        </button>
      )}
      {id === home && <span className="soft">{say("web.ties.how")}</span>}
    </p>
  );
}
