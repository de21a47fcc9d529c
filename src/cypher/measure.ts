import { unreachable } from '../errors/unreachable.js';
import type { Measure } from '../plan/aggregate.js';
import { neighboursText, traitText } from './group-key.js';
import type { Names, RowNames } from './names.js';
import { rowValueText } from './row-value.js';

/** A measure of groups: what must run first, what is gathered of the rows of a group, and its value in the answer. */
export type MeasureText = { readonly lines: readonly string[]; readonly gathered: string; readonly item: string };

/** The text of a measure. */
export function measureText(measure: Measure, row: RowNames, names: Names): MeasureText {
  const name = names.value();
  switch (measure.kind) {
    case 'distinct':
      return { lines: [], gathered: `count(DISTINCT ${traitText(measure.of, row, names)}) AS ${name}`, item: name };
    case 'neighbours': {
      const [list, all, one] = [names.value(), names.value(), names.value()];
      return {
        lines: [neighboursText(measure, row.node, list, names)],
        gathered: `collect(${list}) AS ${name}`,
        item: `COUNT { UNWIND ${name} AS ${all} UNWIND ${all} AS ${one} RETURN DISTINCT ${one} }`,
      };
    }
    case 'numbers': {
      const number = rowValueText(measure, row);
      const unit = measure.unit === undefined ? 'null' : rowValueText(measure.unit, row);
      return {
        lines: [],
        gathered: `collect(CASE WHEN ${number} IS NOT NULL THEN [${number}, ${unit}] END) AS ${name}`,
        item: name,
      };
    }
    default:
      return unreachable(measure);
  }
}
