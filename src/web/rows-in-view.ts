import { type RefObject, useLayoutEffect, useState } from "react";

/** Rows beyond those in view, so that a small scroll finds them there. */
const BESIDE = 8;

/**
 * Which of rows of one height are in the window: arithmetic, so that a million of them cost what a hundred do. A list that
 * measures its rows keeps a record of each.
 */
export function useRowsInView(
  list: RefObject<HTMLElement | null>,
  high: number,
): { readonly from: number; readonly to: number } {
  const [view, setView] = useState({ from: 0, to: 40 });
  useLayoutEffect(() => {
    const look = (): void => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      const from = Math.max(0, Math.floor(-top / high) - BESIDE);
      const to = Math.max(0, Math.ceil((window.innerHeight - top) / high) + BESIDE);
      setView((was) => (was.from === from && was.to === to ? was : { from, to }));
    };
    look();
    window.addEventListener("scroll", look, { passive: true });
    window.addEventListener("resize", look);
    return () => {
      window.removeEventListener("scroll", look);
      window.removeEventListener("resize", look);
    };
  });
  return view;
}
