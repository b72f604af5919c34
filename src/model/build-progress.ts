// How far a running build is: what the command line shows, the data folder keeps while it runs, and the explorer tells.
import * as z from 'zod/mini';

export const BUILD_STAGES = ['extract', 'resolve', 'build', 'layout', 'store'] as const;
export type BuildStage = (typeof BUILD_STAGES)[number];

export const BuildProgress = z.object({
  stage: z.enum(BUILD_STAGES),
  done: z.number(),
  total: z.nullable(z.number()).check(z.describe('null where it is not known beforehand')),
});
export type BuildProgress = z.infer<typeof BuildProgress>;
