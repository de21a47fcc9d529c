import {
  getArgumentValues,
  getNamedType,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { ServiceError } from '../../../src/errors/service-error.js';
import { countDistinct, keysOf, type Key, type Named } from './group-keys.js';
import { compareFractions, computed, fraction, printed, whole, type Fraction } from './group-numbers.js';
import type { Listed } from './ordered.js';
import type { Scope } from './scope.js';
import type { Arguments, Seen } from './seen.js';
import type { Step, Walk } from './walk.js';

/** The rows of a list, and all that says what is read of them. */
export type Rows = {
  readonly walk: Walk;
  readonly steps: readonly Step[];
  readonly listed: Listed;
  readonly scope: Scope;
};

type Group = { readonly keys: readonly Key[]; readonly steps: readonly Step[] };
type Condition = Readonly<Record<string, string | null>>;
type Having = {
  readonly count?: Condition | null;
  readonly aggregates?: readonly { readonly as: string; readonly is: Condition }[] | null;
};
type Order = Readonly<Record<string, string | { readonly as: string; readonly direction: string }>>;
type NumberOf = (group: Group) => Fraction | null;

/** The value of a connection's `groups`. */
export function walkGroups(rows: Rows, args: Arguments, info: GraphQLResolveInfo): unknown {
  const combined = rows.steps.flatMap((step) => combinations(rows, step, (args['by'] ?? []) as readonly Named[]));
  const { maxRows, maxGroups } = rows.walk;
  if (combined.length > maxRows) return page(rows, [], { isComplete: false, lowerBound: null });
  const all = gathered(combined, args['by'] as readonly Named[]);
  const having = (args['having'] ?? {}) as Having;
  const isFree = Object.values(tests(having)).length === 0;
  if (all.length > maxGroups) return page(rows, [], { isComplete: false, lowerBound: isFree ? maxGroups + 1 : null });
  const named = namedNumbers(rows, info);
  const kept = all.filter((group) => tests(having).every(([of, is]) => holds(named(of)(group), is)));
  const sorted = inOrder(kept, (args['orderBy'] ?? []) as readonly Order[], named);
  const first = (args['first'] ?? 50) as number;
  return page(rows, sorted.slice(0, first), { isComplete: kept.length <= first, lowerBound: kept.length });
}

function page(rows: Rows, groups: readonly Group[], completeness: unknown): unknown {
  return { groups: groups.map((group) => shown(rows, group)), completeness };
}

function shown(rows: Rows, group: Group): unknown {
  const decimal = (what: string) => (args: Arguments) => {
    const number = computed(rows, group.steps, what, args);
    return number === null ? null : printed(number);
  };
  return {
    keys: group.keys.map(({ value, node }) => ({
      value,
      node: node === null ? null : ({ node, scope: rows.scope } satisfies Seen),
    })),
    count: group.steps.length,
    countDistinct: (args: Arguments) => countDistinct(rows.walk, rows.listed, group.steps, args, rows.scope),
    sum: decimal('sum'),
    min: decimal('min'),
    max: decimal('max'),
    avg: decimal('avg'),
  };
}

/** The row once for every way to take one value of each key. */
function combinations({ walk, listed, scope }: Rows, step: Step, by: readonly Named[]): readonly Group[] {
  let found: readonly (readonly Key[])[] = [[]];
  for (const named of by) {
    const keys = keysOf(walk, listed, step, named, scope);
    found = found.flatMap((taken) => keys.map((key) => [...taken, key]));
  }
  return found.map((keys) => ({ keys, steps: [step] }));
}

function gathered(rows: readonly Group[], by: readonly Named[]): readonly Group[] {
  const groups = new Map<string, Group>(by.length === 0 ? [['[]', { keys: [], steps: [] }]] : []);
  for (const { keys, steps } of rows) {
    const text = JSON.stringify(keys.map(({ value }) => value));
    groups.set(text, { keys, steps: [...(groups.get(text)?.steps ?? []), ...steps] });
  }
  return [...groups.values()];
}

function tests({ count, aggregates }: Having): readonly (readonly [of: string | undefined, is: Condition])[] {
  const all = [[undefined, count ?? {}] as const, ...(aggregates ?? []).map(({ as, is }) => [as, is] as const)];
  return all.filter(([, is]) => Object.values(is).some((value) => value !== null));
}

function holds(number: Fraction | null, is: Condition): boolean {
  return Object.entries(is).every(([operator, bound]) => {
    if (bound === null) return true;
    if (number === null) return false;
    const compared = compareFractions(number, fraction(bound));
    if (operator === 'eq') return compared === 0;
    if (operator.startsWith('g')) return operator === 'gt' ? compared > 0 : compared >= 0;
    return operator === 'lt' ? compared < 0 : compared <= 0;
  });
}

function inOrder(
  groups: readonly Group[],
  orderBy: readonly Order[],
  named: (name: string | undefined) => NumberOf,
): readonly Group[] {
  const terms = orderBy.flatMap((item) => Object.entries(item));
  const numbers = new Map(
    groups.map((group) => [
      group,
      terms.map(([kind, value]) => (kind === 'keys' ? null : named(nameIn(value))(group))),
    ]),
  );
  return [...groups].sort((a, b) => {
    for (const [index, [kind, value]] of terms.entries()) {
      const turn = (typeof value === 'string' ? value : value.direction) === 'DESC' ? -1 : 1;
      const compared =
        kind === 'keys'
          ? compareKeys(a, b)
          : nullsLast(numbers.get(a)?.[index] ?? null, numbers.get(b)?.[index] ?? null, compareFractions);
      if (compared !== 0) return turn * compared;
    }
    return compareKeys(a, b);
  });
}

function nameIn(value: Order[string]): string | undefined {
  return typeof value === 'string' ? undefined : value.as;
}

function compareKeys(a: Group, b: Group): number {
  for (const [index, { value }] of a.keys.entries()) {
    const compared = nullsLast(value, b.keys[index]?.value ?? null, (x, y) => (x < y ? -1 : x > y ? 1 : 0));
    if (compared !== 0) return compared;
  }
  return 0;
}

function nullsLast<Value>(a: Value | null, b: Value | null, compare: (a: Value, b: Value) => number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compare(a, b);
}

/** The numbers that the groups are asked for, by the names they go by; without a name, how many rows there are. */
function namedNumbers(rows: Rows, info: GraphQLResolveInfo): (name: string | undefined) => NumberOf {
  const groups = subfields(info, getNamedType(info.returnType) as GraphQLObjectType, info.fieldNodes);
  const list = [...groups.values()].flat().filter(({ name }) => name.value === 'groups');
  const page = (getNamedType(info.returnType) as GraphQLObjectType).getFields()['groups'];
  const type = getNamedType(page?.type) as GraphQLObjectType;
  const fields = subfields(info, type, list);
  return (name) => {
    if (name === undefined) return ({ steps }) => whole(steps.length);
    const [node] = fields.get(name) ?? [];
    const field = node === undefined ? undefined : type.getFields()[node.name.value];
    if (node === undefined || field === undefined || field.name === 'keys') {
      throw new ServiceError('BAD_USER_INPUT', `there is no ${name}`);
    }
    const named = getArgumentValues(field, node, info.variableValues) as Named;
    if (field.name === 'count') return ({ steps }) => whole(steps.length);
    const { walk, listed, scope } = rows;
    return ({ steps }) =>
      field.name === 'countDistinct'
        ? whole(countDistinct(walk, listed, steps, named, scope))
        : computed(rows, steps, field.name, named);
  };
}

function subfields(info: GraphQLResolveInfo, type: GraphQLObjectType, nodes: readonly FieldNode[]) {
  return collectSubfields(info.schema, info.fragments, info.variableValues, type, nodes);
}
