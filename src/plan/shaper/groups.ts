import { ServiceError } from '../../errors/service-error.js';
import { unreachable } from '../../errors/unreachable.js';
import { printExact } from '../../util/exact.js';
import type { CompletenessValue, GroupField, GroupKeyValue, GroupNumber, GroupsShape, GroupsValue } from '../shape.js';
import { compileChoice, keyText } from './group-choice.js';
import { compileNumber } from './group-number.js';
import { compileLeafTest } from './leaf.js';
import { compileRecord } from './record.js';
import type { Cell, Compilers, Row, RowShaper, ShapingContext } from './shaping.js';

/** The groups to show, and how complete they are: the reasons why not, and how many there are at least. */
type Shown = {
  readonly groups: readonly Row[];
  readonly reasons: readonly string[];
  readonly lowerBound: number | null;
};

/** Groups as a function of what the engine gathered. */
export type GroupsShaper = (gathered: Cell, context: ShapingContext) => unknown;

/** The shape of groups as a function; an error where conditions or order cannot be told. */
export function compileGroups(shape: GroupsShape, compilers: Compilers): GroupsShaper {
  const choose = compileShown(shape);
  const answer = compileRecord(
    '',
    shape.fields.map(({ key, value }) => ({ key, part: compileField(value, shape, compilers) })),
  );
  return (gathered, context) => {
    try {
      return answer(choose(gathered as readonly Row[] | null, context), context);
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      context.flaw();
      return error;
    }
  };
}

function compileShown(shape: GroupsShape): (gathered: readonly Row[] | null, context: ShapingContext) => Shown {
  const choose = compileChoice(shape);
  return (gathered, context) => {
    const [rows, most, first] = [shape.rows, shape.groups, shape.first].map((slot) =>
      Number(context.values[slot.name]),
    );
    if (gathered === null) {
      const reason = `The list has more than ${String(rows)} rows to group (MAX_AGGREGATE_ROWS), so no group is shown. Narrow it with "where".`;
      return { groups: [], reasons: [reason], lowerBound: null };
    }
    if (gathered.length > (most ?? 0)) {
      const reason = `The rows make more than ${String(most)} groups${tooManyFor(shape)}`;
      return { groups: [], reasons: [reason], lowerBound: shape.having.length === 0 ? gathered.length : null };
    }
    const kept = choose(gathered, context);
    if (kept.length <= (first ?? 0)) return { groups: kept, reasons: [], lowerBound: kept.length };
    const reason = `Only the first ${String(first)} of ${String(kept.length)} groups are shown. Ask for more with "first", or for fewer with "having".`;
    return { groups: kept.slice(0, first), reasons: [reason], lowerBound: kept.length };
  };
}

function tooManyFor({ nested }: GroupsShape): string {
  const narrow = 'Group by something coarser, or narrow the list with "where"';
  if (!nested) return ` (MAX_GROUPS), so none is shown. ${narrow}.`;
  return `, which is too many to read more than plain values of their neighbours, so none is shown. ${narrow}, or ask plain values only.`;
}

type ShownPart = (shown: Shown, context: ShapingContext) => unknown;

function compileField(value: GroupsValue, shape: GroupsShape, compilers: Compilers): ShownPart {
  switch (value.kind) {
    case 'typename':
      return () => value.name;
    case 'list': {
      const group = compileRecord(
        '',
        value.fields.map((field) => ({ key: field.key, part: compileGroupField(field.value, shape, compilers) })),
      );
      return ({ groups }, context) => groups.map((row) => group(row, context));
    }
    case 'completeness':
      return compileRecord(
        '',
        value.fields.map((field) => ({ key: field.key, part: compileCompleteness(field.value) })),
      );
    default:
      return unreachable(value);
  }
}

function compileCompleteness(value: CompletenessValue): ShownPart {
  switch (value.kind) {
    case 'typename':
      return () => value.name;
    case 'isComplete':
      return ({ reasons }) => reasons.length === 0;
    case 'reasons':
      return ({ reasons }) => reasons;
    case 'lowerBound':
      return ({ lowerBound }) => lowerBound;
    default:
      return unreachable(value);
  }
}

function compileGroupField(value: GroupField['value'], shape: GroupsShape, compilers: Compilers): RowShaper {
  switch (value.kind) {
    case 'typename':
      return () => value.name;
    case 'keys': {
      const keys = shape.keys.map((_, place) =>
        compileRecord(
          '',
          value.fields.map((field) => ({ key: field.key, part: compileKey(field.value, place, shape, compilers) })),
        ),
      );
      return (group, context) => keys.map((key) => key(group, context));
    }
    default:
      return compileShownNumber(value);
  }
}

function compileKey(value: GroupKeyValue, place: number, { keys }: GroupsShape, { object }: Compilers): RowShaper {
  switch (value.kind) {
    case 'typename':
      return () => value.name;
    case 'value': {
      const key = keys[place];
      return (group) => (key === undefined ? null : keyText(key, group[place] ?? null));
    }
    case 'node': {
      const shape = value.shapes[place];
      const node = shape === undefined ? undefined : object(shape);
      return (group, context) => {
        const row = (group[place] ?? null) as Row | null;
        return node === undefined || row === null ? null : node(row, context);
      };
    }
    default:
      return unreachable(value);
  }
}

function compileShownNumber(number: GroupNumber): RowShaper {
  if (number.kind === 'count' || number.kind === 'distinct') {
    const isSound = compileLeafTest({ accepts: 'int', list: false, required: true });
    return (group, context) => {
      const count = group[number.column] ?? null;
      if (!isSound(count)) context.flaw();
      return count;
    };
  }
  const numberOf = compileNumber(number);
  return (group, context) => {
    const found = numberOf(group);
    if (found instanceof ServiceError) {
      context.flaw();
      return found;
    }
    return found === null ? null : printExact(found);
  };
}
