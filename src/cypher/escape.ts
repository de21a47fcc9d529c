import { ServiceError } from '../errors/service-error.js';

/**
 * A label, relationship type or property name, in backticks where it needs them, ready to stand in Cypher text.
 * Refuses the empty name and every backslash: `\u0060` inside backticks would close the name.
 * https://neo4j.com/docs/cypher-manual/5/syntax/naming/
 */
export function escapeName(name: string): string {
  if (PLAIN.test(name)) return name;
  if (name === '' || name.includes('\\') || name.includes('\0')) {
    throw new ServiceError('INTERNAL_SERVER_ERROR', `not a name for the graph: ${JSON.stringify(name)}`);
  }
  return `\`${name.replaceAll('`', '``')}\``;
}

const PLAIN = /^[A-Za-z][A-Za-z0-9_]*$/;
