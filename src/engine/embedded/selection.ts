import { unreachable } from '../../errors/unreachable.js';
import type { Column, Selection } from '../../plan/selection.js';
import type { Cell, Row } from '../engine.js';
import { compileAggregate } from './aggregate.js';
import type { Call } from './call.js';
import { compileCount } from './count.js';
import { compileExpand, compileReached } from './expand.js';
import { carriesAny } from './graph.js';
import { compileOne } from './one.js';
import type { Ranked } from './order.js';
import { compileBest } from './predicate.js';
import { findNode } from './store.js';
import { compileValue } from './value-of.js';

/** Turns a row of the graph into the values of the answer. */
export type Projection<Value extends Cell> = (row: Ranked, call: Call) => Value;

/** The selection as a function. */
export function compileSelection({ columns }: Selection): Projection<Row> {
  const cells = columns.map(compileColumn);
  return (row, call) => cells.map((cell) => cell(row, call));
}

function compileColumn(column: Column): Projection<Cell> {
  switch (column.kind) {
    case 'property': {
      const value = compileValue(column.on, column.property);
      return ({ node, edge }) => value(node, edge) ?? null;
    }
    case 'order':
      return ({ keys }) => keys[column.term] ?? null;
    case 'labels':
      return ({ node }) => node.labels;
    case 'expand':
      return compileExpand(column, compileSelection(column.selection));
    case 'aggregate': {
      const reached = compileReached(column);
      const groups = compileAggregate(column.aggregate, compileSelection);
      return ({ node }, call) => groups(reached(node, call), call);
    }
    case 'one':
      return compileOne(column, compileSelection(column.selection));
    case 'chosen':
      return compileChosen(column, compileSelection(column.selection));
    case 'count': {
      const count = compileCount(column);
      const { guard } = column;
      return ({ node }, call) => (guard === undefined || carriesAny(node, guard) ? count(node, call) : null);
    }
    case 'fact':
      return compileFact(compileSelection(column.selection));
    default:
      return unreachable(column);
  }
}

/** The row of the claim that a fact is read by. */
function compileChosen({ guard, choice }: Column & { kind: 'chosen' }, project: Projection<Row>): Projection<Cell> {
  const bestOf = compileBest(choice);
  return ({ node }, call) => {
    if (guard !== undefined && !carriesAny(node, guard)) return null;
    const best = bestOf(node, call);
    return best === undefined ? null : project({ node: best, edge: undefined, keys: [] }, call);
  };
}

function compileFact(project: Projection<Row>): Projection<Cell> {
  return ({ edge }, call) => {
    const factId = edge?.properties['factId'];
    const node = typeof factId === 'string' ? findNode(call.store, 'Node', factId) : undefined;
    if (node === undefined || !node.labels.includes('Relation')) return null;
    return project({ node, edge: undefined, keys: [] }, call);
  };
}
