import type { IndexSpec } from '../model/indexes.js';
import { escapeName } from './escape.js';

/** The words are stored as they are searched, parted by spaces; a search sees what was written before it. */
const WORDS = "OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}";

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
  if (spec.kind === 'text') {
    return `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR ${pattern} ON EACH [${properties}] ${WORDS}`;
  }
  return `CREATE INDEX ${name} IF NOT EXISTS FOR ${pattern} ON (${properties})`;
}
