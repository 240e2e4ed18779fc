/** Texts longer than this are worked out every time: they hardly repeat, and the memory stays bounded in bytes. */
const LONGEST_KEPT = 200;

/**
 * A function of a text that remembers what repeats: at most `capacity` results in two generations, the older dropped
 * when the younger is full. Only for functions that give the same for the same text.
 */
export function remembered<T>(capacity: number, work: (text: string) => T): (text: string) => T {
  const half = Math.max(1, Math.floor(capacity / 2));
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST_KEPT) return work(text);
    let result = young.get(text);
    if (result !== undefined || young.has(text)) return result as T;
    result = old.has(text) ? (old.get(text) as T) : work(text);
    if (young.size >= half) {
      old = young;
      young = new Map();
    }
    young.set(text, result);
    return result;
  };
}
