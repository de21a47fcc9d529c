import type { Cell, Row } from '../../engine/engine.js';
import { textsOf, type SearchField } from '../../model/search.js';
import { codeParts, foldText, type FoldedText } from '../../util/search-words.js';
import type { SearchPlan } from './search-plan.js';

/** A text by which a thing may be found. `offset`: where what is compared starts in what is shown. */
export type SearchedText = {
  readonly field: SearchField;
  readonly shown: string;
  readonly offset: number;
  readonly folded: FoldedText;
};

/** A thing that an engine found: what it may be found by, and what is near it. */
export type Candidate = {
  readonly id: string;
  readonly name: string;
  readonly texts: readonly SearchedText[];
  /** Its neighbours by each of the relations that tell siblings apart. */
  readonly siblings: readonly string[];
};

/** Reads a row of the plan. */
export function readCandidate({ properties, siblings }: SearchPlan, row: Row): Candidate {
  const texts = properties.flatMap(({ search }, index) =>
    textsOf(row[index + 1] as string | readonly string[] | null).flatMap((text) => searched(search, text)),
  );
  const after = properties.length + 1;
  return {
    id: String(row[0]),
    name: texts.find(({ field }) => field === 'NAME')?.shown ?? String(row[0]),
    texts,
    siblings: row.slice(after, after + siblings).flatMap(idsOf),
  };
}

function searched(field: SearchField, shown: string): readonly SearchedText[] {
  const parts = field === 'EXTERNAL_ID' ? codeParts(shown) : [shown];
  return parts.map((part) => ({ field, shown, offset: shown.length - part.length, folded: foldText(part) }));
}

function idsOf(cell: Cell): readonly string[] {
  return Array.isArray(cell) ? (cell as readonly Row[]).map(([id]) => String(id)) : [];
}
