import { membersOf, type Groups } from '../../analytics/groups.js';
import { degreeIn, type Projection } from '../../analytics/projection.js';
import { checkRange } from '../check-range.js';
import { idIn } from './linked-graph.js';

/** How many groups and members are listed, as clients write it. */
export type ListArguments = { readonly first: number; readonly members: number };

/** Throws BAD_USER_INPUT for numbers out of their bounds. */
export function checkLists({ first, members }: ListArguments): void {
  checkRange('"first"', first, { least: 1, most: 100 });
  checkRange('"members"', members, { least: 0, most: 100 });
}

/** The ids of the members of the first groups, those with most links first. */
export function memberIds(graph: Projection, groups: Groups, { first, members }: ListArguments) {
  const degree = (node: number): number => degreeIn(graph.next, node);
  return membersOf(groups, first).map((group) =>
    [...group]
      .sort((left, right) => degree(right) - degree(left))
      .slice(0, members)
      .map((node) => idIn(graph, node)),
  );
}
