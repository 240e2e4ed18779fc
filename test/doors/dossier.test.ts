import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { aPdf } from "../factory/pdf.ts";

const folder = mkdtempSync(join(tmpdir(), "headstamp-dossier-"));
after(() => rmSync(folder, { recursive: true, force: true }));
/** Far beyond what it takes: a run that is killed has no status. */
const MOST_MS = 120_000;

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync("bin/headstamp", ["dossier", "--lang", "en", ...args], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    timeout: MOST_MS,
  });
  return { status, stdout, stderr };
}

const SENTENCE =
  "About 12,400 rounds were seized in the valley between 2024 and 2029, and 38 percent of those carried the mark of one plant.";
const ARTICLE = `Valley report\n\n${SENTENCE}\n\n"Nobody counted how many of them could be read," said a council spokesman.\n`;
const SAMPLES = ["data/sample/article-synthetic-en.txt", "data/sample/article-synthetic-es.txt"];

interface Json {
  readonly schema: string;
  readonly texts: readonly {
    readonly format: string;
    readonly sha256: string;
    readonly proposals: readonly {
      readonly kind: string;
      readonly low?: string;
      readonly key?: string;
      readonly span: {
        readonly quote: { readonly exact: string };
        readonly position: { readonly start: number; readonly end: number };
      };
    }[];
  }[];
  readonly origins: {
    readonly groups: readonly (readonly number[])[];
    readonly withoutSource: readonly number[];
  };
  readonly refused: readonly { readonly file: string; readonly code: string }[];
}
const jsonOf = (stdout: string): Json => JSON.parse(stdout) as Json;

test("what is no text in English or Spanish is refused with a sentence, and nothing is invented", () => {
  const german =
    "Die Behörden haben nach eigenen Angaben mehr als 18.000 Waffen beschlagnahmt, und die meisten davon kamen aus dem Ausland, wie es in dem Bericht der Regierung heißt. ".repeat(
      3,
    );
  const cases: readonly (readonly [string, RegExp])[] = [
    [join(folder, "absent.txt"), /no such file/],
    [file("empty.txt", ""), /no words/],
    [file("blank.html", "<html><body><script>var x = 700;</script>  </body></html>"), /no words/],
    [
      file("noise.txt", Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256))),
      /bytes are no text/,
    ],
    [file("picture.png", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")), /bytes are no text/],
    [file("german.txt", german), /neither in English nor in Spanish/],
    [file("scan.pdf", aPdf([])), /without a text layer/],
    [file("broken.pdf", "%PDF-1.7\nthis is no PDF at all"), /no sound PDF/],
    [folder, /bytes are no text/],
  ];
  for (const [path, sentence] of cases) {
    const { status, stdout, stderr } = run(path);
    assert.equal(status, 1, `${path}: ${stderr}`);
    assert.match(stderr, sentence);
    assert.equal(stdout, "");
  }
});

test("one refused file does not stop the others, and is named", () => {
  const { status, stdout } = run("--json", file("none.txt", "  "), file("one.txt", ARTICLE));
  assert.equal(status, 1);
  const { texts, refused } = jsonOf(stdout);
  assert.equal(texts.length, 1);
  assert.deepEqual(
    refused.map(({ code }) => code),
    ["text-refused"],
  );
});

test("a page and a PDF say what the text says, without furniture", () => {
  const page = `<!doctype html><html><head><title>Valley report</title><style>p{}</style></head><body><nav>Top 10 stories, 500 guns a day</nav><article><h1>Valley report</h1><p>${SENTENCE}</p></article><footer>700 guns seized</footer></body></html>`;
  const lines = SENTENCE.split(/(?<=valley) /);
  for (const [path, format] of [
    [file("page.html", page), "html"],
    [file("page.pdf", aPdf(["Valley report", ...lines])), "pdf"],
    [file("page.txt", ARTICLE), "text"],
    [file("utf16.txt", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(ARTICLE, "utf16le")])), "text"],
  ] as const) {
    const { status, stdout, stderr } = run("--json", path);
    assert.equal(status, 0, stderr);
    const [text] = jsonOf(stdout).texts;
    assert.equal(text?.format, format);
    const figures = text?.proposals.filter(({ kind }) => kind === "figure") ?? [];
    assert.deepEqual(
      figures.map(({ low }) => low),
      ["12400", "38"],
    );
  }
});

test("positions are code points of the text that --text prints", () => {
  const path = file("emoji.txt", `🔫🔫 ${ARTICLE}`);
  const text = [...run("--text", path).stdout];
  const [dossier] = jsonOf(run("--json", path).stdout).texts;
  for (const { span } of dossier?.proposals ?? []) {
    assert.equal(text.slice(span.position.start, span.position.end).join(""), span.quote.exact);
  }
});

test("a table pasted as text, and a megabyte and a half of it, give proposals in seconds", () => {
  const table =
    "Year\tSubmitted\tUS-sourced\tShare\n2019\t25,884\t18,249\t70.5%\n2020\t24,642\t16,133\t65.5%\n";
  const small = jsonOf(run("--json", file("table.txt", table)).stdout);
  const lows = small.texts[0]?.proposals.filter(({ kind }) => kind === "figure").map(({ low }) => low);
  assert.deepEqual(lows, ["25884", "18249", "70.5", "24642", "16133", "65.5"]);
  const path = file("large.txt", `${ARTICLE}\n`.repeat(Math.ceil(1_500_000 / ARTICLE.length)));
  const { status } = run("--json", path);
  assert.equal(status, 0);
});

test("the sample articles: one origin, keys stable, figures as claims", () => {
  const out = join(folder, "claims.json");
  const { status, stdout } = run("--json", "--claims", out, ...SAMPLES);
  assert.equal(status, 0);
  const { schema, texts, origins } = jsonOf(stdout);
  assert.equal(schema, "headstamp-dossier/1");
  assert.deepEqual(origins.groups, [[0, 1]]);
  const keys = texts.flatMap(({ proposals }) =>
    proposals.flatMap(({ key }) => (key === undefined ? [] : [key])),
  );
  assert.equal(new Set(keys).size, keys.length);
  const { claims } = JSON.parse(readFileSync(out, "utf8")) as {
    claims: { id: string; value: string; quotation: string }[];
  };
  assert.ok(claims.length >= 12);
  for (const { id } of claims) assert.ok(keys.includes(id), id);
  const spanish = run("--lang", "es", ...SAMPLES);
  assert.match(spanish.stdout, /MISMO ORIGEN/);
  assert.match(spanish.stdout, /no se dice: .*periodo/);
});
