import { escapeName } from './escape.js';

/** A rule or an index of the database. */
export type IndexSpec = {
  readonly name: string;
  readonly kind: 'unique' | 'range';
  /** Whether it is over nodes of a label or over relationships of a type. */
  readonly on: 'node' | 'relation';
  /** The label or the relationship type. */
  readonly label: string;
  readonly properties: readonly string[];
};

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
