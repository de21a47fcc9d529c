import { orderName, whereName, type ConnectionOf } from '../names.js';
import { described } from './text.js';

/** The argument that says which day a list or a look-up speaks of. */
export const AS_OF = described(
  'The day on which relations must hold, here and in all that is selected inside; `{}` is today. Left out, the day given further out; without any, every period on record.',
  'asOf: AsOf',
);

/** The arguments of a field that answers a connection. */
export function connectionArguments(connection: ConnectionOf): readonly string[] {
  const filter =
    connection.relation === undefined
      ? 'Which rows to keep; without it, all.'
      : 'Which rows to keep, by the node at the far end and by the edge that leads to it; without it, all.';
  return [
    described(filter, `where: ${whereName(connection)}`),
    described(
      'What to order the rows by, the weightiest first. Without it, and where rows are still equal, by id.',
      `orderBy: [${orderName(connection)}!]`,
    ),
    described('How many rows from the start: 1 to 100; 20 when neither `first` nor `last` is given.', 'first: Int'),
    described('Only rows after this cursor, as an edge or the `pageInfo` of the same list gave it.', 'after: String'),
    described('How many rows from the end: 1 to 100. They come in the order of the list all the same.', 'last: Int'),
    described('Only rows before this cursor, as an edge or the `pageInfo` of the same list gave it.', 'before: String'),
    AS_OF,
  ];
}
