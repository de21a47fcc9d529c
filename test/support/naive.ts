import type { BranchRows, Cell, Row } from '../../src/engine/engine.js';
import type { Aggregate, Neighbour } from '../../src/plan/aggregate.js';
import type { OrderTerm, Page, Position } from '../../src/plan/page.js';
import type { Choice, Holds, Predicate, RowValue } from '../../src/plan/predicate.js';
import type { Branch, ReadPlan, Source } from '../../src/plan/read.js';
import type { Column, Selection } from '../../src/plan/selection.js';
import type { Slot, SlotValue, SlotValues } from '../../src/plan/slot.js';
import type { Step } from '../../src/plan/step.js';
import { naiveClaims } from './naive-claims.js';
import { compares, inOrder } from './naive-compare.js';
import type { NaiveEdge, NaiveGraph, NaiveNode } from './naive-graph.js';
import { naiveGroups } from './naive-groups.js';

/** A node, and the edge that led to it. */
type Hit = { readonly node: NaiveNode; readonly edge: NaiveEdge | undefined };
type Ordering = Pick<Page, 'order' | 'choice'>;
type Filter = { readonly step: Step; readonly holds: Holds | undefined; readonly where: Predicate | undefined };

/**
 * Answers a read from two lists, without an index or a shortcut: what the plan means, for other engines to be compared
 * with. It is slow.
 */
export function evaluateNaively(graph: NaiveGraph, plan: ReadPlan, values: SlotValues): BranchRows {
  const { readEdge, standingClaims } = naiveClaims(graph, value, (node, condition) => {
    return meets({ node, edge: undefined }, condition);
  });
  return plan.branches.map((branch) => branchRows(branch));

  function value(slot: Slot): SlotValue {
    const found = values[slot.name];
    if (found === undefined) throw new Error(`slot ${slot.name} has no value`);
    return found;
  }

  function branchRows(branch: Branch): readonly (Row | null)[] {
    const passes = (node: NaiveNode): boolean =>
      branch.where === undefined || meets({ node, edge: undefined }, branch.where);
    if (branch.kind === 'search') throw new TypeError('a search ranks as its index does');
    if (branch.kind === 'count') return [[sourceNodes(branch.source).filter(passes).length]];
    if (branch.kind === 'aggregate') {
      const grouped = sourceNodes(branch.source).filter(passes);
      return [
        [
          groups(
            grouped.map((node) => ({ node, edge: undefined })),
            branch.aggregate,
          ),
        ],
      ];
    }
    if (branch.source.kind === 'keys') {
      return keyNodes(branch.source).map((node) =>
        node !== undefined && passes(node) ? rowOf({ node, edge: undefined }, branch.selection) : null,
      );
    }
    const hits = sourceNodes(branch.source)
      .filter(passes)
      .map((node) => ({ node, edge: undefined }));
    const byId: OrderTerm = { kind: 'property', on: 'node', property: 'id', descending: false, nullable: false };
    if (branch.page === undefined) {
      return sorted(hits, { order: [byId], choice: undefined }).map((hit) => rowOf(hit, branch.selection));
    }
    return pageRows(hits, branch.page, branch.selection) ?? [null];
  }

  function sourceNodes(source: Source): readonly NaiveNode[] {
    switch (source.kind) {
      case 'label':
        return graph.nodes.filter((node) => source.labels.every((label) => node.labels.includes(label)));
      case 'key':
        return graph.nodes.filter(
          (node) =>
            source.labels.every((label) => node.labels.includes(label)) &&
            node.properties[source.property] === value(source.value),
        );
      case 'keys':
        return keyNodes(source).filter((node) => node !== undefined);
      case 'reach':
        return sourceNodes(source.from)
          .flatMap((node) => neighbours(node, { step: source.step, holds: undefined, where: undefined }))
          .map((hit) => hit.node);
    }
  }

  function keyNodes(source: Source & { kind: 'keys' }): readonly (NaiveNode | undefined)[] {
    return (value(source.values) as readonly string[]).map((key) =>
      graph.nodes.find(
        (node) =>
          source.labels.every((label) => node.labels.includes(label)) && node.properties[source.property] === key,
      ),
    );
  }

  function neighbours(node: NaiveNode, { step, holds, where }: Filter): readonly Hit[] {
    return graph.edges
      .filter((edge) => edge.type === step.relation || edge.type === holds?.choice?.withdrawn)
      .flatMap((edge): readonly Hit[] => {
        const out = step.direction !== 'in' && edge.from === node;
        const into = step.direction !== 'out' && edge.to === node;
        if (out) return [{ node: edge.to, edge }];
        return into ? [{ node: edge.from, edge }] : [];
      })
      .filter((hit) => step.label === undefined || hit.node.labels.includes(step.label))
      .flatMap(({ node: near, edge }) => {
        const read = edge && readEdge(edge, holds);
        return read === undefined ? [] : [{ node: near, edge: read }];
      })
      .filter((hit) => where === undefined || meets(hit, where));
  }

  function meets(hit: Hit, predicate: Predicate): boolean {
    switch (predicate.kind) {
      case 'and':
        return predicate.operands.every((operand) => meets(hit, operand));
      case 'or':
        return predicate.operands.some((operand) => meets(hit, operand));
      case 'not':
        return !meets(hit, predicate.operand);
      case 'compare':
        return compares(stored(hit, predicate), predicate.operator, value(predicate.value));
      case 'in':
        return (value(predicate.values) as readonly Cell[]).includes(stored(hit, predicate));
      case 'hasAny': {
        const [held, wanted] = [stored(hit, predicate), value(predicate.values) as readonly Cell[]];
        return typeof held === 'object' && held !== null && held.some((member) => wanted.includes(member));
      }
      case 'isNull':
        return stored(hit, predicate) === null;
      case 'label':
        return predicate.labels.some((label) => hit.node.labels.includes(label));
      case 'related': {
        const { where, quantifier } = predicate;
        const counted = neighbours(hit.node, { ...predicate, where: undefined });
        const met = counted.filter((neighbour) => where === undefined || meets(neighbour, where));
        if (quantifier === 'some') return met.length > 0;
        return quantifier === 'none' ? met.length === 0 : met.length === counted.length;
      }
      case 'chosen': {
        const [best] = standingClaims(hit.node, predicate.choice);
        if (best === undefined) return false;
        return predicate.where === undefined || meets({ node: best, edge: undefined }, predicate.where);
      }
    }
  }

  function pageRows(hits: readonly Hit[], page: Page, selection: Selection): readonly Row[] | null {
    if (page.candidates !== undefined && hits.length > Number(value(page.candidates))) return null;
    const within = sorted(hits, page).filter(
      (hit) =>
        (page.after === undefined || toPosition(hit, page, page.after) > 0) &&
        (page.before === undefined || toPosition(hit, page, page.before) < 0),
    );
    const limit = Number(value(page.limit));
    const kept = page.backward ? within.slice(Math.max(0, within.length - limit)) : within.slice(0, limit);
    return kept.map((hit) => rowOf(hit, selection, page));
  }

  function sorted(hits: readonly Hit[], ordering: Ordering): readonly Hit[] {
    return [...hits].sort((left, right) => {
      for (const term of ordering.order) {
        const [one, other] = [left, right].map((hit) => termValue(hit, term, ordering));
        const compared = inOrder(one ?? null, other ?? null, term.descending);
        if (compared !== 0) return compared;
      }
      return 0;
    });
  }

  function toPosition(hit: Hit, ordering: Ordering, position: Position): number {
    for (const [index, term] of ordering.order.entries()) {
      const slot = position[index] ?? null;
      const compared = inOrder(termValue(hit, term, ordering), slot === null ? null : value(slot), term.descending);
      if (compared !== 0) return compared;
    }
    return 0;
  }

  function termValue(hit: Hit, term: OrderTerm, { choice }: Ordering): Cell {
    return term.kind === 'count' ? neighbours(hit.node, term).length : listed(hit, term, choice);
  }

  function listed(hit: Hit, { on, property }: RowValue, choice: Choice | undefined): Cell {
    if (on !== 'claim') return stored(hit, { on, property });
    if (choice === undefined) throw new Error('values on claims need a choice');
    return standingClaims(hit.node, choice)[0]?.properties[property] ?? null;
  }

  function groups(hits: readonly Hit[], aggregate: Aggregate<Selection>): Cell {
    const nodes = (from: NaiveNode, { many, ...neighbour }: Neighbour): readonly NaiveNode[] => {
      const found = [...new Set(neighbours(from, neighbour).map(({ node }) => node))];
      return many ? found : found.sort((left, right) => inOrder(left.id, right.id, false)).slice(0, 1);
    };
    const row = (node: NaiveNode, selection: Selection): Row => rowOf({ node, edge: undefined }, selection);
    const read = (hit: Hit, of: RowValue): Cell => listed(hit, of, aggregate.choice);
    return naiveGroups(hits, aggregate, { value, neighbours: nodes, rowOf: row, read });
  }

  function rowOf(hit: Hit, selection: Selection, ordering?: Ordering): Row {
    return selection.columns.map((column) => cellOf(hit, column, ordering));
  }

  function cellOf(hit: Hit, column: Column, ordering: Ordering | undefined): Cell {
    switch (column.kind) {
      case 'property':
        return stored(hit, column);
      case 'order': {
        const term = ordering?.order[column.term];
        return term === undefined || ordering === undefined ? null : termValue(hit, term, ordering);
      }
      case 'labels':
        return hit.node.labels;
      case 'expand':
        return guarded(hit, column.guard) ? pageRows(neighbours(hit.node, column), column.page, column.selection) : [];
      case 'aggregate':
        return groups(guarded(hit, column.guard) ? neighbours(hit.node, column) : [], column.aggregate);
      case 'count':
        return guarded(hit, column.guard) ? neighbours(hit.node, column).length : null;
      case 'one': {
        const all = neighbours(hit.node, { step: column.step, holds: column.holds, where: undefined });
        const [least] = [...all].sort((left, right) => inOrder(left.node.id, right.node.id, false));
        if (least === undefined || !guarded(hit, column.guard)) return null;
        return rowOf({ node: least.node, edge: undefined }, column.selection);
      }
      case 'chosen': {
        const [best] = standingClaims(hit.node, column.choice);
        if (best === undefined || !guarded(hit, column.guard)) return null;
        return rowOf({ node: best, edge: undefined }, column.selection);
      }
      case 'fact': {
        const factId = hit.edge?.properties['factId'];
        const fact = graph.nodes.find((node) => node.id === factId && node.labels.includes('Relation'));
        return fact === undefined ? null : rowOf({ node: fact, edge: undefined }, column.selection);
      }
    }
  }
}

function stored({ node, edge }: Hit, { on, property }: { on: 'node' | 'edge'; property: string }): Cell {
  return (on === 'node' ? node : edge)?.properties[property] ?? null;
}

function guarded({ node }: Hit, guard: readonly string[] | undefined): boolean {
  return guard === undefined || guard.some((label) => node.labels.includes(label));
}
