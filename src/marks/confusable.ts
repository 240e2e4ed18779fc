/**
 * Characters that are taken for one another on stamped steel. {5,S} and {Z,2}: ATF, Police Officer's Guide to
 * Recovered Firearms (2009); O to zero: the NCIC conversion (WACIC manual, chapter 4); the others are our own.
 */
const CLASSES = ["0OQD", "1IL", "5S", "8B", "2Z", "6G"] as const;

/** By character code; the digits stand for themselves. */
const FOLDED: (string | undefined)[] = [];
for (const members of CLASSES) {
  for (const member of members.slice(1)) FOLDED[member.charCodeAt(0)] = members.charAt(0);
}

/** Every key of one confusable class folds to the same text. */
export function foldSerial(key: string): string {
  let folded = "";
  let from = 0;
  for (let at = 0; at < key.length; at++) {
    const first = FOLDED[key.charCodeAt(at)];
    if (first === undefined) continue;
    folded += key.slice(from, at) + first;
    from = at + 1;
  }
  return from === 0 ? key : folded + key.slice(from);
}

/** Upper case, separators removed, `?` for one unreadable character; idempotent. */
export function serialKey(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9?]/g, "");
}

/** Shape of a key: A for letters, 9 for digits, `?` kept. */
export function serialPattern(key: string): string {
  let pattern = "";
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at);
    pattern += code >= 65 && code <= 90 ? "A" : code >= 48 && code <= 57 ? "9" : key.charAt(at);
  }
  return pattern;
}
