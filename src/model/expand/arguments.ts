import { orderName, whereName, type ConnectionOf } from '../names.js';
import { described } from './text.js';

/** The argument that says which day a list or a look-up speaks of. */
export const AS_OF = described('As of a day.', 'asOf: AsOf');

/** The arguments of a field that answers a connection. */
export function connectionArguments(connection: ConnectionOf): string {
  return [
    described('Filter.', `where: ${whereName(connection)}`),
    described('Order.', `orderBy: [${orderName(connection)}!]`),
    described('From the start.', 'first: Int'),
    described('After this cursor.', 'after: String'),
    described('From the end.', 'last: Int'),
    described('Before this cursor.', 'before: String'),
    AS_OF,
  ].join(' ');
}
