import { type RefObject, startTransition, useLayoutEffect, useState } from "react";

/** Rows beyond those in view, so that a small scroll finds them there. */
const BESIDE = 8;
/** New rows in one frame at most: a poor phone draws so many within 50 ms, and a key that is held down is answered between them. */
const AT_ONCE = 12;
/** Pixels: Firefox lays out nothing higher than 17.9 million, Chromium nothing higher than 33. */
const HIGHEST = 16_000_000;

export interface RowsInView {
  readonly from: number;
  readonly to: number;
  /** Pixels between where a row would stand and where it is drawn: 0 but where a list is higher than a browser can lay out. */
  readonly shift: number;
}

/** How high a list of so many pixels is laid out. */
export const heightOf = (pixels: number): number => Math.min(pixels, HIGHEST);

/**
 * Which of rows of one height are drawn: arithmetic, so that a million of them cost what a hundred do. A list that
 * measures its rows keeps a record of each. In a list that is too high to lay out, the scroll bar runs over all of it in longer steps.
 */
export function useRowsInView(
  list: RefObject<HTMLElement | null>,
  { high, rows }: { readonly high: number; readonly rows: number },
): RowsInView {
  const [view, setView] = useState<RowsInView>({ from: 0, to: 2 * AT_ONCE, shift: 0 });
  // A step is taken whenever the last one stands, until what is wanted is drawn.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a view that stands says when to look again
  useLayoutEffect(() => {
    const look = (): void => {
      const wanted = inWindow(list.current, { high, rows });
      // Keys and the picture of what stands there already come first: new rows are drawn between them.
      startTransition(() => setView((drawn) => toward(drawn, wanted)));
    };
    const frame = requestAnimationFrame(look);
    window.addEventListener("scroll", look, { passive: true });
    window.addEventListener("resize", look);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("scroll", look);
      window.removeEventListener("resize", look);
    };
  }, [list, high, rows, view]);
  return view;
}

function inWindow(
  list: HTMLElement | null,
  { high, rows }: { readonly high: number; readonly rows: number },
): RowsInView {
  const top = list?.getBoundingClientRect().top ?? 0;
  const [whole, laid] = [rows * high, heightOf(rows * high)];
  const seen = window.innerHeight;
  const scale = whole > laid ? (whole - seen) / (laid - seen) : 1;
  // What stands above the list is scrolled past as it is.
  const passed = top > 0 ? -top : -top * scale;
  return {
    from: Math.max(0, Math.floor(passed / high) - BESIDE),
    to: Math.max(0, Math.ceil((passed + seen) / high) + BESIDE),
    shift: scale === 1 || top > 0 ? 0 : -top - passed,
  };
}

/** What is drawn in the next frame on the way to what is wanted: those that stay, and no more new rows than one frame takes. */
export function toward(drawn: RowsInView, wanted: RowsInView): RowsInView {
  const { shift } = wanted;
  let [from, to] = [Math.max(drawn.from, wanted.from), Math.min(drawn.to, wanted.to)];
  // Nothing stays: those that are seen first come before those beside them.
  if (from >= to) from = to = Math.min(wanted.from + BESIDE, wanted.to);
  const below = Math.min(wanted.to - to, AT_ONCE);
  const above = Math.min(from - wanted.from, AT_ONCE - below);
  [from, to] = [from - above, to + below];
  return from === drawn.from && to === drawn.to && shift === drawn.shift ? drawn : { from, to, shift };
}
