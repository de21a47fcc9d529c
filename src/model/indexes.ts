import type { AbstractType, Model, Property } from './model.js';
import { derivedNames } from './read-property.js';
import { SEARCH_NAMES, SEARCH_TEXT, searchIndexName } from './search.js';

/** A uniqueness rule, or an index of values or of words, over nodes of a label or over relationships of a type. */
export type IndexSpec = {
  readonly name: string;
  readonly kind: 'unique' | 'range' | 'text';
  readonly on: 'node' | 'relation';
  /** The label or the relationship type. */
  readonly label: string;
  readonly properties: readonly string[];
};

/** The rules and indexes that keep the model's promises and make its filters and orders fast, in a fixed order. */
export function schemaIndexes(model: Model): readonly IndexSpec[] {
  const listed = [...model.abstracts.values()].filter((type) => type.listField !== undefined);
  const specs = [
    index('unique', 'node', 'Node', 'id'),
    index('unique', 'node', 'Alias', 'id'),
    ...[...listed, ...model.nodes.values()].flatMap((type) => nodeIndexes(type.name, type.properties)),
    ...listed.filter(isSearched).map(({ name }) => searchIndex(name)),
    ...[...model.relations.values()]
      .filter((relation) => relation.fact)
      .flatMap((relation) => [
        index('unique', 'relation', relation.type, 'factId'),
        index('range', 'relation', relation.type, 'fromMin'),
      ]),
  ];
  return Object.freeze(specs);
}

/** Unique values get a rule, which is an index too; other indexed ones an index on each form that is stored. */
function nodeIndexes(label: string, properties: ReadonlyMap<string, Property>): readonly IndexSpec[] {
  return [...properties.values()]
    .filter((property) => property.indexed)
    .flatMap((property) =>
      property.unique
        ? [index('unique', 'node', label, property.name)]
        : comparedForms(property).map((form) => index('range', 'node', label, form)),
    );
}

/** The stored names that filters and orders compare. */
function comparedForms(property: Property): readonly string[] {
  if (property.bounds !== undefined) return [property.bounds.min, property.bounds.max];
  const derived = derivedNames(property);
  // A text is compared as it is by `eq` and `in`; the other kinds by their derived forms alone.
  return property.kind === 'string' || derived.length === 0 ? [property.name, ...derived] : derived;
}

function isSearched({ properties }: AbstractType): boolean {
  return [...properties.values()].some(({ search }) => search !== undefined);
}

function searchIndex(label: string): IndexSpec {
  const properties = Object.freeze([SEARCH_NAMES, SEARCH_TEXT]);
  return Object.freeze({ name: searchIndexName(label), kind: 'text', on: 'node', label, properties });
}

function index(kind: IndexSpec['kind'], on: IndexSpec['on'], label: string, property: string): IndexSpec {
  const name = `${label}_${property}`.replace(/(?<=[a-z\d])(?=[A-Z])/g, '_').toLowerCase();
  return Object.freeze({ name, kind, on, label, properties: Object.freeze([property]) });
}
