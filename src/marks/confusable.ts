/**
 * Characters that are taken for one another on stamped steel. {5,S} and {Z,2}: ATF, Police Officer's Guide to
 * Recovered Firearms (2009); O to zero: the NCIC conversion (WACIC manual, chapter 4); the others are our own.
 */
const CLASSES = ["0OQD", "1IL", "5S", "8B", "2Z", "6G"] as const;

const FOLDED = new Map<string, string>();
for (const members of CLASSES) for (const member of members) FOLDED.set(member, members.charAt(0));

/** Every key of one confusable class folds to the same text. */
export function foldSerial(key: string): string {
  let folded = "";
  for (const character of key) folded += FOLDED.get(character) ?? character;
  return folded;
}

/** Upper case, separators removed, `?` for one unreadable character; idempotent. */
export function serialKey(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9?]/g, "");
}

/** Shape of a key: A for letters, 9 for digits, `?` kept. */
export function serialPattern(key: string): string {
  return key.replace(/[A-Z]/g, "A").replace(/[0-9]/g, "9");
}
