// Signatures by which the overlap of two sets can be estimated without keeping the sets (MinHash, Broder 1997), and bands of them
// by which similar ones are found without comparing all (locality-sensitive hashing, Indyk and Motwani 1998).
import { createRandom, hash32 } from '../random.ts';

export interface MinHash {
  sign(features: Iterable<string>): Uint32Array;
  /** Strings that two signatures share when they are likely to be similar. */
  bands(signature: Uint32Array): string[];
}

const SEED = 20_191_104;

/** `size` numbers a signature, `rows` of them a band: pairs of overlap (rows / size) ^ (1 / rows) are found half of the time or more. */
export function createMinHash(size: number, rows: number): MinHash {
  const random = createRandom(SEED);
  const odd = () => (Math.floor(random() * 0x1_0000_0000) | 1) >>> 0;
  const factors = Uint32Array.from({ length: size }, odd);
  const offsets = Uint32Array.from({ length: size }, odd);
  return {
    sign(features) {
      const signature = new Uint32Array(size).fill(0xffff_ffff);
      for (const feature of features) {
        const hash = mixed(hash32(feature));
        for (let i = 0; i < size; i++) {
          const value = mixed((Math.imul(hash, factors[i]!) + offsets[i]!) >>> 0);
          if (value < signature[i]!) signature[i] = value;
        }
      }
      return signature;
    },
    bands(signature) {
      const bands: string[] = [];
      for (let from = 0; from < size; from += rows)
        bands.push(`${from}:${[...signature.subarray(from, from + rows)].map((n) => n.toString(36)).join('.')}`);
      return bands;
    },
  };
}

/** Share of equal numbers: an estimate of the Jaccard similarity. */
export function similarity(a: Uint32Array, b: Uint32Array): number {
  let equal = 0;
  for (let i = 0; i < a.length; i++) if (a[i] === b[i]) equal++;
  return equal / a.length;
}

/** Spreads neighbouring numbers (finaliser of MurmurHash3, Appleby 2011). */
function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Pairs of ids that share a band: all pairs of a small bucket, each with the first of a large one. Sorted, each once. */
export function bandPairs(buckets: ReadonlyMap<string, readonly string[]>): [string, string][] {
  const pairs = new Set<string>();
  for (const ids of buckets.values()) {
    const sorted = [...ids].sort();
    const centers = sorted.length <= SMALL_BUCKET ? sorted.length : 1;
    for (let i = 0; i < centers; i++)
      for (let j = i + 1; j < sorted.length; j++) pairs.add(`${sorted[i]}\u0000${sorted[j]}`);
  }
  return [...pairs].sort().map((pair) => pair.split('\u0000') as [string, string]);
}
const SMALL_BUCKET = 12;

export function addToBuckets(buckets: Map<string, string[]>, keys: readonly string[], id: string): void {
  for (const key of keys) {
    const bucket = buckets.get(key);
    if (bucket) bucket.push(id);
    else buckets.set(key, [id]);
  }
}
