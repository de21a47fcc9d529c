import { z } from 'zod';

/** The table of contents of the seeds: which files there are, of which form, with how many lines. */
export const manifestSchema = z.strictObject({
  format: z.literal(1),
  /** The instant at which the seeds entered the record. */
  recordTime: z.iso.datetime({ precision: 3 }),
  files: z.array(
    z.strictObject({
      path: z.string().regex(/^[a-z0-9/-]+\.jsonl$/),
      form: z.enum(['document', 'entity', 'relation', 'observation', 'attribute']),
      lines: z.number().int().positive(),
    }),
  ),
});

export type Manifest = z.infer<typeof manifestSchema>;
