import type { Model } from '../../model/model.js';
import type { SearchField } from '../../model/search.js';
import { deepFreeze } from '../../plan/freeze.js';
import type { Predicate } from '../../plan/predicate.js';
import type { ReadPlan } from '../../plan/read.js';
import type { Column } from '../../plan/selection.js';
import type { SlotValues } from '../../plan/slot.js';

/** Which things are searched, undefined for all, and whether with their siblings. */
export type Searched = { readonly types: readonly string[] | undefined; readonly withSiblings: boolean };

/** The read of a search: its rows hold the id, the searched properties and the labels, and then lists of siblings. */
export type SearchPlan = {
  readonly plan: ReadPlan;
  readonly properties: readonly { readonly name: string; readonly search: SearchField }[];
  /** What a row holds of the thing itself. */
  readonly columns: readonly Column[];
  readonly values: (words: readonly string[]) => SlotValues;
};

/** How many things an engine finds at most for a search; the best of them are then told apart here. */
export const MAX_CANDIDATES = 100;

/** How many neighbours of a thing are read for each relation. */
const MAX_SIBLINGS = 10;

/** The relations whose ends are easily taken for each other, the nearest first. */
const SIBLINGS = ['COUNTERPART_OF', 'PART_OF', 'SUCCESSOR_OF', 'OPERATES'] as const;

/** The types whose neighbours by those relations are siblings; parts of the world are not. */
const WITH_SIBLINGS = ['Platform', 'Division', 'Organization'] as const;

const LABELS: Column = { kind: 'labels' };

/** What a row holds of each sibling, the id first. */
export const SIBLING_COLUMNS: readonly Column[] = Object.freeze([property('id'), property('name'), LABELS]);

/** Plans a search; its slots begin with the prefix. */
export function planSearch(model: Model, { types, withSiblings }: Searched, prefix: string): SearchPlan {
  const slot = (name: string) => ({ kind: 'slot', name: `${prefix}${name}` }) as const;
  const [words, limit, near] = [slot('words'), slot('limit'), slot('near')];
  const properties = searchedProperties(model);
  const columns = [property('id'), ...properties.map(({ name }) => property(name)), LABELS];
  const siblings = withSiblings ? SIBLINGS.map((relation) => siblingsColumn(relation, near)) : [];
  const plan = deepFreeze<ReadPlan>({
    kind: 'read',
    branches: [
      {
        kind: 'search',
        label: 'Entity',
        words,
        where: types === undefined ? undefined : ({ kind: 'label', labels: types } satisfies Predicate),
        limit,
        selection: { columns: [...columns, ...siblings] },
      },
    ],
    slots: [
      { name: words.name, type: 'words' },
      { name: limit.name, type: 'int' },
      { name: near.name, type: 'int' },
    ],
  });
  const values = (asked: readonly string[]) => ({
    [words.name]: asked,
    [limit.name]: MAX_CANDIDATES,
    [near.name]: MAX_SIBLINGS,
  });
  return Object.freeze({ plan, properties, columns, values });
}

/** The properties of things that are searched, each once, names first. */
function searchedProperties(model: Model): SearchPlan['properties'] {
  const members = new Set(model.abstracts.get('Entity')?.members);
  const found = new Map<string, SearchField>();
  for (const type of model.nodes.values()) {
    if (!members.has(type.name)) continue;
    for (const { name, search } of type.properties.values()) if (search !== undefined) found.set(name, search);
  }
  return [...found].map(([name, search]) => ({ name, search }));
}

function property(name: string): Column {
  return { kind: 'property', on: 'node', property: name };
}

function siblingsColumn(relation: string, limit: { readonly kind: 'slot'; readonly name: string }): Column {
  return {
    kind: 'expand',
    step: { relation, direction: 'both', label: undefined },
    guard: WITH_SIBLINGS,
    holds: undefined,
    where: undefined,
    page: {
      order: [{ kind: 'property', on: 'node', property: 'id', descending: false, nullable: false }],
      choice: undefined,
      candidates: undefined,
      after: undefined,
      before: undefined,
      backward: false,
      limit,
    },
    selection: { columns: SIBLING_COLUMNS },
  };
}
