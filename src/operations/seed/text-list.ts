import type { PropertyValues } from '../../model/stored.js';

/** The texts of a property that holds a list; none where it is missing. */
export function textList(value: PropertyValues[string]): readonly string[] {
  return typeof value === 'object' && value !== null ? value : [];
}
