import type { Row } from '../engine/engine.js';
import type { Column } from '../plan/selection.js';
import { remember } from '../util/remember.js';

/** A node that an analysis names and of which it has read some columns: what a client asks beyond those is read by its id. */
export class PartlyRead {
  readonly id: string;
  readonly #columns: readonly Column[];
  readonly #row: Row;

  constructor(id: string, columns: readonly Column[], row: Row) {
    this.id = id;
    this.#columns = columns;
    this.#row = row;
  }

  /** The row of the wanted columns; undefined where one of them was not read. */
  rowOf(wanted: readonly Column[]): Row | undefined {
    const places = placesOf(this.#columns)(wanted);
    return places?.map((place) => this.#row[place] ?? null);
  }
}

/** Where a row that holds some columns has each of others; made once for the same two lists. */
const placesOf = remember((held: readonly Column[]) =>
  remember((wanted: readonly Column[]): readonly number[] | undefined => {
    const places = wanted.map((column) => held.findIndex((other) => isSame(column, other)));
    return places.includes(-1) ? undefined : places;
  }),
);

/** Whether two columns hold the same of a node, whatever is asked around them. */
function isSame(one: Column, other: Column): boolean {
  if (one.kind === 'labels') return other.kind === 'labels';
  return one.kind === 'property' && other.kind === 'property' && one.on === other.on && one.property === other.property;
}
