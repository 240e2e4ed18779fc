import { TextDecoder } from "node:util";
import { SaxesParser } from "saxes";
import { HeadstampError } from "#base";
import { LIMITS } from "./limits.ts";

/** What a reader of a part does at each element; names come without their namespace prefix. */
export interface Handlers {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  /** Text of the element that is open; may come in several pieces. */
  text?(text: string): void;
}

/**
 * Plain elements in great numbers, taken whole by a sticky pattern before the parser sees them: a sheet has a million
 * cells of one shape, and they are most of the time (measured 2026-11: 100,000 x 12 cells 5.9 s without, 2.5 s with).
 * The pattern must match one complete element (or the opening tag of one) that is well-formed by itself, and nothing else.
 */
export interface Shortcut {
  /** Element whose children may be taken so; text that looks alike elsewhere (comments, CDATA) is left alone. */
  readonly parent: string;
  readonly pattern: RegExp;
  /**
   * The pattern matches an opening tag (or an empty element) of this name. The parser is told of it only when something
   * comes that no pattern takes; where its end comes first it never hears of the element.
   */
  readonly opens?: string;
  take(match: RegExpExecArray): void;
}

/** Characters that may come after a place where the pattern does not match, before it counts as no match. */
const LOOKAHEAD = 1024;

/** Characters that are parsed before what came of them is handed on: 40 of them can be a row of 16,384 places. */
const PIECE = 16_384;

const prefixes = new Map<string, string>();

/** Workbooks use few names, so that each is cut once. */
function local(name: string): string {
  let cut = prefixes.get(name);
  if (cut === undefined) {
    cut = name.slice(name.indexOf(":") + 1);
    if (prefixes.size < 1000) prefixes.set(name, cut);
  }
  return cut;
}

/** UTF-8 unless a mark says UTF-16; a declaration of anything else is refused by `xmldecl`. */
function decoderFor(bytes: Buffer): TextDecoder {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff;
  const label = utf16 === false ? "utf-8" : utf16 === true ? "utf-16be" : utf16;
  return new TextDecoder(label, { fatal: true });
}

/**
 * Feeds the bytes of a part to a non-validating parser. Document types are refused, and with them every entity but
 * the five of XML; depth and the length of a text, tag or attribute are bounded. Yields after each piece of input,
 * so that the caller can hand on what its handlers gathered.
 */
export async function* parseXml(
  place: { readonly file: string; readonly part: string },
  bytes: AsyncIterable<Buffer>,
  handlers: Handlers,
  shortcuts: readonly Shortcut[] = [],
): AsyncGenerator<void> {
  const { file, part } = place;
  const parser = new SaxesParser({ xmlns: false, position: false });
  const path: string[] = [];
  let run = 0;
  let tags = 0;
  const refuse = (detail: string, message = "") =>
    new HeadstampError("file-unreadable", { file, detail, part, message });
  parser.on("doctype", () => {
    throw refuse("doctype");
  });
  parser.on("xmldecl", ({ encoding }) => {
    if (encoding !== undefined && !/^(?:utf-?8|utf-?16(?:le|be)?|us-ascii|ascii)$/i.test(encoding)) {
      throw refuse("encoding", encoding);
    }
  });
  let untold = "";
  parser.on("opentag", (tag) => {
    run = 0;
    tags++;
    if (untold !== "") return;
    const name = local(tag.name);
    if (path.push(name) > LIMITS.depth) throw refuse("depth");
    handlers.open?.(name, tag.attributes);
  });
  const close = (name: string): void => {
    path.pop();
    handlers.close?.(name);
  };
  parser.on("closetag", (tag) => {
    run = 0;
    tags++;
    close(local(tag.name));
  });
  if (handlers.text !== undefined) {
    const text = handlers.text.bind(handlers);
    parser.on("text", text);
    parser.on("cdata", text);
  }
  parser.on("error", (error) => {
    throw refuse("xml", error.message);
  });
  let decoder: TextDecoder | undefined;
  const decode = (chunk?: Buffer): string => {
    try {
      return decoder?.decode(chunk, { stream: chunk !== undefined }) ?? "";
    } catch (error) {
      if (error instanceof TypeError) throw refuse("bytes");
      throw error;
    }
  };
  /** Takes plain elements from a place on; gives the place behind them. */
  const takePlain = (whole: string, from: number): number => {
    let at = from;
    for (;;) {
      const name = path.at(-1);
      const shortcut = shortcuts.find(({ parent }) => parent === name);
      if (shortcut === undefined) return at;
      const { pattern, opens, take } = shortcut;
      pattern.lastIndex = at;
      let match = pattern.exec(whole);
      for (; match !== null && opens === undefined; match = pattern.exec(whole)) {
        at = pattern.lastIndex;
        take(match);
      }
      if (match !== null && opens !== undefined) {
        at = pattern.lastIndex;
        take(match);
        path.push(opens);
        if (match[0].endsWith("/>")) close(opens);
        else untold = match[0];
      } else if (untold !== "" && name !== undefined && whole.startsWith(`</${name}>`, at)) {
        at += name.length + 3;
        untold = "";
        close(name);
      } else return at;
      run = 0;
    }
  };
  let rest = "";
  /** True when the last character fed closed a tag: what follows is content of the element on top of the path. */
  let between = false;
  const feed = (text: string, last: boolean): void => {
    if (shortcuts.length === 0) {
      parser.write(text);
      return;
    }
    const whole = rest + text;
    let at = 0;
    while (at < whole.length) {
      if (between && shortcuts.some(({ parent }) => parent === path.at(-1))) {
        at = takePlain(whole, at);
        if (at === whole.length) break;
        if (!last && whole.length - at < LOOKAHEAD) break;
      }
      if (untold !== "") {
        parser.write(untold);
        untold = "";
      }
      const end = whole.indexOf(">", at) + 1;
      const before = tags;
      parser.write(whole.slice(at, end === 0 ? undefined : end));
      between = tags > before && end > 0;
      at = end === 0 ? whole.length : end;
    }
    rest = whole.slice(at);
  };
  let seen = false;
  for await (const chunk of bytes) {
    decoder ??= decoderFor(chunk);
    seen = true;
    // Saxes holds an unfinished text or tag in memory: between two tags it may not grow without end.
    run += chunk.length;
    if (run > LIMITS.textChars) {
      throw new HeadstampError("file-too-large", {
        file,
        detail: "text",
        part,
        limit: LIMITS.textChars / 2 ** 20,
      });
    }
    const text = decode(chunk);
    for (let at = 0; at < text.length; at += PIECE) {
      feed(text.slice(at, at + PIECE), false);
      yield;
    }
  }
  if (!seen) throw refuse("xml", "empty part");
  feed(decode(), true);
  parser.close();
  yield;
}

/** Reads a small part to its end. */
export async function readXml(
  place: { readonly file: string; readonly part: string },
  bytes: AsyncIterable<Buffer>,
  handlers: Handlers,
  shortcuts: readonly Shortcut[] = [],
): Promise<void> {
  for await (const _ of parseXml(place, bytes, handlers, shortcuts));
}

/** The characters that XML 1.0 cannot hold are stored as _xHHHH_ (ECMA-376 part 1, 22.9.2.19, ST_Xstring). */
export function unescapeX(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
}

/** Characters that XML may hold as they are: none of markup, none that line-end rules or the parser would touch. */
export const PLAIN = "[^<&>\\u0000-\\u001f\\u007f-\\u009f\\u2028\\ud800-\\udfff\\ufffe\\uffff]*";

/** A copy that holds only itself: a slice of what was parsed would keep all of it in memory. */
export function own(text: string): string {
  // V8 copies slices of less than 13 characters.
  if (text.length < 13) return text;
  return /[\u0100-\uffff]/.test(text)
    ? Buffer.from(text, "utf16le").toString("utf16le")
    : Buffer.from(text, "latin1").toString("latin1");
}
