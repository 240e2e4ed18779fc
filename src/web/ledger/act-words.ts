import type { Words } from "#page/language.tsx";

/** What an entry records, in words; a kind of another version stands as it is. */
export function actWords({ say, knows }: Words, kind: string): string {
  const key = `entry.${kind.replace(".", "-")}`;
  return knows(key) ? say(key) : kind;
}
