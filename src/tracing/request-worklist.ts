import { requestStates } from "#requesting";
import type { Store } from "#store";
import { type RequestState, type StepNow, stepsNow } from "#trace";
import { type Traced, traceItems } from "./trace-items.ts";

/** One open trace with what is left to do about it. */
export interface OpenTrace {
  readonly item: string;
  readonly event: string | null;
  readonly rung: Traced["trace"]["rung"];
  readonly disposition: string;
  readonly marks: string;
  readonly steps: readonly StepNow[];
  /** Expected rungs a day of the best step that nobody took; 0 where all that is left is to wait. */
  readonly perDay: number;
}

/**
 * Every trace that has a step left, the one that promises most rungs a day first; then those that wait for an answer. Steps whose
 * addressee has given its last word are gone from it. Items at one value stand in the order of the files.
 */
export async function worklist(
  store: Store,
): Promise<{ readonly open: readonly OpenTrace[]; readonly done: number }> {
  const requests = byItem(await requestStates(store));
  const open: OpenTrace[] = [];
  let done = 0;
  for await (const batch of traceItems(store, { item: null, seizure: null, asOf: null })) {
    for (const { item, trace } of batch) {
      const steps = stepsNow(trace.next, requests.get(item.id) ?? []);
      if (steps.length === 0) {
        done += 1;
        continue;
      }
      const [first] = steps;
      const marks = [item.marks.make, item.marks.model, item.marks.serial]
        .flatMap((mark) => (mark === null ? [] : [mark.value?.label ?? mark.input.replace(/\s+/g, " ")]))
        .join(" · ");
      const { rung, disposition } = trace;
      const perDay = first?.asked === null ? first.perDay : 0;
      open.push({ item: item.id, event: item.event, rung, disposition, marks, steps, perDay });
    }
  }
  return { open: open.sort((a, b) => b.perDay - a.perDay), done };
}

/** What is left to do about one item. */
export async function nextOfItem(store: Store, item: string): Promise<readonly StepNow[]> {
  for await (const [traced] of traceItems(store, { item, seizure: null, asOf: null })) {
    return traced === undefined ? [] : stepsNow(traced.trace.next, traced.requests);
  }
  return [];
}

function byItem(states: readonly RequestState[]): Map<string, RequestState[]> {
  const held = new Map<string, RequestState[]>();
  for (const state of states) {
    if (state.item !== null) held.set(state.item, [...(held.get(state.item) ?? []), state]);
  }
  return held;
}
