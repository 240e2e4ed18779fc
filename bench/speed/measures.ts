/** What the arms of the kernel measure alike: candidates, weights, single marks, and this machine's random reads. */
import { DEFAULT_MODEL, indexBytes, type KeyIndex, linker, type Mark, prober, type Register } from "#linkage";
import { measure } from "../machine.ts";
import { randomFrom } from "../seeded.ts";
import { SEED } from "./world.ts";

export interface Stage {
  readonly cpuS: number;
  readonly wallS: number;
}

export interface LinkFigures {
  /** Candidates alone: what a join of balls and keys does. */
  readonly probe: Stage;
  /** Candidates with their weights and probabilities. */
  readonly link: Stage;
  readonly candidates: number;
  readonly recall: number;
  readonly top1: number;
  /** One mark after another with its weights, microseconds. */
  readonly lookups: { readonly marks: number; readonly p50Us: number; readonly p99Us: number };
  readonly reads: Stage & { readonly perSecond: number; readonly mebibytes: number };
  /**
   * CPU seconds against those of two random reads for each candidate (its entry, its record) and one for each mark:
   * fewer are not possible where they lie scattered.
   */
  readonly distance: { readonly probe: number; readonly link: number };
}

const LOOKUPS = 5000;
const READS = 20_000_000;

export async function measureLinks(
  { register, index }: { readonly register: Register; readonly index: KeyIndex },
  marks: readonly Mark[],
  truth: Int32Array,
): Promise<LinkFigures> {
  const probed = await measure("probe", () => {
    const probe = prober(index);
    let candidates = 0;
    let found = 0;
    for (let n = 0; n < marks.length; n++) {
      const { rows, size, total } = probe(marks[n] as Mark);
      candidates += total;
      const wanted = truth[n] as number;
      if (wanted >= 0 && rows.subarray(0, size).includes(wanted)) found++;
    }
    return { candidates, found };
  });
  const { weigh } = linker({ register, index, model: DEFAULT_MODEL });
  const linked = await measure("link", () => {
    let top = 0;
    for (let n = 0; n < marks.length; n++) {
      const { evidence, weights } = weigh(marks[n] as Mark);
      let best = -1;
      let probability = weights.none;
      for (let one = 0; one < weights.size; one++) {
        if ((weights.probabilities[one] as number) <= probability) continue;
        probability = weights.probabilities[one] as number;
        best = evidence.rows[one] as number;
      }
      if (best === truth[n]) top++;
    }
    return top;
  });
  const times = marks.slice(0, LOOKUPS).map((mark) => {
    const began = process.hrtime.bigint();
    weigh(mark);
    return Number(process.hrtime.bigint() - began) / 1000;
  });
  times.sort((a, b) => a - b);
  const quantile = (share: number): number => times[Math.floor(share * (times.length - 1))] as number;
  const reads = await randomReads(register, index);
  const { candidates, found } = probed.result;
  const least = (2 * candidates + marks.length) / reads.perSecond;
  return {
    probe: stageOf(probed),
    link: stageOf(linked),
    candidates,
    recall:
      found /
      Math.max(
        1,
        truth.reduce((sum, row) => sum + Number(row >= 0), 0),
      ),
    top1: linked.result / marks.length,
    lookups: { marks: times.length, p50Us: Math.round(quantile(0.5)), p99Us: Math.round(quantile(0.99)) },
    reads,
    distance: {
      probe: Number((probed.cpuS / least).toFixed(2)),
      link: Number((linked.cpuS / least).toFixed(2)),
    },
  };
}

export function stageOf({ cpuS, wallS }: Stage): Stage {
  return { cpuS: Number(cpuS.toFixed(3)), wallS: Number(wallS.toFixed(3)) };
}

/** Reads at random from as much memory as index and records take, none waiting for another. */
async function randomReads(register: Register, index: KeyIndex): Promise<LinkFigures["reads"]> {
  const bytes = indexBytes(index) + register.chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0);
  const array = new Int32Array(Math.max(1024, Math.min(2 ** 30, bytes / 4)));
  array.fill(1);
  const random = randomFrom(SEED);
  const places = Int32Array.from({ length: 2 ** 16 }, () => Math.floor(random() * array.length));
  const run = await measure("reads", () => {
    let sum = 0;
    for (let at = 0, shift = 0; at < READS; at++) {
      if ((at & 65_535) === 0) shift = Math.floor(random() * array.length);
      const place = (places[at & 65_535] as number) + shift;
      sum += array[place < array.length ? place : place - array.length] as number;
    }
    return sum;
  });
  const perSecond = Math.round(READS / run.cpuS);
  return { ...stageOf(run), perSecond, mebibytes: Math.round((4 * array.length) / 2 ** 20) };
}
