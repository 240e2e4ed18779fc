import { Parser } from "htmlparser2";

/** The words of a web page, and what its head says of it. */
export interface PageText {
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly publishedOn: string | null;
}

/** What a reader of the page does not read as its text. */
const SKIPPED = new Set(
  "script style noscript template svg nav footer aside form button select iframe object canvas head dialog".split(
    " ",
  ),
);
const BLOCKS = new Set(
  "p div section article main header h1 h2 h3 h4 h5 h6 ul ol li blockquote pre table tr figure figcaption dl dt dd address hr br body".split(
    " ",
  ),
);
/** A part that holds less of the page than this is not taken for the whole. */
const MOST = 0.4;

const clean = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();

/** Takes the text of a page out of its markup; the article or main part where there is one. Linear, no document tree. */
export function textOfHtml(html: string): PageText {
  const all: string[] = [];
  const part: string[] = [];
  const head = { title: "", outlet: "", published: "" };
  let skipped = 0;
  let parts = 0;
  let titled = false;
  let pre = 0;
  const put = (text: string): void => {
    all.push(text);
    if (parts > 0) part.push(text);
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === "meta") {
          const key = attributes["property"] ?? attributes["name"] ?? attributes["itemprop"] ?? "";
          const content = attributes["content"] ?? "";
          if (/^(?:og:title)$/i.test(key)) head.title = content;
          if (/^(?:og:site_name)$/i.test(key)) head.outlet = content;
          if (/^(?:article:published_time|datePublished|date|dc\.date|pubdate)$/i.test(key))
            head.published ||= content;
        }
        if (name === "title" && skipped > 0) titled = true;
        if (SKIPPED.has(name)) skipped++;
        if (name === "article" || name === "main") parts++;
        if (name === "pre") pre++;
        if (skipped === 0 && BLOCKS.has(name)) put(name === "br" || name === "tr" ? "\n" : "\n\n");
        if (skipped === 0 && (name === "td" || name === "th")) put("\t");
      },
      ontext(text) {
        if (titled && head.title === "") head.title = text.trim();
        if (skipped > 0) return;
        put(pre > 0 ? text : text.replace(/\s+/g, " "));
      },
      onclosetag(name) {
        if (name === "pre") pre = Math.max(0, pre - 1);
        titled = false;
        if (SKIPPED.has(name)) skipped = Math.max(0, skipped - 1);
        if (name === "article" || name === "main") parts = Math.max(0, parts - 1);
        if (skipped === 0 && BLOCKS.has(name) && name !== "br") put("\n\n");
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  const whole = clean(all.join(""));
  const main = clean(part.join(""));
  const published = /^\d{4}-\d{2}-\d{2}/.exec(head.published)?.[0] ?? null;
  return {
    text: main.length >= whole.length * MOST ? main : whole,
    title: head.title === "" ? null : head.title.slice(0, 300),
    outlet: head.outlet === "" ? null : head.outlet.slice(0, 120),
    publishedOn: published,
  };
}
