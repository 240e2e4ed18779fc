import type { MarkReading } from "#marks";

/** A text of a column, in how many rows it stands, and how it was read. */
export interface TextTally {
  readonly reading: MarkReading;
  readonly rows: number;
  /** First row that has it, as the output of the job counts them. */
  readonly first: number;
}

type Line = MarkReading & { readonly row: number };

/** Distinct texts of a column from the lines of its readings, as they come: what was not read first, the commonest above. */
export async function tallyTexts(body: ReadableStream<Uint8Array>): Promise<readonly TextTally[]> {
  const held = new Map<string, { reading: MarkReading; rows: number; first: number }>();
  const take = (line: string): void => {
    if (line === "") return;
    const { row, ...reading } = JSON.parse(line) as Line;
    const one = held.get(reading.input);
    if (one === undefined) held.set(reading.input, { reading, rows: 1, first: row });
    else one.rows++;
  };
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    const lines = (rest + decoder.decode(value, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    lines.forEach(take);
  }
  take(rest);
  return [...held.values()].sort(
    (a, b) => RANK[a.reading.outcome] - RANK[b.reading.outcome] || b.rows - a.rows,
  );
}

const RANK = { unread: 0, ambiguous: 1, read: 2 } as const;
