import type { IndexSpec } from '../model/indexes.js';
import { escapeName } from './escape.js';

/**
 * The text that makes a constraint or an index, unless one of that name or of that rule is there.
 * https://neo4j.com/docs/cypher-manual/5/constraints/managing-constraints/
 */
export function compileIndex(spec: IndexSpec): string {
  const pattern = spec.on === 'node' ? `(x:${escapeName(spec.label)})` : `()-[x:${escapeName(spec.label)}]-()`;
  const properties = spec.properties.map((property) => `x.${escapeName(property)}`).join(', ');
  const name = escapeName(spec.name);
  if (spec.kind === 'unique') {
    return `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR ${pattern} REQUIRE (${properties}) IS UNIQUE`;
  }
  return `CREATE INDEX ${name} IF NOT EXISTS FOR ${pattern} ON (${properties})`;
}
