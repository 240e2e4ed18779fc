import { canonicalBytes, type Json, utf8 } from "#base";

/** A published figure with everything that binds it to the ledger: one line of `proof/figures.jsonl`. */
export interface FigureLine {
  readonly publicationId: string;
  readonly place: number;
  readonly figure: {
    readonly id: string;
    readonly finding: string;
    readonly by: { readonly field: string; readonly key: string; readonly label: string };
    readonly key: string;
    readonly label: string;
    readonly at: readonly { readonly name: string; readonly value: string }[];
    readonly unit: string;
    readonly numerator: number | null;
    readonly denominator: number | null;
    readonly share: number | null;
  };
  readonly path: readonly string[];
  readonly entry: string;
  readonly proof: string;
  readonly key: string;
}

/** A figure and whether its line holds; what it holds to. */
export interface ProvenFigure {
  readonly line: FigureLine;
  /** The line as it lies in the package: whole in itself, to take away. */
  readonly text: string;
  readonly holds: boolean;
  readonly index: number | null;
  readonly size: number | null;
}

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
const fromHex = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** Verifies each line in this window, with nothing but `#ledger`: signature, entry under the checkpoint, figure under the entry. */
export async function proveFigures(text: string): Promise<readonly ProvenFigure[]> {
  const ledger = await import("#ledger");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((raw) => {
      const line = JSON.parse(raw) as FigureLine;
      try {
        const entry = utf8(line.entry);
        const { index, size } = ledger.verifyProof(line.proof, { entry, keys: [ledger.readVkey(line.key)] });
        const said = ledger.readEntry(entry);
        const { figures, publicationId } = said.payload as {
          readonly figures?: { readonly size: number; readonly root: string };
          readonly publicationId?: string;
        };
        const under = ledger.verifyInclusion({
          ...{ index: line.place, size: figures?.size ?? 0, proof: line.path.map(bytesOf) },
          leaf: ledger.leafHash(canonicalBytes(line.figure as unknown as Json)),
          root: fromHex(figures?.root ?? ""),
        });
        const ours = said.kind === "finding.published" && publicationId === line.publicationId;
        return { line, text: raw, holds: under && ours && said.index === index, index, size };
      } catch {
        return { line, text: raw, holds: false, index: null, size: null };
      }
    });
}
