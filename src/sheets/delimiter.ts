/** Field separators that files of this field use. */
const DELIMITERS = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** How many fields each record of a sample has, quotes respected. The last record, perhaps cut, is left out. */
function fieldCounts(sample: string, delimiter: Delimiter, decimalComma: boolean): number[] {
  const counts: number[] = [];
  let fields = 1;
  let empty = true;
  let quoted = false;
  for (let i = 0; i < sample.length; i++) {
    const char = sample[i];
    if (char === '"') {
      // A quote opens a field only at its start.
      if (quoted) quoted = false;
      else quoted = i === 0 || sample[i - 1] === delimiter || sample[i - 1] === "\n" || sample[i - 1] === '"';
      empty = false;
    } else if (quoted) continue;
    else if (char === "\n" || (char === "\r" && sample[i + 1] !== "\n")) {
      if (!empty) counts.push(fields);
      fields = 1;
      empty = true;
    } else if (char === delimiter) {
      const number = decimalComma && /\d/.test(sample[i - 1] ?? "") && /\d/.test(sample[i + 1] ?? "");
      if (!number) fields++;
    } else if (char !== "\r") empty = false;
  }
  if (counts.length === 0) counts.push(fields);
  return counts;
}

/** Share of records with the commonest count of two fields or more, and that count. */
function regularity(counts: readonly number[]): { share: number; fields: number } {
  const tally = new Map<number, number>();
  for (const n of counts) if (n > 1) tally.set(n, (tally.get(n) ?? 0) + 1);
  let best = { share: 0, fields: 1 };
  for (const [fields, n] of tally) {
    const share = n / counts.length;
    if (share > best.share || (share === best.share && fields > best.fields)) best = { share, fields };
  }
  return best;
}

/** The separator that cuts most records of a sample into the same number of fields; a comma where none does. */
export function guessDelimiter(sample: string): Delimiter {
  const score = (delimiter: Delimiter, decimalComma: boolean): number => {
    const { share, fields } = regularity(fieldCounts(sample, delimiter, decimalComma));
    return share * Math.log2(fields);
  };
  const rivals = DELIMITERS.map((delimiter) => ({ delimiter, score: score(delimiter, true) }));
  // A comma between two digits is a decimal comma wherever another separator cuts regularly.
  const others = rivals.some(({ delimiter, score }) => delimiter !== "," && score >= 0.5);
  if (!others) rivals[0] = { delimiter: ",", score: score(",", false) };
  let best = rivals[0]!;
  for (const rival of rivals) if (rival.score > best.score) best = rival;
  return best.score > 0 ? best.delimiter : ",";
}
