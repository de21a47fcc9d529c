import { orderName, whereName, type ConnectionOf } from '../names.js';
import { described } from './text.js';

/** The argument that says which day a list or a look-up speaks of. */
export const AS_OF = described('The day to speak of; left out, every period on record.', 'asOf: AsOf');

/** The arguments of a field that answers a connection. */
export function connectionArguments(connection: ConnectionOf): string {
  return [
    described('Only rows that meet this.', `where: ${whereName(connection)}`),
    described('Orders, the first the strongest; ties go by id.', `orderBy: [${orderName(connection)}!]`),
    described('Rows from the start, 1 to 100; 20 if unsaid.', 'first: Int'),
    described('Start behind this cursor.', 'after: String'),
    described('Rows from the end, 1 to 100.', 'last: Int'),
    described('End ahead of this cursor.', 'before: String'),
    AS_OF,
  ].join('\n');
}
