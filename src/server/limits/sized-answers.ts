import { MAX_POINTS } from '../../operations/figures/grain.js';
import { partialDateBounds } from '../../util/partial-date.js';

/** The arguments of a field, coerced. */
export type Arguments = Readonly<Record<string, unknown>>;

/** An answer with lists, each `Type.field`, that together have as many elements as the arguments of its field say. */
type SizedAnswer = { readonly lists: readonly string[]; readonly elements: (args: Arguments) => number };

/** The answers whose size is told by other arguments than `first`, by their types. */
export const SIZED_ANSWERS: Readonly<Record<string, SizedAnswer | undefined>> = Object.freeze({
  CompareAnswer: {
    lists: ['CompareAnswer.comparisons'],
    elements: ({ subjects, periods }: Arguments) => pairs(countOf(subjects), countOf(periods)),
  },
  SumCheckAnswer: {
    lists: ['SumCheck.parts', 'SumCheck.missing'],
    elements: ({ parts }: Arguments) => countOf(parts),
  },
  SeriesAnswer: {
    lists: ['SeriesAnswer.series', 'Series.points'],
    elements: (args: Arguments) => countOf(args['subjects']) * pointsOf(args),
  },
  CoverageAnswer: {
    lists: ['CoverageAnswer.cells'],
    elements: ({ subjects, metrics, periods }: Arguments) => countOf(subjects) * countOf(metrics) * countOf(periods),
  },
  Communities: { lists: ['Communities.communities', 'Community.members'], elements: membersOf },
  Components: { lists: ['Components.components', 'Component.members'], elements: membersOf },
  ScenarioComponents: { lists: ['ComponentList.components', 'Component.members'], elements: membersOf },
});

/** The lists of all sized answers: each counts for one element where it stands. */
export const SIZED_LISTS: ReadonlySet<string> = new Set(
  Object.values(SIZED_ANSWERS).flatMap((answer) => answer?.lists ?? []),
);

/** How many elements an argument that is a list has; one where it is none. */
export function countOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 1;
}

/** Growth of each subject from period to period, and in each period the first subject over each other. */
function pairs(subjects: number, periods: number): number {
  return subjects * (periods - 1) + (subjects - 1) * periods;
}

const FEWEST_DAYS: Readonly<Record<string, number>> = { YEAR: 365, HALF: 181, QUARTER: 90, MONTH: 28, DAY: 1 };
const DAY_MS = 86_400_000;

/** Longer series are refused when they are asked for, with a better word than that they cost too much. */
function pointsOf({ from, to, grain }: Arguments): number {
  const [first, last] = [partialDateBounds(String(from)).min, partialDateBounds(String(to)).max];
  const days = (Date.parse(last) - Date.parse(first)) / DAY_MS + 1;
  return Math.min(MAX_POINTS, Math.ceil(days / (FEWEST_DAYS[String(grain)] ?? 1)));
}

function membersOf({ first, members }: Arguments): number {
  return Number(first) * Number(members);
}
