import { type RefObject, startTransition, useLayoutEffect, useState } from "react";

/** Rows beyond those in view, so that a small scroll finds them there. */
const BESIDE = 8;
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
 * Which of rows of one height are in the window: arithmetic, so that a million of them cost what a hundred do. A list that
 * measures its rows keeps a record of each. In a list that is too high to lay out, the scroll bar runs over all of it in longer steps.
 */
export function useRowsInView(
  list: RefObject<HTMLElement | null>,
  { high, rows }: { readonly high: number; readonly rows: number },
): RowsInView {
  const [view, setView] = useState<RowsInView>({ from: 0, to: 40, shift: 0 });
  useLayoutEffect(() => {
    const look = (): void => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      const [whole, laid] = [rows * high, heightOf(rows * high)];
      const seen = window.innerHeight;
      const scale = whole > laid ? (whole - seen) / (laid - seen) : 1;
      // What stands above the list is scrolled past as it is.
      const passed = top > 0 ? -top : -top * scale;
      const from = Math.max(0, Math.floor(passed / high) - BESIDE);
      const to = Math.max(0, Math.ceil((passed + seen) / high) + BESIDE);
      const shift = scale === 1 || top > 0 ? 0 : -top - passed;
      // Keys and the picture of what stands there already come first: the new rows are drawn between them.
      startTransition(() =>
        setView((was) =>
          was.from === from && was.to === to && was.shift === shift ? was : { from, to, shift },
        ),
      );
    };
    look();
    window.addEventListener("scroll", look, { passive: true });
    window.addEventListener("resize", look);
    return () => {
      window.removeEventListener("scroll", look);
      window.removeEventListener("resize", look);
    };
  }, [list, high, rows]);
  return view;
}
