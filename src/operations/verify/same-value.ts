import { isDecimal } from '../../util/decimal-key.js';
import { compareExact, exactOf } from '../../util/exact.js';

/** Whether two values of a qualifier are the same: numbers by value, words whatever their case and how they are joined. */
export function isSame(one: string, other: string): boolean {
  if (isDecimal(one) && isDecimal(other)) return compareExact(exactOf(one), exactOf(other)) === 0;
  const plain = (text: string): string => text.toLowerCase().replace(/[\s_-]+/g, ' ');
  return plain(one) === plain(other);
}
