// What went wrong or stayed open, as data: one bad article or date never stops a run.
import { z } from 'zod';

export const Diagnostic = z.strictObject({
  code: z.string().min(1).describe('kebab-case, stable'),
  message: z.string(),
  start: z.int().min(0).optional(),
  end: z.int().min(0).optional(),
  path: z.string().optional().describe('the file, where there is no article yet'),
});
export type Diagnostic = z.infer<typeof Diagnostic>;
