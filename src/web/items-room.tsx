import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useEffect, useRef, useState } from "react";
import { Empty, Refusing } from "./answer.tsx";
import { ask, type Refusal, Refused } from "./ask.ts";
import { ItemFilters, whereOf } from "./item-filters.tsx";
import { ItemView } from "./item-view.tsx";
import { useWords } from "./language.tsx";
import { Link } from "./link.tsx";
import { Mark } from "./mark.tsx";
import { usePlace } from "./place.ts";
import { addressOf, type ItemSaid, type Page } from "./said.ts";
import { SavedViews } from "./saved-views.tsx";

const PATH = "/items";
/** Rows asked for at a time, and the height of one in pixels. */
const BATCH = 200;
const HIGH = 34;

export function ItemsRoom() {
  const { path } = usePlace();
  const address = path.startsWith(`${PATH}/`) ? decodeURIComponent(path.slice(PATH.length + 1)) : null;
  return address === null ? <ItemList /> : <ItemView address={address} />;
}

interface Rows {
  readonly of: string;
  readonly items: readonly ItemSaid[];
  readonly next: string | null;
  readonly total: number | null;
}

/** Pages of items one after the other, as far down as somebody looks. */
function useItems(where: string): { rows: Rows | null; refusal: Refusal | null; more: () => void } {
  const [rows, setRows] = useState<Rows | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const asking = useRef<string | null>(null);
  const load = useCallback(
    async (before: Rows | null): Promise<void> => {
      const cursor = before === null ? "" : `&cursor=${before.next}`;
      const path = `/api/items?limit=${BATCH}${where}${cursor}`;
      if (asking.current === path) return;
      asking.current = path;
      try {
        const page = await ask<Page<ItemSaid>>(path);
        if (asking.current !== path) return;
        setRefusal(null);
        setRows({ ...page, of: where, items: [...(before?.items ?? []), ...page.items] });
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        if (asking.current === path) setRefusal(error.refusal);
      }
    },
    [where],
  );
  useEffect(() => void load(null), [load]);
  const more = (): void => {
    if (rows !== null && rows.next !== null && rows.of === where) void load(rows);
  };
  return { rows, refusal, more };
}

const COLUMNS = ["type", "make", "model", "calibre", "serial", "headstamp", "state", "date"] as const;

function ItemList() {
  const { say, number } = useWords();
  const { query } = usePlace();
  const { rows, refusal, more } = useItems(whereOf(query));
  return (
    <>
      <header>
        <h1>{say("web.room.items")}</h1>
      </header>
      <ItemFilters />
      <SavedViews room="items" path={PATH} />
      {refusal !== null ? (
        <Refusing refusal={refusal} />
      ) : rows === null ? (
        <p className="soft">{say("web.loading")}</p>
      ) : rows.items.length === 0 ? (
        <Empty
          href={query.size === 0 ? "/import" : PATH}
          way={say(query.size === 0 ? "web.room.import" : "web.items.clear")}
        >
          {say("web.items.none")}
        </Empty>
      ) : (
        <>
          <p className="num" role="status">
            {say("web.items.total", {
              n: rows.total ?? rows.items.length,
              shown: number(rows.total ?? rows.items.length),
            })}
          </p>
          <ItemTable rows={rows} more={more} />
        </>
      )}
    </>
  );
}

/** Only the rows in view are in the page; the header stays at the top of the window. */
function ItemTable({ rows, more }: { readonly rows: Rows; readonly more: () => void }) {
  const { say, number } = useWords();
  const top = useRef<HTMLDivElement>(null);
  const count = rows.items.length;
  const list = useWindowVirtualizer({
    count,
    estimateSize: () => HIGH,
    overscan: 12,
    scrollMargin: top.current?.offsetTop ?? 0,
  });
  const shown = list.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= count - 40) more();
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows stand apart from the flow, which a table element cannot
    <div
      className="grid"
      role="table"
      ref={top}
      aria-rowcount={rows.total ?? count}
      aria-label={say("web.room.items")}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: a row of a table, no control */}
      <div role="row" className="gridrow gridhead">
        {["item", ...COLUMNS, "quantity"].map((column) => (
          // biome-ignore lint/a11y/useSemanticElements: as above
          // biome-ignore lint/a11y/useFocusableInteractive: as above
          <span role="columnheader" key={column} className={`c-${column}`}>
            {say(`web.items.col.${column}`)}
          </span>
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div role="rowgroup" className="gridbody" style={{ height: list.getTotalSize() }}>
        {shown.map(({ index, start }) => {
          const item = rows.items[index];
          if (item === undefined) return null;
          const address = addressOf(item);
          return (
            // biome-ignore lint/a11y/useSemanticElements: as above
            // biome-ignore lint/a11y/useFocusableInteractive: as above
            <div
              role="row"
              key={address}
              className="gridrow"
              aria-rowindex={index + 2}
              style={{ transform: `translateY(${start - list.options.scrollMargin}px)` }}
            >
              {/* biome-ignore lint/a11y/useSemanticElements: as above */}
              <span role="cell" className="c-item" translate="no">
                <Link href={`${PATH}/${encodeURIComponent(address)}`}>{`${item.sheet}!${item.row}`}</Link>
              </span>
              {COLUMNS.map((column) => (
                // biome-ignore lint/a11y/useSemanticElements: as above
                <span role="cell" key={column} className={`c-${column}`}>
                  <Mark mark={item.marks[column]} />
                </span>
              ))}
              {/* biome-ignore lint/a11y/useSemanticElements: as above */}
              <span role="cell" className="c-quantity right num">
                {item.quantity === null ? "–" : number(item.quantity)}
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
}
