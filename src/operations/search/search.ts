import { typeOfEnumValue } from '../../model/names.js';
import { completeness, type Analysis, type Completeness } from '../analysis.js';
import { checkGiven } from '../check-given.js';
import { readFirst, readText } from './asked.js';
import { readCandidate } from './candidate.js';
import { rankCandidates, type Ranked } from './rank.js';
import { planOf } from './search-plans.js';
import { MAX_CANDIDATES } from './search-plan.js';
import { seeAlso } from './see-also.js';

/** The arguments of `search`. */
export type SearchArguments = {
  readonly text: string;
  readonly types?: readonly string[] | null | undefined;
  readonly first?: number | null | undefined;
};

/** The hits of a search, best first, and whether they are all; what else may be meant by them where that is asked for. */
export async function search(analysis: Analysis, { text, types, first }: SearchArguments, withSiblings: boolean) {
  const count = readFirst(first);
  checkGiven('types', types);
  const asked = readText(text);
  const labels = types?.flatMap((type) => typeOfEnumValue(analysis.model, type) ?? []);
  const plan = planOf(analysis, { types: labels, withSiblings });
  const [rows = []] = await analysis.run(plan.plan, plan.values(asked.words));
  const candidates = rows.flatMap((row) => (row === null ? [] : [readCandidate(plan, row)]));
  const ranked = rankCandidates(asked.folded, candidates);
  return {
    hits: ranked.slice(0, count).map((hit) => ({ ...shown(hit), seeAlso: () => seeAlso(hit, ranked) })),
    completeness: completenessOf(ranked.length, count, rows.length),
  };
}

function shown({ candidate, matchedName, field, reason, highlights, score }: Ranked) {
  return { entity: candidate.node, matchedName, field, reason, highlights, score };
}

function completenessOf(hits: number, first: number, candidates: number): Completeness {
  const reasons = [
    ...(hits > first ? [`"first" leaves out ${String(hits - first)} hits; raise it, at most to 100`] : []),
    ...(candidates < MAX_CANDIDATES
      ? []
      : [`only the ${String(MAX_CANDIDATES)} likeliest things were looked at; give more of the text, or "types"`]),
  ];
  return completeness(reasons, hits);
}
