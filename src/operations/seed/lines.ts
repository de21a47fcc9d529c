import { z } from 'zod';

const lineId = z.string().regex(/^[A-Z]\d{2,5}$/, 'an id is a capital letter and two to five digits: R0001');
const claimId = z.string().min(1);
const slug = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'a slug is made of lower-case letters, digits and hyphens');
const decimal = z.string().regex(/^-?\d+(\.\d+)?$/, 'a number is written as a string of digits: "33.2"');
const instant = z.iso.datetime({ precision: 3 });
const word = z.union([z.string(), z.number(), z.boolean()]);
/** What the data gives as null, such as the day on which an undated page was published, is left out. */
const qualifiers = z.record(z.string(), word.nullable()).transform((all): Record<string, z.infer<typeof word>> => {
  return Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
});

const certainty = z.enum([
  'asserted',
  'reported',
  'estimated',
  'forecast',
  'opinion',
  'speculative',
  'derived',
  'unverified',
]);

/** What every line says of its evidence: the document by its short name, where in it, how sure, who said it first. */
const evidence = {
  source: slug,
  locator: z.string().optional(),
  certainty,
  reportedBy: slug.optional(),
  note: z.string().optional(),
  /** When it entered the record, if not with the others. */
  recorded: instant.optional(),
};

/** What a line adds that becomes a statement: our own words for it, and where it belongs. */
const wording = {
  text: z.string().min(1).optional(),
  statementKind: z.enum(['OPINION', 'CAUSE', 'FORECAST', 'INTENTION', 'COMPARISON', 'CLAIM']).optional(),
  polarity: z.enum(['POSITIVE', 'NEGATIVE', 'NEUTRAL']).optional(),
  hedge: z.string().optional(),
  /** Where the line's fact lies, if not where its own words put it. */
  as: z.strictObject({ subject: slug.optional(), object: slug.optional(), role: z.string().optional() }).optional(),
};

/** A document, merged from what the data says of it as a source and as a thing. */
export const documentLine = z.strictObject({
  id: lineId,
  subject: slug,
  name: z.string(),
  kind: z.enum([
    'primary',
    'news',
    'trade',
    'syndication',
    'mirror',
    'aggregator',
    'seed',
    'research-summary',
    'package',
    'computed',
    'none',
  ]),
  publisher: z.string().optional(),
  published: z.string().nullable(),
  locator: z.string().nullable(),
  file: z.string().optional(),
  note: z.string().optional(),
  recorded: instant.optional(),
  source: slug,
  certainty,
});

/** A thing with a name, of one of the types of the data. */
export const entityLine = z.strictObject({
  id: lineId,
  subject: slug,
  type: z.string(),
  name: z.string().min(1),
  altNames: z.array(z.string()).optional(),
  kind: z.string().optional(),
  eventClass: z.string().optional(),
  time: z.strictObject({ start: z.string(), end: z.string().optional(), precision: z.string() }).optional(),
  iso2: z.string().optional(),
  iso3: z.string().optional(),
  isoNum: z.string().optional(),
  ...wording,
  ...evidence,
});

/** A relation or a statement of the data: subject, predicate, object. */
export const relationLine = z.strictObject({
  id: lineId,
  subject: slug,
  predicate: z.string().regex(/^[A-Z][A-Z_]*$/),
  object: z.union([z.string().min(1), z.number()]),
  qualifiers,
  ...wording,
  ...evidence,
});

/** A number, or a value in words, about a thing for a metric, a period and a market. */
export const observationLine = z.strictObject({
  id: lineId,
  subject: slug,
  subjectAsWritten: z.string().optional(),
  metric: slug,
  value: z.string().min(1),
  unit: z.string().nullable(),
  period: z.string().min(1),
  market: slug,
  qualifiers: qualifiers.optional(),
  approx: z.enum(['ABOUT', 'OVER', 'UNDER']).optional(),
  basis: z.enum(['MEASURED', 'FORECAST']).optional(),
  comparedWith: z.array(lineId).optional(),
  formula: z.string().optional(),
  inputs: z.array(lineId).optional(),
  low: decimal.optional(),
  high: decimal.optional(),
  ...wording,
  ...evidence,
});

/** A property that completes what the data lacks. */
export const attributeLine = z.strictObject({
  id: lineId,
  subject: z.string().min(1),
  property: z.string().min(1),
  value: z.string().min(1),
  ...evidence,
});

const revision = {
  id: lineId,
  /** The claim, which stands until then: `R0001`, or `R0001~2` where it was revised before. */
  of: claimId,
  at: instant,
  reason: z.string().min(1),
  source: slug,
  locator: z.string().optional(),
  certainty,
  reportedBy: slug.optional(),
};

/** From an instant on a claim no longer stands, or stands with another rank, or says something else; null takes a value away. */
export const revisionLine = z.discriminatedUnion('kind', [
  z.strictObject({ ...revision, kind: z.literal('withdraw') }),
  z.strictObject({ ...revision, kind: z.literal('rank'), rank: z.enum(['PREFERRED', 'NORMAL', 'DEPRECATED']) }),
  z.strictObject({ ...revision, kind: z.literal('correct'), changes: z.record(z.string(), word.nullable()) }),
]);

export type DocumentLine = z.infer<typeof documentLine>;
export type EntityLine = z.infer<typeof entityLine>;
export type RelationLine = z.infer<typeof relationLine>;
export type ObservationLine = z.infer<typeof observationLine>;
export type AttributeLine = z.infer<typeof attributeLine>;
export type RevisionLine = z.infer<typeof revisionLine>;

/** A line with the place where it stands, `relations/owns.jsonl:3`. */
export type Located<Line> = { readonly where: string; readonly line: Line };

/** All lines of the seeds, by their form. */
export type SeedLines = {
  readonly documents: readonly Located<DocumentLine>[];
  readonly entities: readonly Located<EntityLine>[];
  readonly relations: readonly Located<RelationLine>[];
  readonly observations: readonly Located<ObservationLine>[];
  readonly attributes: readonly Located<AttributeLine>[];
  readonly revisions: readonly Located<RevisionLine>[];
};
