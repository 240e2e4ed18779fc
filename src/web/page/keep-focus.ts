/** No field: letters that are shortcuts of a room would be typed into it. */
const CAN = "a[href], button:enabled, summary, [tabindex]";

/**
 * Whoever goes by keyboard stays where they acted: a browser drops the focus to the top of the page when what had it goes away or is
 * disabled while something is sent. It is given back to the same control, or to what stands nearest to where that was.
 */
export function keepFocus(root: HTMLElement): void {
  let last: HTMLElement | null = null;
  let around: readonly HTMLElement[] = [];
  const forget = (): void => {
    last = null;
  };
  const restore = (): void => {
    if (last === null || document.activeElement !== document.body) return;
    if (last.isConnected) {
      if (!last.matches(":disabled")) last.focus({ preventScroll: true });
      return;
    }
    for (const part of around) {
      if (!part.isConnected) continue;
      const next = part.tabIndex >= 0 || part.id === "room" ? part : part.querySelector<HTMLElement>(CAN);
      next?.focus({ preventScroll: true });
      // What is folded away takes no focus.
      if (document.activeElement !== document.body) return;
    }
  };
  // Pressed on nothing, the page is left on purpose.
  root.addEventListener("pointerdown", forget);
  root.addEventListener("focusin", ({ target }) => {
    if (!(target instanceof HTMLElement)) return forget();
    last = target;
    const parts: HTMLElement[] = [];
    for (let part = target.parentElement; part !== null && part !== root; part = part.parentElement)
      parts.push(part);
    around = parts;
  });
  new MutationObserver(restore).observe(root, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["disabled"],
  });
}
