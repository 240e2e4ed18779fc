/** Brings what has just appeared before the eyes of whoever made it appear: the `ref` of a line that tells how something went. */
export function intoView(element: Element | null): void {
  element?.scrollIntoView({ block: "nearest" });
}
