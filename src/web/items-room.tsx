// biome-ignore-all lint/a11y/useSemanticElements: rows stand apart from the flow, which a table element cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: a row and a heading of a table are no controls
import { memo, type RefObject, useRef } from "react";
import { Empty, Refusing } from "./answer.tsx";
import { ItemFilters, whereOf } from "./item-filters.tsx";
import { type ItemPages, useItemPages } from "./item-pages.ts";
import { ItemView } from "./item-view.tsx";
import { useWords } from "./language.tsx";
import { Link } from "./link.tsx";
import { Mark } from "./mark.tsx";
import { usePlace } from "./place.ts";
import { useRowsInView } from "./rows-in-view.ts";
import { addressOf, type ItemSaid } from "./said.ts";
import { SavedViews } from "./saved-views.tsx";

const PATH = "/items";
/** Height of a row in pixels. */
const HIGH = 32;
/** No browser lays out an element much higher than 33 million pixels. */
const MOST = 1_040_000;

export function ItemsRoom() {
  const { path } = usePlace();
  const address = path.startsWith(`${PATH}/`) ? decodeURIComponent(path.slice(PATH.length + 1)) : null;
  return address === null ? <ItemList /> : <ItemView address={address} />;
}

const COLUMNS = ["type", "make", "model", "calibre", "serial", "headstamp", "state", "date"] as const;

function ItemList() {
  const { say, number } = useWords();
  const { query } = usePlace();
  const body = useRef<HTMLDivElement>(null);
  const view = useRowsInView(body, HIGH);
  const pages = useItemPages(whereOf(query), view);
  const { total, refusal } = pages;
  return (
    <>
      <header>
        <h1>{say("web.room.items")}</h1>
      </header>
      <ItemFilters />
      <SavedViews room="items" path={PATH} />
      {refusal !== null ? (
        <Refusing refusal={refusal} />
      ) : total === null ? (
        <p className="soft">{say("web.loading")}</p>
      ) : total === 0 ? (
        <Empty
          href={query.size === 0 ? "/import" : PATH}
          way={say(query.size === 0 ? "web.room.import" : "web.items.clear")}
        >
          {say("web.items.none")}
        </Empty>
      ) : (
        <>
          <p className="num line" role="status">
            {say("web.items.total", { n: total, shown: number(total) })}
            {total > MOST && say("web.items.beyond", { n: number(MOST) })}
          </p>
          <ItemTable total={Math.min(total, MOST)} {...{ pages, view, body }} />
        </>
      )}
    </>
  );
}

interface TableProps {
  readonly total: number;
  readonly pages: ItemPages;
  readonly view: { readonly from: number; readonly to: number };
  readonly body: RefObject<HTMLDivElement | null>;
}

/** Only the rows in view are in the page; the header stays at the top of the window. */
function ItemTable({ total, pages, view, body }: TableProps) {
  const { say } = useWords();
  const shown = Array.from(
    { length: Math.max(0, Math.min(view.to, total) - view.from) },
    (_, i) => view.from + i,
  );
  return (
    <div className="grid" role="table" aria-rowcount={total} aria-label={say("web.room.items")}>
      <div role="row" className="gridrow gridhead">
        {["item", ...COLUMNS, "quantity"].map((column) => (
          <span role="columnheader" key={column} className={`c-${column}`}>
            {say(`web.items.col.${column}`)}
          </span>
        ))}
      </div>
      <div role="rowgroup" className="gridbody" ref={body} style={{ height: total * HIGH }}>
        {shown.map((index) => (
          <ItemRow key={index} index={index} item={pages.row(index)} />
        ))}
      </div>
    </div>
  );
}

/** Drawn once for each item, however the list moves. */
const ItemRow = memo(function ItemRow({
  index,
  item,
}: {
  readonly index: number;
  readonly item: ItemSaid | undefined;
}) {
  const { number } = useWords();
  return (
    <div
      role="row"
      className="gridrow"
      aria-rowindex={index + 2}
      style={{ transform: `translateY(${index * HIGH}px)` }}
    >
      <span role="cell" className="c-item" translate="no">
        {item === undefined ? (
          "…"
        ) : (
          <Link href={`${PATH}/${encodeURIComponent(addressOf(item))}`}>{`${item.sheet}!${item.row}`}</Link>
        )}
      </span>
      {item !== undefined &&
        COLUMNS.map((column) => (
          <span role="cell" key={column} className={`c-${column}`}>
            <Mark mark={item.marks[column]} />
          </span>
        ))}
      {item !== undefined && (
        <span role="cell" className="c-quantity right num">
          {item.quantity === null ? "–" : number(item.quantity)}
        </span>
      )}
    </div>
  );
});
