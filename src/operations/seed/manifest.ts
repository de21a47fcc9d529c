import { z } from 'zod';

/** The table of contents of the seeds: which files there are, of which form, with how many lines. */
export const manifestSchema = z.strictObject({
  format: z.literal(1),
  /** The instant at which the lines entered the record, unless a line names its own. */
  recordTime: z.iso.datetime({ precision: 3 }),
  /**
   * The digest of the graph that the loader makes of the files. A test computes it, so that a loader that places lines in
   * another way gives the seeds another version, and stores of the old one are seeded anew.
   */
  graph: z.string().regex(/^[0-9a-f]{12}$/),
  /** Whether the reference data of the packages belongs to the graph; it does where nothing is said. */
  reference: z.boolean().default(true),
  files: z.array(
    z.strictObject({
      path: z.string().regex(/^[a-z0-9/-]+\.jsonl$/),
      form: z.enum(['document', 'entity', 'relation', 'observation', 'attribute', 'revision']),
      lines: z.number().int().positive(),
    }),
  ),
});

export type Manifest = z.infer<typeof manifestSchema>;
