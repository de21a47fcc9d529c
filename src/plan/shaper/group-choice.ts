import { ServiceError } from '../../errors/service-error.js';
import { unreachable } from '../../errors/unreachable.js';
import { compareExact, exactOf, type Exact } from '../../util/exact.js';
import type {
  GroupCondition,
  GroupKeyShape,
  GroupNumber,
  GroupsShape,
  GroupSubject,
  NumberOperator,
} from '../shape.js';
import { compileNumber, type NumberOf } from './group-number.js';
import type { Cell, Row, ShapingContext } from './shaping.js';

/** The groups to keep, in order. Throws ServiceError where a condition or an order cannot be told. */
export type ChooseGroups = (groups: readonly Row[], context: ShapingContext) => readonly Row[];

type Ranked = { readonly group: Row; readonly keys: readonly (string | null)[]; readonly numbers: readonly Sortable[] };
type Sortable = Exact | null;

/** The conditions and the order of groups as a function. */
export function compileChoice(shape: GroupsShape): ChooseGroups {
  const numberOf = compileSubject(shape);
  const meets = shape.having.map((condition) => compileCondition(condition, numberOf));
  const terms = shape.order.map(({ of, descending }, place) => ({ of, place, sign: descending ? -1 : 1 }));
  return (groups, context) => {
    const kept = groups.filter((group) => meets.every((condition) => condition(group, context)));
    const ranked = kept.map((group): Ranked => ({
      group,
      keys: shape.keys.map((key, place) => keyText(key, group[place] ?? null)),
      numbers: terms.map(({ of }) => (of.kind === 'keys' ? null : sound(numberOf(of, context)(group)))),
    }));
    const compare = (left: Ranked, right: Ranked): number => {
      for (const { of, place, sign } of terms) {
        const compared =
          of.kind === 'keys'
            ? compareKeys(left.keys, right.keys)
            : nullsLast(left.numbers[place] ?? null, right.numbers[place] ?? null, compareExact);
        if (compared !== 0) return sign * compared;
      }
      return compareKeys(left.keys, right.keys);
    };
    return ranked.sort(compare).map(({ group }) => group);
  };
}

/** The text of a key: its value, the name for its label, the id of its neighbour; null where there is none. */
export function keyText(shape: GroupKeyShape, cell: Cell): string | null {
  if (cell === null) return null;
  switch (shape.kind) {
    case 'value':
      return String(cell);
    case 'label':
      return shape.names[String(cell)] ?? null;
    case 'neighbour':
      return String((cell as Row)[shape.id]);
    default:
      return unreachable(shape);
  }
}

type Subject = (of: GroupSubject, context: ShapingContext) => NumberOf;

/** What a condition or an order speaks of: the number of rows, or what is selected under a response key. */
function compileSubject({ keys, fields }: GroupsShape): Subject {
  const rows = compileNumber({ kind: 'count', column: keys.length });
  const named = new Map<string, NumberOf>();
  for (const { value } of fields) {
    if (value.kind !== 'list') continue;
    for (const field of value.fields) {
      if (isNumber(field.value) && !named.has(field.key)) named.set(field.key, compileNumber(field.value));
    }
  }
  return (of, { values }) => {
    if (of.kind === 'count') return rows;
    const name = String(values[of.name.name]);
    const number = named.get(name);
    if (number !== undefined) return number;
    const known = named.size === 0 ? 'no number' : [...named.keys()].join(', ');
    throw new ServiceError(
      'BAD_USER_INPUT',
      `"${name}" is no number of the groups, which select ${known}. Select it, and name it by its alias or its field.`,
    );
  };
}

function isNumber(value: { readonly kind: string }): value is GroupNumber {
  return value.kind !== 'typename' && value.kind !== 'keys';
}

/** What has no number meets no condition. */
function compileCondition(
  { of, tests }: GroupCondition,
  numberOf: Subject,
): (group: Row, context: ShapingContext) => boolean {
  return (group, context) => {
    const number = sound(numberOf(of, context)(group));
    if (number === null) return false;
    return tests.every(({ operator, value }) =>
      holds(operator, compareExact(number, exactOf(String(context.values[value.name])))),
    );
  };
}

function holds(operator: NumberOperator, compared: number): boolean {
  switch (operator) {
    case 'eq':
      return compared === 0;
    case 'gt':
      return compared > 0;
    case 'gte':
      return compared >= 0;
    case 'lt':
      return compared < 0;
    case 'lte':
      return compared <= 0;
    default:
      return unreachable(operator);
  }
}

function sound(number: ReturnType<NumberOf>): Exact | null {
  if (number instanceof ServiceError) throw number;
  return number;
}

function compareKeys(left: Ranked['keys'], right: Ranked['keys']): number {
  for (const [place, key] of left.entries()) {
    const compared = nullsLast(key, right[place] ?? null, (a, b) => (a < b ? -1 : a > b ? 1 : 0));
    if (compared !== 0) return compared;
  }
  return 0;
}

function nullsLast<Value>(
  left: Value | null,
  right: Value | null,
  compare: (left: Value, right: Value) => number,
): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return compare(left, right);
}
