/** Brings what has just appeared before the eyes of whoever made it appear: the `ref` of a line that tells how something went. */
export function intoView(element: Element | null): void {
  element?.scrollIntoView({ block: "nearest" });
}

/** Where whoever goes by keyboard stands when what they stood on gives way to this: the `ref` of what took its place. */
export function landOn(element: HTMLElement | null): void {
  element?.focus();
}
