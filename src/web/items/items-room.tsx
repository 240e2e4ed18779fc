// biome-ignore-all lint/a11y/useSemanticElements: rows stand apart from the flow, which a table element cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: a row and a heading of a table are no controls
import { memo, useRef } from "react";
import { Empty, Refusing } from "#page/answer.tsx";
import { useWords } from "#page/language.tsx";
import { Link } from "#page/link.tsx";
import { usePlace } from "#page/place.ts";
import type { ItemSaid, PlacedMark } from "#page/said.ts";
import { itemAddress } from "#trace";
import { Attributed } from "./attributed.tsx";
import { ItemFilters, whereOf } from "./item-filters.tsx";
import { type ItemPages, useItemPages, usePagesInView } from "./item-pages.ts";
import { ItemView } from "./item-view.tsx";
import { MarkCell } from "./mark-cell.tsx";
import { heightOf, useRowsInView } from "./rows-in-view.ts";
import { SavedViews } from "./saved-views.tsx";

const PATH = "/items";
/** Height of a row in pixels. */
const HIGH = 32;

export function ItemsRoom() {
  const { path } = usePlace();
  const address = path.startsWith(`${PATH}/`) ? decodeURIComponent(path.slice(PATH.length + 1)) : null;
  return address === null ? <ItemList /> : <ItemView address={address} />;
}

const COLUMNS = ["type", "make", "model", "calibre", "serial", "headstamp", "place", "date"] as const;
/** The place of a row is the widest that its record names apart from the country: most records have a state. */
const PLACES = ["state", "municipality", "place"] as const;

function ItemList() {
  const { say, number } = useWords();
  const { query } = usePlace();
  const pages = useItemPages(whereOf(query));
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
          </p>
          {query.has("group") && <p className="small soft measure">{say("web.items.attributed-how")}</p>}
          <ItemTable {...{ total, pages }} grouped={query.has("group")} />
        </>
      )}
    </>
  );
}

interface TableProps {
  readonly total: number;
  readonly pages: ItemPages;
  /** Asked by group: each row says which of its cells attributes it. */
  readonly grouped: boolean;
}

/** Only the rows in view are in the page; the header stays at the top of the window. */
function ItemTable({ total, pages, grouped }: TableProps) {
  const { say } = useWords();
  const body = useRef<HTMLDivElement>(null);
  const view = useRowsInView(body, { high: HIGH, rows: total });
  usePagesInView(pages, view);
  const shown = Array.from(
    { length: Math.max(0, Math.min(view.to, total) - view.from) },
    (_, i) => view.from + i,
  );
  return (
    <div
      className={grouped ? "grid grouped" : "grid"}
      role="table"
      aria-rowcount={total}
      aria-label={say("web.room.items")}
    >
      <div role="row" className="gridrow gridhead">
        {["item", ...COLUMNS, "quantity", ...(grouped ? ["attributed"] : [])].map((column) => (
          <span role="columnheader" key={column} className={`c-${column}`}>
            {say(`web.items.col.${column}`)}
          </span>
        ))}
      </div>
      <div role="rowgroup" className="gridbody" ref={body} style={{ height: heightOf(total * HIGH) }}>
        {shown.map((index) => (
          <ItemRow key={index} index={index} top={index * HIGH + view.shift} item={pages.row(index)} />
        ))}
      </div>
    </div>
  );
}

const placeOf = ({ marks }: ItemSaid): PlacedMark | undefined =>
  PLACES.map((slot) => marks[slot]).find((mark) => mark !== undefined);

/** Drawn once for each item, however the list moves. */
const ItemRow = memo(function ItemRow({
  index,
  top,
  item,
}: {
  readonly index: number;
  readonly top: number;
  readonly item: ItemSaid | undefined;
}) {
  const { number } = useWords();
  return (
    <div role="row" className="gridrow" aria-rowindex={index + 2} style={{ top }}>
      <span role="cell" className="c-item" translate="no">
        {item === undefined ? (
          "…"
        ) : (
          <Link
            href={`${PATH}/${encodeURIComponent(itemAddress(item.importId, item))}`}
          >{`${item.sheet}!${item.row}`}</Link>
        )}
      </span>
      {item !== undefined &&
        COLUMNS.map((column) => (
          <MarkCell
            key={column}
            column={column}
            mark={column === "place" ? placeOf(item) : item.marks[column]}
          />
        ))}
      {item !== undefined && (
        <span role="cell" className="c-quantity right num">
          {item.quantity === null ? "–" : number(item.quantity)}
        </span>
      )}
      {item?.attributed != null && (
        <span
          role="cell"
          className="c-attributed"
          title={item.attributed.map(({ cell, alias }) => `${cell}: ${alias}`).join("; ")}
        >
          {item.attributed.map((said) => (
            <Attributed key={`${said.cell} ${said.group}`} said={said} />
          ))}
        </span>
      )}
    </div>
  );
});
