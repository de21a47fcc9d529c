import { printExact } from '../../util/exact.js';
import { completeness, type Completeness } from '../analysis.js';
import { originsOf } from '../evidence/standing.js';
import { counting, letIn } from './candidates.js';
import type { ChoiceReason } from './choice-words.js';
import { choiceWords, reasonOf } from './choice-words.js';
import { contradict, type AnyClaim } from './contradict.js';
import { spanOfAll, spreadOf } from './numbers.js';
import type { ChoiceRule } from './rule.js';

/** A fact of any kind with the claims on it. */
export type ClaimedFact = { readonly id: string; readonly kind: string; readonly claims: readonly AnyClaim[] };

/** Which claim is taken and why, by the names of the SDL's `Resolution`, with ids for nodes. */
export type Resolution = {
  readonly fact: string;
  readonly chosen: string | null;
  readonly rivals: readonly string[];
  readonly spread: string | null;
  readonly min: string | null;
  readonly max: string | null;
  readonly unit: string | null;
  readonly origins: number;
  readonly reason: ChoiceReason;
  readonly words: string;
  readonly isDisputed: boolean;
  readonly isAbstained: boolean;
  readonly deniedBy: readonly string[];
  readonly completeness: Completeness;
};

/** Takes one of the claims on a fact, or none, as the rule says. */
export function resolve({ id, kind, claims }: ClaimedFact, rule: ChoiceRule): Resolution {
  const counted = counting(claims, rule);
  const disputing = letIn(claims, rule).filter(({ stance }) => stance === 'DISPUTES');
  const [best] = counted;
  const rivals = counted.filter((claim) => best !== undefined && contradict(kind, best, claim));
  const reason = reasonOf(counted, rivals, rule);
  const isTaken = best !== undefined && !NONE_TAKEN.has(reason);
  const span = spanOfAll(counted);
  const deniedBy = [...new Set(counted.flatMap(({ disputedBy }) => disputedBy.nodes.map((node) => node.id)))].sort();
  return {
    fact: id,
    chosen: isTaken ? best.id : null,
    rivals: [...(isTaken ? rivals : counted), ...disputing].map((claim) => claim.id),
    spread: spreadOf(counted),
    min: span === undefined ? null : printExact(span.low),
    max: span === undefined ? null : printExact(span.high),
    unit: counted.find(({ unit }) => unit !== null)?.unit ?? null,
    origins: originsOf(counted).size,
    reason,
    words: choiceWords(reason, counted, rivals, rule),
    isDisputed: rivals.length > 0 || disputing.length > 0 || deniedBy.length > 0,
    isAbstained: reason === 'CONFLICT',
    deniedBy,
    completeness: completeness([]),
  };
}

const NONE_TAKEN: ReadonlySet<ChoiceReason> = new Set(['ALL_KEPT', 'CONFLICT', 'TOO_FEW_ORIGINS', 'NOTHING']);
