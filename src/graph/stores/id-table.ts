// Which ids were seen, each with one small number, in some 15 to 30 bytes an id: so that a load of millions of records needs no map of strings.
// Open addressing on a 64-bit hash; two of a million ids are confused with odds of 1 in 37 million.

const FULL = 0.6;

export interface IdTable {
  size(): number;
  /** `value`: 0 to 254. A known id takes the new value. */
  set(id: string, value: number): void;
  /** The value of an id; undefined when it was not set. */
  get(id: string): number | undefined;
}

/** FNV-1a (Fowler, Noll, Vo), its bits mixed once more. */
function firstHash(id: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) h = Math.imul(h ^ id.charCodeAt(i), 0x01000193);
  return mixed(h);
}

/** The inner step of MurmurHash3 (Appleby), one character at a time. */
function secondHash(id: string): number {
  let h = id.length;
  for (let i = 0; i < id.length; i++) {
    const k = Math.imul(id.charCodeAt(i), 0xcc9e2d51);
    h ^= Math.imul((k << 15) | (k >>> 17), 0x1b873593);
    h = (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
  }
  return mixed(h);
}

function mixed(h: number): number {
  let x = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

export function createIdTable(): IdTable {
  let capacity = 1024;
  let low = new Uint32Array(capacity);
  let high = new Uint32Array(capacity);
  /** Value plus one; 0 is an empty slot. */
  let values = new Uint8Array(capacity);
  let count = 0;

  const slotOf = (a: number, b: number): number => {
    let slot = a & (capacity - 1);
    while (values[slot] !== 0 && (low[slot] !== a || high[slot] !== b)) slot = (slot + 1) & (capacity - 1);
    return slot;
  };
  const put = (a: number, b: number, stored: number): void => {
    const slot = slotOf(a, b);
    if (values[slot] === 0) count++;
    low[slot] = a;
    high[slot] = b;
    values[slot] = stored;
  };
  const grow = (): void => {
    const old = { low, high, values };
    capacity *= 2;
    low = new Uint32Array(capacity);
    high = new Uint32Array(capacity);
    values = new Uint8Array(capacity);
    count = 0;
    for (const [slot, stored] of old.values.entries()) if (stored !== 0) put(old.low[slot]!, old.high[slot]!, stored);
  };
  return {
    size: () => count,
    set(id, value) {
      if (count >= capacity * FULL) grow();
      put(firstHash(id), secondHash(id), value + 1);
    },
    get(id) {
      const stored = values[slotOf(firstHash(id), secondHash(id))]!;
      return stored === 0 ? undefined : stored - 1;
    },
  };
}
