import type { Cell, Row } from '../../engine/engine.js';
import { textsOf, type SearchField } from '../../model/search.js';
import { codeParts, foldText, type FoldedText } from '../../util/search-words.js';
import { PartlyRead } from '../partly-read.js';
import { SIBLING_COLUMNS, type SearchPlan } from './search-plan.js';

/** A text by which a thing may be found. `offset`: where what is compared starts in what is shown. */
export type SearchedText = {
  readonly field: SearchField;
  readonly shown: string;
  readonly offset: number;
  readonly folded: FoldedText;
};

/** A thing that an engine found: what it may be found by, and what is near it. */
export type Candidate = {
  readonly node: PartlyRead;
  readonly name: string;
  readonly texts: readonly SearchedText[];
  /** Its neighbours by each of the relations that tell siblings apart. */
  readonly siblings: readonly PartlyRead[];
};

/** Reads a row of the plan. */
export function readCandidate({ properties, columns }: SearchPlan, row: Row): Candidate {
  const texts = properties.flatMap(({ search }, index) =>
    textsOf(row[index + 1] as string | readonly string[] | null).flatMap((text) => searched(search, text)),
  );
  return {
    node: new PartlyRead(String(row[0]), columns, row),
    name: texts.find(({ field }) => field === 'NAME')?.shown ?? String(row[0]),
    texts,
    siblings: row.slice(columns.length).flatMap(siblingsIn),
  };
}

function searched(field: SearchField, shown: string): readonly SearchedText[] {
  const parts = field === 'EXTERNAL_ID' ? codeParts(shown) : [shown];
  return parts.map((part) => ({ field, shown, offset: shown.length - part.length, folded: foldText(part) }));
}

function siblingsIn(cell: Cell): readonly PartlyRead[] {
  if (!Array.isArray(cell)) return [];
  return (cell as readonly Row[]).map((row) => new PartlyRead(String(row[0]), SIBLING_COLUMNS, row));
}
