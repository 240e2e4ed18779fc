/** FNV-1a over UTF-16 code units, twice with other offsets: 52 bits, enough to tell some millions of rows apart. */
function hash52(text: string): number {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b) ^ (b >>> 13);
  }
  return ((a >>> 0) & 0xfffff) * 2 ** 32 + (b >>> 0) + 1;
}

/**
 * Counts how often each text was met, in 12 bytes a text: a map of a million row keys would take a hundred megabytes.
 * Two texts that share 52 bits (once in some thousand million-row files) count as one.
 */
export class Occurrences {
  private keys = new Float64Array(1024);
  private counts = new Uint32Array(1024);
  private size = 0;

  /** How often the text has been met, this time included: 1 at first. */
  add(text: string): number {
    if (this.size * 2 > this.keys.length) this.grow();
    const at = this.find(hash52(text));
    if (this.keys[at] === 0) {
      this.keys[at] = hash52(text);
      this.size++;
    }
    this.counts[at] = (this.counts[at] ?? 0) + 1;
    return this.counts[at] ?? 0;
  }

  has(text: string): boolean {
    return this.keys[this.find(hash52(text))] !== 0;
  }

  private find(key: number): number {
    const mask = this.keys.length - 1;
    let at = (key ^ (key / 2 ** 20)) & mask;
    while (this.keys[at] !== 0 && this.keys[at] !== key) at = (at + 1) & mask;
    return at;
  }

  private grow(): void {
    const { keys, counts } = this;
    this.keys = new Float64Array(keys.length * 2);
    this.counts = new Uint32Array(keys.length * 2);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] ?? 0;
      if (key === 0) continue;
      const at = this.find(key);
      this.keys[at] = key;
      this.counts[at] = counts[i] ?? 0;
    }
  }
}
