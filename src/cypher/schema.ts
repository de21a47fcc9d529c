import type { IndexSpec } from '../model/indexes.js';
import { escapeName } from './escape.js';

/** The words are stored as they are searched, parted by spaces; a search sees what was written before it. */
const ANALYZER = 'whitespace';
const WORDS = `OPTIONS {indexConfig: {\`fulltext.analyzer\`: '${ANALYZER}', \`fulltext.eventually_consistent\`: false}}`;

/** The text that lists the full-text indexes there are, ours and others. */
export const TEXT_INDEXES =
  'SHOW FULLTEXT INDEXES YIELD name, labelsOrTypes, properties, options RETURN name, labelsOrTypes, properties, options.indexConfig AS config';

/** Whether a listed index of the name of this one is another: an earlier version made it over other properties or words. */
export function isOtherIndex(spec: IndexSpec, listed: Readonly<Record<string, unknown>>): boolean {
  if (spec.kind !== 'text' || listed['name'] !== spec.name) return false;
  const config = listed['config'] as Readonly<Record<string, unknown>> | null;
  const given = [listed['labelsOrTypes'], listed['properties'], config?.['fulltext.analyzer']];
  return JSON.stringify(given) !== JSON.stringify([[spec.label], spec.properties, ANALYZER]);
}

/** The text that drops an index, so that it can be made anew. */
export function compileDropIndex(name: string): string {
  return `DROP INDEX ${escapeName(name)} IF EXISTS`;
}

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
