import type { Answer, Case, Input } from '../case.js';
import type { Cursors } from '../rival.js';

/** The body of a request to a server of our schema. */
export function schemaBody(of: Case, input: Input, cursors: Cursors): string {
  return JSON.stringify({ query: of.schema.document, variables: of.schema.variables(input, cursors(of)) });
}

/** The data of a GraphQL answer; errors are as different as anything else. */
export function dataOf(_of: Case, { data, errors }: Answer): unknown {
  return errors === undefined ? data : { errors };
}
