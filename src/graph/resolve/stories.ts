// Near-identical articles: one agency text in several outlets, or a page published twice. Found by their runs of three words.
import { foldName } from '../../model/fold.ts';
import type { Story } from '../resolution.ts';
import { addToBuckets, bandPairs, createMinHash, similarity } from './min-hash.ts';

const SIGNATURE = 64;
const ROWS = 4;
/** Texts that share half of their runs tell the same story in the same words. */
const SAME_STORY = 0.5;
const RUN = 3;
const SHORTEST = 12;

export interface StoryCollector {
  add(article: string, text: string): void;
  stories(): Story[];
}

export function createStoryCollector(): StoryCollector {
  const minHash = createMinHash(SIGNATURE, ROWS);
  const signatures = new Map<string, Uint32Array>();
  const buckets = new Map<string, string[]>();
  return {
    add(article, text) {
      const words = foldName(text).split(' ');
      if (words.length < SHORTEST) return;
      const signature = minHash.sign(runs(words));
      signatures.set(article, signature);
      addToBuckets(buckets, minHash.bands(signature), article);
    },
    stories() {
      const stories: Story[] = [];
      for (const [a, b] of bandPairs(buckets)) {
        const estimate = similarity(signatures.get(a)!, signatures.get(b)!);
        if (estimate >= SAME_STORY) stories.push({ a, b, similarity: Math.round(estimate * 1000) / 1000 });
      }
      return stories;
    },
  };
}

function* runs(words: readonly string[]): Generator<string> {
  for (let i = 0; i + RUN <= words.length; i++) yield `${words[i]} ${words[i + 1]} ${words[i + 2]}`;
}
