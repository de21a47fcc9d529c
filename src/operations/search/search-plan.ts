import type { Model } from '../../model/model.js';
import type { SearchField } from '../../model/search.js';
import { deepFreeze } from '../../plan/freeze.js';
import type { Predicate } from '../../plan/predicate.js';
import type { ReadPlan } from '../../plan/read.js';
import type { Column } from '../../plan/selection.js';
import type { SlotValues } from '../../plan/slot.js';

/** The read of a search, the properties that its rows hold after the id, and how many lists of siblings after those. */
export type SearchPlan = {
  readonly plan: ReadPlan;
  readonly properties: readonly { readonly name: string; readonly search: SearchField }[];
  readonly siblings: number;
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

/** Plans a search of all things, or of those of some types; its slots begin with the prefix. */
export function planSearch(model: Model, types: readonly string[] | undefined, prefix: string): SearchPlan {
  const slot = (name: string) => ({ kind: 'slot', name: `${prefix}${name}` }) as const;
  const [words, limit, near] = [slot('words'), slot('limit'), slot('near')];
  const properties = searchedProperties(model);
  const siblings = SIBLINGS.map((relation): Column => siblingsColumn(relation, near));
  const plan = deepFreeze<ReadPlan>({
    kind: 'read',
    branches: [
      {
        kind: 'search',
        label: 'Entity',
        words,
        where: types === undefined ? undefined : ({ kind: 'label', labels: types } satisfies Predicate),
        limit,
        selection: { columns: [...['id', ...properties.map(({ name }) => name)].map(property), ...siblings] },
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
  return Object.freeze({ plan, properties, siblings: siblings.length, values });
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
    selection: { columns: [property('id')] },
  };
}
