import type { FieldNode } from 'graphql';
import type { Choice } from '../plan/predicate.js';
import type { Column } from '../plan/selection.js';

/** The columns of a selection while it is planned: equal ones are kept once. */
export type Columns = {
  readonly property: (on: 'node' | 'edge', property: string) => number;
  readonly labels: () => number;
  readonly order: (term: number) => number;
  /** The row of the claim that a fact is read by; its columns can be added to. */
  readonly chosen: (choice: Choice, guard: readonly string[] | undefined) => ChosenRow;
  readonly add: (column: Column) => number;
  readonly all: () => readonly Column[];
};

/** The column of a row, and the columns in it. */
type ChosenRow = { readonly row: number; readonly columns: Columns };

/** An empty list of columns. */
export function newColumns(): Columns {
  const columns: Column[] = [];
  const known = new Map<string, number>();
  const add = (column: Column): number => columns.push(column) - 1;
  const once = (key: string, column: Column): number => {
    const index = known.get(key) ?? add(column);
    known.set(key, index);
    return index;
  };
  const chosen: (ChosenRow & { readonly choice: Choice; readonly guard: string })[] = [];
  return {
    property: (on, property) => once(`${on}.${property}`, { kind: 'property', on, property }),
    labels: () => once('labels', { kind: 'labels' }),
    order: (term) => once(`order ${String(term)}`, { kind: 'order', term }),
    chosen: (choice, guard) => {
      const key = guard?.join() ?? '';
      const started = chosen.find((entry) => entry.choice === choice && entry.guard === key);
      if (started !== undefined) return started;
      const nested = newColumns();
      const row = add({ kind: 'chosen', guard, choice, selection: { columns: nested.all() } });
      const entry = { row, columns: nested, choice, guard: key };
      chosen.push(entry);
      return entry;
    },
    add,
    all: () => columns,
  };
}

/** A text that is equal for lists of the same AST nodes, whether the parser noted where they stand or not. */
export function nodesKey(nodes: readonly FieldNode[]): string {
  return nodes.map(numberOf).join();
}

const numbers = new WeakMap<FieldNode, number>();
let last = 0;

function numberOf(node: FieldNode): number {
  const number = numbers.get(node) ?? ++last;
  numbers.set(node, number);
  return number;
}
