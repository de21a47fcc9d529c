import type { PropertyValues } from '../../src/model/stored.js';
import { partialDateBounds } from '../../src/util/partial-date.js';

/** Bounds as a source gives them: those of its dates where it gives dates, else any that were drawn. */
export function bounded(values: PropertyValues): PropertyValues {
  if (!('fromMin' in values)) return values;
  const { from, until } = values;
  const start = typeof from === 'string' ? partialDateBounds(from) : undefined;
  const end = typeof until === 'string' ? partialDateBounds(until) : undefined;
  return {
    ...values,
    ...(start === undefined ? {} : { fromMin: start.min, fromMax: start.max }),
    ...(end === undefined ? {} : { toMin: end.min, toMax: end.max }),
  };
}
