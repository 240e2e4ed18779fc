import type { HeadstampError } from "#base";

/** Pages of a PDF that are read. */
const MOST_PAGES = 2000;
/** Letters that a page has on the average where the PDF is more than pictures of pages. */
const FEWEST_LETTERS = 20;
/** A gap of more than so many line heights parts paragraphs. */
const PARAGRAPH_GAP = 1.6;

interface Piece {
  readonly str?: string;
  readonly hasEOL?: boolean;
  readonly transform?: readonly number[];
  readonly height?: number;
}

/** The text layer of a PDF, in reading order as stored; a scan, a locked or a damaged file is refused. */
export async function textOfPdf(
  bytes: Uint8Array,
  refused: (detail: string) => HeadstampError,
): Promise<string> {
  const { getDocumentProxy } = await import("unpdf");
  let document: Awaited<ReturnType<typeof getDocumentProxy>>;
  try {
    document = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 });
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    throw refused(name === "PasswordException" ? "locked" : "damaged");
  }
  const pages: string[] = [];
  try {
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(pageText(items as readonly Piece[]));
      page.cleanup();
    }
  } catch {
    throw refused("damaged");
  } finally {
    await document.destroy();
  }
  const text = pages.join("\n\n").replace(/(\p{Ll})-\n(?=\p{Ll})/gu, "$1");
  const letters = text.replace(/\P{L}/gu, "").length;
  if (letters < FEWEST_LETTERS * pages.length) throw refused("scan");
  return text;
}

/** Lines of a page; a wide gap between two is a paragraph's end. */
function pageText(items: readonly Piece[]): string {
  let text = "";
  let last: number | null = null;
  for (const { str = "", hasEOL = false, transform, height = 0 } of items) {
    const y = transform?.[5] ?? null;
    if (str.trim() !== "" && y !== null) {
      if (last !== null && height > 0 && last - y > PARAGRAPH_GAP * height && text.endsWith("\n"))
        text += "\n";
      last = y;
    }
    text += str;
    if (hasEOL && !text.endsWith("\n\n")) text += "\n";
  }
  return text.replace(/[^\S\n]+\n/g, "\n");
}
