import { ServiceError } from '../../errors/service-error.js';
import { atPrecision } from './bounds.js';
import type { Rank } from './draft.js';
import type { SeedLines } from './lines.js';
import { ENTITY_TYPES } from './vocabulary.js';

/** What placing one line must know of the others. */
export type SeedContext = {
  /** The node type of each thing that the lines define. */
  readonly types: ReadonlyMap<string, string>;
  /** The documents, each with its publisher where that is a thing of the graph. */
  readonly publishers: ReadonlyMap<string, string | undefined>;
  /** The document of which a document is a paraphrase. */
  readonly paraphrases: ReadonlyMap<string, string>;
  /** The first day of each event as the data writes it, and at the precision that it claims for it. */
  readonly starts: ReadonlyMap<string, { readonly written: string; readonly known: string }>;
  /** Ranks given to claims, by the id of the claim, with the reason. */
  readonly ranks: ReadonlyMap<string, { readonly rank: Rank; readonly reason: string | undefined }>;
  /** The instant at which lines entered the record that name none of their own. */
  readonly recordTime: string;
};

/** Collects what lines say of each other. */
export function seedContext(lines: SeedLines, recordTime: string): SeedContext {
  const types = new Map<string, string>();
  for (const { line } of lines.documents) types.set(line.subject, 'Document');
  for (const { where, line } of lines.entities) types.set(line.subject, nodeType(where, line.type));
  const publishers = new Map(
    lines.documents.map(({ line }) => {
      const publisher = line.publisher;
      return [line.subject, publisher !== undefined && types.has(publisher) ? publisher : undefined];
    }),
  );
  const paraphrases = new Map(
    lines.relations
      .filter(({ line }) => line.predicate === 'DERIVED_FROM' && line.qualifiers['kind'] === 'machine paraphrase')
      .map(({ line }) => [line.subject, String(line.object)]),
  );
  return { types, publishers, paraphrases, starts: startsOf(lines), ranks: ranksOf(lines, recordTime), recordTime };
}

function nodeType(where: string, type: string): string {
  const known = ENTITY_TYPES[type];
  if (known !== undefined) return known.type;
  const types = Object.keys(ENTITY_TYPES).join(', ');
  throw new ServiceError('BAD_DATA', `${where}: "${type}" is no type of thing; use one of ${types}`);
}

function startsOf(lines: SeedLines): SeedContext['starts'] {
  return new Map(
    lines.entities.flatMap(({ where, line: { subject, time } }) =>
      time === undefined
        ? []
        : [[subject, { written: time.start, known: atPrecision(where, time.start, time.precision) }]],
    ),
  );
}

function ranksOf(lines: SeedLines, recordTime: string): SeedContext['ranks'] {
  const all = [lines.documents, lines.entities, lines.relations, lines.observations, lines.attributes];
  const times = new Map(all.flatMap((some) => some.map(({ line }) => [line.id, line.recorded ?? recordTime])));
  const given = lines.attributes.filter(({ line }) => line.property === 'rank');
  return new Map(
    given.map(({ where, line }) => {
      const ranked = times.get(line.subject);
      if (ranked === undefined) throw new ServiceError('BAD_DATA', `${where}: there is no line "${line.subject}"`);
      if ((line.recorded ?? recordTime) > ranked) {
        const way = 'a rank that was given later is a line of a file of revisions';
        throw new ServiceError('BAD_DATA', `${where}: ${line.subject} is older than its rank; ${way}`);
      }
      return [line.subject, { rank: readRank(where, line.value), reason: line.note }];
    }),
  );
}

function readRank(where: string, value: string): Rank {
  if (value === 'PREFERRED' || value === 'NORMAL' || value === 'DEPRECATED') return value;
  throw new ServiceError('BAD_DATA', `${where}: "${value}" is no rank; use PREFERRED, NORMAL or DEPRECATED`);
}
