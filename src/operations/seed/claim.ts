import { ServiceError } from '../../errors/service-error.js';
import { OPEN, type Times } from './bounds.js';
import type { SeedContext } from './context.js';
import type { Certainty, ClaimDraft } from './draft.js';

/** What a line says of its evidence. */
export type Evidence = {
  readonly id: string;
  readonly source: string;
  readonly certainty: string;
  readonly locator?: string | undefined;
  readonly reportedBy?: string | undefined;
  readonly note?: string | undefined;
  readonly recorded?: string | undefined;
};

/** Who is said to have said it, where the pages name nobody. */
const UNNAMED = 'unnamed';

const CERTAINTIES: Readonly<Record<string, Certainty>> = {
  asserted: 'ASSERTED',
  reported: 'REPORTED',
  estimated: 'ESTIMATED',
  forecast: 'FORECAST',
  opinion: 'OPINION',
  speculative: 'SPECULATIVE',
  derived: 'DERIVED',
  unverified: 'UNVERIFIED',
};

/** The claim that a line makes; `asserted` is what it claims beyond its evidence. */
export function claimOf(
  context: SeedContext,
  where: string,
  line: Evidence,
  asserted: Partial<ClaimDraft> = {},
): ClaimDraft {
  const certainty = CERTAINTIES[line.certainty];
  const document = `doc-${line.source}`;
  if (certainty === undefined) throw new ServiceError('BAD_DATA', `${where}: unknown certainty "${line.certainty}"`);
  if (!context.publishers.has(document)) {
    throw new ServiceError('BAD_DATA', `${where}: no document "${document}"; add it to documents.jsonl`);
  }
  const ranked = context.ranks.get(line.id);
  return {
    id: line.id,
    certainty,
    rank: ranked?.rank ?? 'NORMAL',
    rankReason: ranked?.reason,
    document,
    originator: originator(context, document, line.reportedBy),
    voice: voice(context, document, line),
    locator: line.locator,
    note: line.note,
    recorded: line.recorded,
    qualifiers: [],
    bounds: OPEN,
    ...asserted,
  };
}

/** Qualifiers as a claim keeps them: every one, as written. */
export function written(qualifiers: Times): string[] {
  return Object.entries(qualifiers).map(([name, value]) => `${name}=${value}`);
}

function originator(context: SeedContext, document: string, reportedBy: string | undefined): string | undefined {
  if (reportedBy === UNNAMED) return undefined;
  return reportedBy ?? context.publishers.get(document);
}

/** A paraphrase speaks with the voice of the article that it paraphrases. */
function voice(context: SeedContext, document: string, { reportedBy, certainty }: Evidence): ClaimDraft['voice'] {
  if (reportedBy === UNNAMED) return 'UNNAMED_SOURCE';
  if (reportedBy === undefined) return certainty === 'asserted' ? 'ARTICLE' : undefined;
  const original = context.paraphrases.get(document) ?? document;
  const own = [context.publishers.get(document), context.publishers.get(original)];
  return own.includes(reportedBy) ? 'ARTICLE' : 'QUOTED';
}
