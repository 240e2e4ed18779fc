import { type Block, type PrintDocument, printPdf } from "#print";
import type { Store } from "#store";
import { type Language, say } from "#words";
import { custodyOf } from "./custody-acts.ts";

/** The custody form of an exhibit as PDF: who held it, when, under which seal, and where the chain is broken. */
export async function printCustody(
  store: Store,
  { item: named, language, at }: { readonly item: string; readonly language: Language; readonly at: string },
): Promise<Uint8Array> {
  const { item, records, chain } = await custodyOf(store, named);
  const { treeSize, rootHash } = await store.snapshot();
  const word = (key: string, params: Record<string, string | number> = {}): string =>
    say(language, key, params);
  const { make, model, calibre, type, serial, headstamp, lot } = item.marks;
  const marks = { serial, make, model, calibre, type, headstamp, lot };
  const numbers = new Map(chain.records.map(({ id }, n) => [id, n + 1]));
  const struck = records.filter(({ corrected }) => corrected !== null);
  const title = word("custody.title");
  const blocks: Block[] = [
    { kind: "heading", level: 1, text: title },
    { kind: "heading", level: 2, text: word("custody.exhibit") },
    {
      kind: "fields",
      rows: [
        { label: word("custody.item"), value: item.id },
        ...(item.event === null ? [] : [{ label: word("form.field.case"), value: item.event }]),
        ...Object.entries(marks).flatMap(([field, mark]) =>
          mark === null || mark.input === ""
            ? []
            : [{ label: word(`form.field.${field}`), value: mark.input }],
        ),
      ],
    },
    { kind: "heading", level: 2, text: word("custody.chain") },
    {
      kind: "table",
      columns: [
        { title: "#", share: 0 },
        { title: word("custody.from"), share: 0 },
        { title: word("custody.until"), share: 0 },
        { title: word("custody.act"), share: 0 },
        { title: word("custody.holder"), share: 5 },
        { title: word("custody.seal"), share: 2 },
        { title: word("custody.document"), share: 2 },
      ],
      rows: chain.records.map((one, n) => [
        ...[String(n + 1), one.from.replace("T", " "), one.until?.replace("T", " ") ?? "—"],
        word(`custody.act.${one.act}`),
        [one.office, one.role, one.place].filter((text) => text !== "").join(", "),
        ...[one.seal, one.document],
      ]),
      caption: word("custody.entries", {
        entries: chain.records.map(({ entry }) => entry).join(", ") || "—",
      }),
    },
    { kind: "heading", level: 2, text: word("custody.flags") },
    chain.flags.length === 0
      ? { kind: "paragraph", text: word(chain.records.length === 0 ? "custody.none" : "custody.unbroken") }
      : {
          kind: "list",
          items: chain.flags.map(({ code, between: [a, b] }) =>
            word(`custody.flag.${code}`, { a: numbers.get(a) ?? 0, b: numbers.get(b) ?? 0 }),
          ),
        },
    ...(struck.length === 0
      ? []
      : ([
          { kind: "heading", level: 2, text: word("custody.struck") },
          {
            kind: "list",
            items: struck.map(
              (one) =>
                `${one.from} · ${one.office} · ${one.seal} (${word("custody.why", { why: one.corrected ?? "" })})`,
            ),
          },
        ] as const)),
    {
      kind: "signatures",
      lines: [
        word("custody.sign.gives"),
        word("custody.sign.takes"),
        word("custody.sign.date"),
        word("custody.sign.seal"),
      ],
    },
    { kind: "paragraph", look: "small", text: word("custody.persons") },
  ];
  const document: PrintDocument = {
    ...{ title: `${title} · ${item.id.slice(0, 12)}`, language, at, blocks },
    footer: [word("form.checkpoint", { size: treeSize, root: rootHash.slice(0, 32) })],
  };
  return printPdf(document);
}
