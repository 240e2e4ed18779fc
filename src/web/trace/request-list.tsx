import { useState } from "react";
import { Answer, Empty } from "#page/answer.tsx";
import { useWords } from "#page/language.tsx";
import { Link } from "#page/link.tsx";
import type { Page } from "#page/said.ts";
import { Sheet } from "#page/sheet.tsx";
import { useAsk } from "#page/use-ask.ts";
import { Authority } from "./authority-form.tsx";
import { ExchangeMessages } from "./exchange-messages.tsx";
import { ExchangePeers } from "./exchange-peers.tsx";
import { ExchangeReceive } from "./exchange-receive.tsx";
import { REQUESTS, type RequestSaid } from "./request-said.ts";

const SHOWN = 200;

/** How a request stands, with its grounds and its term; a late one says so in words. */
export function StatusWords({ request }: { readonly request: RequestSaid }) {
  const { say } = useWords();
  const { status, reasons, due, daysLeft } = request;
  return (
    <>
      <strong>{say(`status.${status}`)}</strong>
      {reasons.length > 0 && ` (${reasons.map((code) => say(`ground.${code}`)).join("; ")})`}
      {due !== null && daysLeft !== null && (
        <span className={daysLeft < 0 ? "against" : "soft"}>
          {" "}
          {daysLeft < 0
            ? `⚠ ${say("cli.request.late", { n: -daysLeft })}`
            : say("cli.request.left", { n: daysLeft })}
        </span>
      )}
    </>
  );
}

/** Every request, the late ones first, and the door by which sealed files come in. */
export function RequestList() {
  const { say } = useWords();
  const [round, setRound] = useState(0);
  const asked = useAsk<Page<RequestSaid>, `/api/requests?${string}`>(`/api/requests?limit=${SHOWN}`);
  return (
    <>
      <Answer of={asked}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty href="/trace" way={say("web.trace.tab.open")}>
              {say("web.request.empty")}
            </Empty>
          ) : (
            <Requests items={items} />
          )
        }
      </Answer>
      <Authority />
      <ExchangeReceive
        done={() => {
          setRound((n) => n + 1);
          asked.again();
        }}
      />
      <ExchangeMessages key={round} />
      <ExchangePeers />
    </>
  );
}

function Requests({ items }: { readonly items: readonly RequestSaid[] }) {
  const { say } = useWords();
  const sorted = [...items].sort((a, b) => (a.daysLeft ?? 1e9) - (b.daysLeft ?? 1e9) || a.entry - b.entry);
  return (
    <Sheet>
      <table>
        <caption>{say("web.request.shown", { n: items.length })}</caption>
        <thead>
          <tr>
            {["addressee", "item", "status", "sent", "due"].map((column) => (
              <th key={column} scope="col">
                {say(`cli.request.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                <Link href={`${REQUESTS}${one.id}`}>{say(`addressee.${one.request.addressee}`)}</Link>
                <div className="small soft mark" translate="no">
                  {one.id.slice(0, 12)}
                </div>
              </th>
              <td translate="no">
                {marksOf(one)}
                {one.item !== null && <div className="small soft mark">{one.item.split("/")[1]}</div>}
              </td>
              <td>
                <StatusWords request={one} />
              </td>
              <td className="num nowrap">{one.sent?.on ?? "–"}</td>
              <td className="num nowrap">{one.due ?? "–"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}

/** What is asked about, from the marks of the form. */
export function marksOf({ request }: RequestSaid): string {
  return request.marks
    .filter(({ field }) => field !== "serial-condition" && field !== "country")
    .map(({ read, written }) => read ?? written)
    .filter((text) => text !== "")
    .join(" · ");
}
