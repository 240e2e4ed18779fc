import { HeadstampError } from "#base";
import { LIMITS } from "./limits.ts";
import { type Handlers, own, PLAIN, type Shortcut, unescapeX } from "./xml.ts";

/** Memory of one string beyond its characters, in V8 (measured: 24 to 32 bytes, with its place in the list). */
const STRING_OVERHEAD = 32;

/**
 * Gathers text of an `si` or `is` element: runs of rich text joined, phonetic readings (`rPh`) left out
 * (ECMA-376 part 1, 18.4.8).
 */
export function richText(): Required<Handlers> & { take(): string } {
  let text = "";
  let inText = false;
  let phonetic = 0;
  return {
    open(name) {
      if (name === "t") inText = phonetic === 0;
      else if (name === "rPh") phonetic++;
    },
    close(name) {
      if (name === "t") inText = false;
      else if (name === "rPh") phonetic--;
    },
    text(piece) {
      if (inText) text += piece;
    },
    take() {
      const whole = unescapeX(text);
      text = "";
      return whole;
    },
  };
}

/** Gathers `xl/sharedStrings.xml` within a bound of memory, whatever its header promises. */
export function readStrings(file: string): {
  readonly strings: string[];
  readonly handlers: Handlers;
  readonly shortcut: Shortcut;
} {
  const strings: string[] = [];
  const rich = richText();
  let inItem = false;
  let held = 0;
  const keep = (text: string): void => {
    held += text.length + STRING_OVERHEAD;
    if (held > LIMITS.stringBytes) {
      throw new HeadstampError("file-too-large", {
        file,
        detail: "strings",
        limit: LIMITS.stringBytes / 2 ** 20,
      });
    }
    strings.push(own(text));
  };
  return {
    strings,
    shortcut: {
      parent: "sst",
      pattern: new RegExp(`<si><t(?: xml:space="preserve")?>(${PLAIN})</t></si>`, "y"),
      take: ([, text = ""]) => keep(unescapeX(text)),
    },
    handlers: {
      open(name) {
        if (name === "si") inItem = true;
        else if (inItem) rich.open(name, {});
      },
      text(text) {
        if (inItem) rich.text(text);
      },
      close(name) {
        if (name !== "si") {
          rich.close(name);
          return;
        }
        inItem = false;
        keep(rich.take());
      },
    },
  };
}
