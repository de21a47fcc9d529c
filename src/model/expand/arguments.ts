import { orderName, whereName, type ConnectionOf } from '../names.js';
import { described } from './text.js';

/** The argument that says which day a list or a look-up speaks of. */
export const AS_OF = described('As of a day.', 'asOf: AsOf');

/** The arguments of a field that answers a connection. */
export function connectionArguments(connection: ConnectionOf): string {
  return [
    described('Filter.', `where: ${whereName(connection)}`),
    described('Order.', `orderBy: [${orderName(connection)}!]`),
    described('Rows from the start.', 'first: Int'),
    described('After a cursor.', 'after: String'),
    described('Rows from the end.', 'last: Int'),
    described('Before a cursor.', 'before: String'),
    AS_OF,
  ].join(' ');
}
