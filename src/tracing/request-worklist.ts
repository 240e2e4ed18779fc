import type { Tell } from "#casework";
import { requestStates } from "#requesting";
import type { Store } from "#store";
import { type RequestState, type StepNow, stepsNow } from "#trace";
import { areKept, groundOf, keepTraces, keptTraces, LEAST } from "./kept-traces.ts";
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

export interface Worklist {
  readonly open: readonly OpenTrace[];
  readonly done: number;
}

/** Every item as it is traced before any request is looked at, in the order of the files. */
interface Before {
  readonly ground: string;
  readonly all: Promise<readonly OpenTrace[]>;
}

interface Kept {
  before: Before | null;
  /** As of a head of the ledger. */
  whole: { readonly head: string; readonly list: Promise<Worklist> } | null;
  /** Items that were answered about, each as of the last entry of its requests. */
  readonly answered: Map<string, { readonly entry: number; readonly now: OpenTrace }>;
}

/** What a process has worked out of a store that it holds: a page of a list must not trace everything again. */
const KEPT = new WeakMap<Store, Kept>();

/**
 * Every trace that has a step left, the one that promises most rungs a day first; then those that wait for an answer. Steps whose
 * addressee has given its last word are gone from it. Items at one value stand in the order of the files. Worked out once for each
 * head of the ledger; and what was traced stays until an import, a register or a judgement changes it, beside the store as well
 * where `data` names its folder, so that the next process does not trace everything anew.
 */
export async function worklist(store: Store, where: Where = {}): Promise<Worklist> {
  const kept = KEPT.get(store) ?? { before: null, whole: null, answered: new Map() };
  KEPT.set(store, kept);
  const { rootHash: head } = await store.snapshot();
  if (kept.whole?.head !== head) {
    const list = listOf(store, kept, where);
    kept.whole = { head, list };
    list.catch(() => {
      if (kept.whole?.list === list) kept.whole = null;
    });
  }
  return kept.whole.list;
}

/** Whether the worklist is there without tracing so much that whoever asks should be told how far it is. */
export async function isWorklistNear(store: Store, data: string): Promise<boolean> {
  if ((await store.broughtItems()) < LEAST) return true;
  const kept = KEPT.get(store);
  if (kept?.whole?.head === (await store.snapshot()).rootHash) return true;
  const ground = await groundOf(store);
  return kept?.before?.ground === ground || areKept(data, ground);
}

/** Folder of the store, and who hears how far the tracing is. */
interface Where {
  readonly data?: string | null;
  readonly tell?: Tell;
}

async function listOf(store: Store, kept: Kept, where: Where): Promise<Worklist> {
  const ground = await groundOf(store);
  if (kept.before?.ground !== ground) {
    kept.answered.clear();
    kept.before = { ground, all: allTraces(store, ground, where) };
    kept.before.all.catch(() => {
      kept.before = null;
    });
  }
  const all = await kept.before.all;
  const requests = byItem(await requestStates(store));
  const open: OpenTrace[] = [];
  for (const one of all) {
    const own = requests.get(one.item);
    const now = own === undefined ? one : await withRequests(store, { one, own, kept });
    if (now.steps.length > 0) open.push(now);
  }
  return { open: open.sort((a, b) => b.perDay - a.perDay), done: all.length - open.length };
}

async function allTraces(
  store: Store,
  ground: string,
  { data = null, tell }: Where,
): Promise<readonly OpenTrace[]> {
  const held = data === null ? null : await keptTraces(data, ground);
  if (held !== null) return held;
  const all = await traceAll(store, tell);
  // What was recorded meanwhile may be in it or not: then it has no name.
  if (data !== null && (await groundOf(store)) === ground) await keepTraces(data, ground, all);
  return all;
}

async function traceAll(store: Store, tell: Tell = () => {}): Promise<readonly OpenTrace[]> {
  const all: OpenTrace[] = [];
  const steps = new Map<Traced["trace"]["next"], readonly StepNow[]>();
  const every = { item: null, seizure: null, asOf: null, requests: false, tell } as const;
  for await (const batch of traceItems(store, every)) {
    for (const traced of batch) {
      const { next } = traced.trace;
      // Items of one kind share their steps: so do a million of them.
      const own = steps.get(next) ?? stepsNow(next, []);
      steps.set(next, own);
      all.push(openTrace(traced, own));
    }
  }
  return all;
}

/** A request alone changes what is left to do; its answer may change the path as well. */
async function withRequests(
  store: Store,
  { one, own, kept }: { readonly one: OpenTrace; readonly own: readonly RequestState[]; readonly kept: Kept },
): Promise<OpenTrace> {
  if (own.every(({ answers }) => answers.length === 0)) return withSteps(one, stepsNow(one.steps, own));
  const entry = Math.max(
    ...own.flatMap(({ entry: made, answers }) => [made, ...answers.map((a) => a.entry)]),
  );
  const held = kept.answered.get(one.item);
  let traced = held?.entry === entry ? held.now : null;
  if (traced === null) {
    traced = one;
    for await (const [found] of traceItems(store, { item: one.item, seizure: null, asOf: null })) {
      if (found !== undefined) traced = openTrace(found, stepsNow(found.trace.next, []));
    }
    kept.answered.set(one.item, { entry, now: traced });
  }
  return withSteps(traced, stepsNow(traced.steps, own));
}

function openTrace({ item, trace }: Traced, steps: readonly StepNow[]): OpenTrace {
  const marks = [item.marks.make, item.marks.model, item.marks.serial]
    .flatMap((mark) => (mark === null ? [] : [mark.value?.label ?? mark.input.replace(/\s+/g, " ")]))
    .join(" · ");
  const { rung, disposition } = trace;
  return withSteps({ item: item.id, event: item.event, rung, disposition, marks }, steps);
}

function withSteps(one: Omit<OpenTrace, "steps" | "perDay">, steps: readonly StepNow[]): OpenTrace {
  const { item, event, rung, disposition, marks } = one;
  const [first] = steps;
  const perDay = first === undefined || first.asked !== null ? 0 : first.perDay;
  return { item, event, rung, disposition, marks, steps, perDay };
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
