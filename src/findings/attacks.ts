import { readCount } from "#records";
import type { Definition, ItemFacts } from "./definition.ts";
import { type Group, groupOf, type Row, rowOf } from "./finding.ts";
import { BARE_FIFTY, isFifty } from "./weaponclasses.ts";

/** A count that rows of one scene repeat: the same in each, or between the least and the most. */
interface Said {
  low: number;
  high: number;
}

/** One scene as one file has it: what was used, and what each source says of the dead and wounded. */
interface Scene {
  readonly arms: Set<string>;
  /** By source and then `killed` or `wounded`. */
  readonly said: Map<string, Said>;
  readonly address: string;
}

const HARM = ["killed", "wounded"] as const;
const SOURCE = /\b(source|fuente|fonte)\b/i;

/**
 * Scenes by what was used there, with casualties as counts, each source apart: figures of two sources are never added, and one scene that
 * a source counts twice differently is an interval. A scene with .50 and other arms stands in both groups.
 */
export const ATTACKS: Definition = {
  ...{ name: "attacks", column: "harm", takes: [], method: ["finding.attacks.method"] },
  async derive(records) {
    const scenes = new Map<string, Map<string, Scene>>();
    for await (const items of records.items({ meanings: ["scenes"] })) {
      for (const item of items) addItem(scenes, item);
    }
    const groups = records.imports.flatMap((facts): Group[] => {
      const own = [...(scenes.get(facts.importId)?.values() ?? [])];
      return ["fifty", "other", "undetermined"].flatMap((arms) => {
        const with_ = own.filter((scene) => scene.arms.has(arms));
        if (with_.length === 0) return [];
        return [
          groupOf({
            ...{ form: "counts", of: "scene", unit: "persons", imports: [facts.importId] },
            by: { field: "arms", key: arms, label: `attack.${arms}` },
            population: facts.population(null),
            clusters: null,
            caveats: ["scene-arms-recorded", "sources-apart"],
            rows: rowsOf(with_),
          }),
        ];
      });
    });
    const used = new Set(groups.flatMap(({ imports }) => imports));
    const leftOut = records.imports
      .filter(({ importId }) => !used.has(importId))
      .map(({ importId }) => ({ importId, reason: "no-scenes" }));
    return { groups, leftOut, caveats: [] };
  },
};

function addItem(all: Map<string, Map<string, Scene>>, item: ItemFacts): void {
  const scenes = all.get(item.importId) ?? new Map<string, Scene>();
  all.set(item.importId, scenes);
  const id = item.seizure ?? item.address;
  const scene = scenes.get(id) ?? { arms: new Set(), said: new Map(), address: item.address };
  scenes.set(id, scene);
  scene.arms.add(armsOf(item));
  for (const harm of HARM) {
    const text = item.written(harm);
    const count = text === null ? null : readCount(text, null);
    if (count === null || count.state !== "given" || count.value === null) continue;
    const key = JSON.stringify([item.headed(SOURCE) ?? "source-unsaid", harm]);
    const held = scene.said.get(key);
    if (held === undefined) scene.said.set(key, { low: count.value, high: count.value });
    else {
      held.low = Math.min(held.low, count.value);
      held.high = Math.max(held.high, count.value);
    }
  }
}

/** An arm or round whose calibre was not read with certainty (a bare ".50") is in neither of the two. */
function armsOf(item: ItemFacts): string {
  const calibre = item.said("calibre");
  if (isFifty(calibre)) return "fifty";
  const shoots = ["firearm", "cartridge", "fired-case", "projectile"].includes(item.kind);
  const bare = calibre?.value?.id === BARE_FIFTY;
  return shoots && (bare || calibre?.outcome !== "read") ? "undetermined" : "other";
}

function rowsOf(scenes: readonly Scene[]): Row[] {
  const cells = scenes.map(({ address }) => address);
  const sums = new Map<string, Said & { scenes: number }>();
  for (const { said } of scenes) {
    for (const [key, { low, high }] of said) {
      const held = sums.get(key) ?? { low: 0, high: 0, scenes: 0 };
      sums.set(key, { low: held.low + low, high: held.high + high, scenes: held.scenes + 1 });
    }
  }
  const harms = [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { low, high, scenes: n }]) => {
      const [source = "", harm = ""] = JSON.parse(key) as string[];
      const sure = low === high;
      return rowOf({
        ...{
          key,
          label: `attack.${harm}`,
          at: [
            { name: "said-by", value: source },
            { name: "scenes", value: String(n) },
          ],
          numerator: sure ? low : null,
        },
        ...{ low: sure ? null : low, high: sure ? null : high },
        interval: sure ? null : { level: 1, method: "bounds" },
      });
    });
  return [rowOf({ key: "scenes", label: "attack.scenes", numerator: scenes.length, cells }), ...harms];
}
