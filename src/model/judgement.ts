// A human's word on the graph. Written to judgements.jsonl, always wins over the program, survives rebuilds.
import { z } from 'zod';

/** One id, or several that all differ from those of the other side. */
const Side = z.union([z.string(), z.array(z.string()).min(1)]);

export const Judgement = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('same'),
    a: z.string(),
    b: z.string(),
    note: z.string().optional(),
    at: z.string().optional(),
  }),
  z.strictObject({
    kind: z.literal('not-same'),
    a: Side,
    b: Side,
    note: z.string().optional(),
    at: z.string().optional(),
  }),
  z.strictObject({
    kind: z.literal('wrong'),
    record: z.string().describe('id of a statement or event'),
    note: z.string().optional(),
    at: z.string().optional(),
  }),
  z.strictObject({
    kind: z.literal('undo'),
    of: z.string().describe('id (hash) of the judgement line taken back'),
    at: z.string().optional(),
  }),
]);
export type Judgement = z.infer<typeof Judgement>;
