import { type Block, type FieldRow, type PrintDocument, printPdf } from "#print";
import type { Store } from "#store";
import { type RequestState, requestSheet, type SheetLine, type TraceRequest } from "#trace";
import { type Language, say } from "#words";

/** The worksheet of a request as PDF; the same request and ledger give the same bytes. */
export async function printRequest(
  store: Store,
  state: RequestState,
  language: Language,
): Promise<Uint8Array> {
  const { treeSize, rootHash } = await store.snapshot();
  return printPdf(worksheet(state, { language, treeSize, rootHash }));
}

type Say = (key: string, params?: Record<string, string | number>) => string;

/** Fields in the order of their form. Without an authority it bears, on every page, that it is no request. */
export function worksheet(
  state: RequestState,
  at: { readonly language: Language; readonly treeSize: number; readonly rootHash: string },
): PrintDocument {
  const { request, entry } = state;
  const { language } = at;
  const word = (key: string, params: Record<string, string | number> = {}): string =>
    say(language, key, params);
  const parts = requestSheet(state, word).flatMap(({ key, number, lines }): Block[] => [
    {
      kind: "heading",
      level: 2,
      text: `${number === "" ? "" : `${number}. `}${word(`form.section.${key}`)}`,
    },
    { kind: "fields", rows: lines.map((line) => fieldRow(line, language)) },
  ]);
  const title = word(`form.title.${request.kind}`);
  return {
    title: `${title} · ${request.id.slice(0, 12)}`,
    language,
    at: request.made,
    marking: request.handling,
    ...(request.authority === null ? { watermark: word("form.not-a-request") } : {}),
    footer: [
      word("form.footer", { id: request.id, entry, at: request.made.slice(0, 10) }),
      word("form.checkpoint", { size: at.treeSize, root: at.rootHash.slice(0, 32) }),
    ],
    blocks: [
      { kind: "heading", level: 1, text: title },
      {
        kind: "paragraph",
        look: "notice",
        text: request.authority === null ? word("form.notice.none") : word("form.notice.some"),
      },
      ...parts,
      ...preflightPart(request, word),
      { kind: "paragraph", look: "small", text: word("form.persons") },
      { kind: "signatures", lines: [word("form.sign.office"), word("form.sign.date")] },
    ],
  };
}

function preflightPart({ preflight, anyway }: TraceRequest, word: Say): Block[] {
  const found = preflight.checks.map(({ code, weight, found: said }) => {
    const what = said === "" ? "" : ` [${said}]`;
    return `${word(`weight.${weight}`)}: ${word(`check.${code}`)}${what}`;
  });
  const back = preflight.goBackFor;
  return [
    { kind: "heading", level: 2, text: word("form.section.preflight") },
    { kind: "paragraph", text: [{ text: word(`fails.${preflight.fails}`), bold: true }] },
    ...(back === null
      ? []
      : [{ kind: "paragraph", text: `${word("request.go-back")}: ${word(`fix.${back.fix}`)}` } as const]),
    ...(found.length === 0 ? [] : [{ kind: "list", items: found } as const]),
    ...(anyway === "" ? [] : [{ kind: "paragraph", text: word("form.anyway", { why: anyway }) } as const]),
  ];
}

function fieldRow({ no, key, value, note }: SheetLine, language: Language): FieldRow {
  const other = language === "es" ? "en" : "es";
  return {
    ...(no === undefined ? {} : { no }),
    label: say(language, `form.field.${key}`),
    also: say(other, `form.field.${key}`),
    value,
    ...(note === undefined || note === "" ? {} : { note }),
  };
}
