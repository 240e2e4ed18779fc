import assert from "node:assert/strict";
import { test } from "node:test";
import { HeadstampError } from "#base";
import { type Block, type PrintDocument, printable, printPdf } from "#print";

const AT = "2026-03-04T05:06:07.000Z";

function document(...blocks: readonly Block[]): PrintDocument {
  return { title: "Hoja de trabajo", language: "es", at: AT, blocks };
}

async function textOf(bytes: Uint8Array): Promise<string> {
  const { extractText, getDocumentProxy } = await import("unpdf");
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  return text.replace(/\s+/g, " ");
}

async function refusal(print: Promise<unknown>): Promise<string> {
  try {
    await print;
  } catch (error) {
    assert.ok(error instanceof HeadstampError, String(error));
    return `${error.code} ${error.params["detail"]}`;
  }
  return "printed";
}

test("every kind of block prints, with its accents, and the same document gives the same bytes", async () => {
  const whole: PrintDocument = {
    ...document(
      { kind: "heading", level: 1, text: "Matrícula y año" },
      {
        kind: "paragraph",
        text: [
          { text: "El arma ", bold: true },
          { text: "no «consta»", italic: true },
        ],
      },
      { kind: "paragraph", text: "Aviso ñandú", look: "notice" },
      { kind: "list", items: ["uno", "dos"] },
      {
        kind: "fields",
        rows: [{ no: "5a", label: "Matrícula", also: "Serial", value: "AB-1200", note: "duda" }],
      },
      {
        kind: "table",
        columns: [
          { title: "Fecha", share: 0 },
          { title: "Sello", right: true },
        ],
        rows: [["2020-01-02", "S-77"], ["solo"]],
        caption: "Al pie",
      },
      {
        kind: "svg",
        svg: '<svg width="90" height="20"><text x="0" y="12">dibujo</text></svg>',
        caption: "Gráfica",
      },
      { kind: "signatures", lines: ["Entrega", "Recibe", "Testigo"] },
      { kind: "rule" },
      { kind: "page" },
      { kind: "paragraph", text: "otra página" },
    ),
    watermark: "NO ES SOLICITUD",
    marking: "TLP:AMBER",
    footer: ["asiento 12"],
  };
  const [a, b] = await Promise.all([printPdf(whole), printPdf(whole)]);
  assert.deepEqual(a, b);
  const text = await textOf(a);
  for (const said of [
    ...[
      "Matrícula y año",
      "no «consta»",
      "ñandú",
      "AB-1200",
      "Serial",
      "S-77",
      "solo",
      "Al pie",
      "dibujo",
      "Gráfica",
    ],
    ...["Testigo", "otra página", "TLP:AMBER", "asiento 12", "página 2 de 2"],
  ]) {
    assert.ok(text.includes(said), `${said}: ${text}`);
  }
});

test("what the fonts lack is written out, and what turns the writing round is shown", () => {
  assert.equal(printable("漢 \u202eABC → n\u0303"), "[U+6F22] [U+202E]ABC -> ñ");
});

test("a drawing that reaches beyond itself is refused, whatever it is dressed as", async () => {
  for (const inside of [
    '<image href="file:///etc/passwd"/>',
    '<IMAGE xlink:href="#a"/>',
    '<use href="http://example.org/a.svg#b"/>',
    "<use href = 'other.svg#b'/>",
    '<rect fill="url(http://example.org)"/>',
    "<script>1</script>",
    "<style>@import 'x'</style>",
  ]) {
    const svg = `<svg width="9" height="9">${inside}</svg>`;
    assert.equal(await refusal(printPdf(document({ kind: "svg", svg }))), "print-refused svg", inside);
  }
  const entity = '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg>&a;</svg>';
  assert.equal(await refusal(printPdf(document({ kind: "svg", svg: entity }))), "print-refused svg");
  assert.equal(await refusal(printPdf(document({ kind: "svg", svg: "no svg" }))), "print-refused failed");
});

test("a document without a date, or beyond the bound, is refused before a thread starts", async () => {
  assert.equal(await refusal(printPdf({ ...document(), at: "today" })), "print-refused date");
  const huge = document({ kind: "paragraph", text: "x".repeat(8_000_001) });
  assert.equal(await refusal(printPdf(huge)), "print-refused large");
});

test("a word longer than its column stays in it: all of it is on the page", async () => {
  const word = "A1".repeat(200);
  const text = await textOf(
    await printPdf(document({ kind: "fields", rows: [{ label: "Serial", value: word }] })),
  );
  assert.ok(text.replace(/ /g, "").includes(word));
});
