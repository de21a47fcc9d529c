import { orderName, whereName, type ConnectionOf } from '../names.js';
import { described } from './text.js';

/** The arguments that say of which day a list or a look-up speaks, and by whose word. */
export const READ_BY: readonly string[] = [
  described('Keep relations that hold on this day, here and inside; `{}` is today.', 'asOf: AsOf'),
  described('Whose word counts, here and inside; null is the default policy.', 'policy: Policy'),
];

/** The arguments of a field that answers a connection. */
export function connectionArguments(connection: ConnectionOf): readonly string[] {
  const filter =
    connection.relation === undefined
      ? 'Which rows to keep; without it, all.'
      : 'Which rows to keep, by the node at the far end and by the edge that leads to it; without it, all.';
  return [
    described(filter, `where: ${whereName(connection)}`),
    described(
      'The weightiest order first; ties, and rows without it, go by id.',
      `orderBy: [${orderName(connection)}!]`,
    ),
    described('Rows from the start, 1 to 100; 20 by default.', 'first: Int'),
    described('Rows after this cursor of the same list.', 'after: String'),
    described('Rows from the end, 1 to 100, in the order of the list.', 'last: Int'),
    described('Rows before this cursor of the same list.', 'before: String'),
    ...READ_BY,
  ];
}
