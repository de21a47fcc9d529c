import type { ScalarKind } from '../../../src/model/model.js';
import type { StoredValue } from '../../../src/plan/write.js';
import { partialDateBounds } from '../../../src/util/partial-date.js';

/** Which of two values of one kind comes first: below zero the first, above zero the second, zero where they tie. */
export function compareValues(kind: ScalarKind, unique: boolean, a: StoredValue, b: StoredValue): number {
  switch (kind) {
    case 'decimal':
      return compareDecimals(String(a), String(b));
    case 'string':
      return unique ? sign(a, b) : sign(foldText(String(a)), foldText(String(b)));
    case 'partialDate':
      return sign(firstDay(String(a)), firstDay(String(b)));
    default:
      return sign(a, b);
  }
}

function firstDay(date: string): string {
  return partialDateBounds(date).min;
}

/** A text without regard to case, width and the way its marks are written. */
export function foldText(text: string): string {
  return text.toWellFormed().normalize('NFKC').toLowerCase().replaceAll('ς', 'σ');
}

/** Compares exact decimals as whole numbers of their smallest unit. */
function compareDecimals(a: string, b: string): number {
  const scale = Math.max(fraction(a).length, fraction(b).length);
  return sign(scaled(a, scale), scaled(b, scale));
}

function fraction(text: string): string {
  return text.split('.')[1] ?? '';
}

function scaled(text: string, scale: number): bigint {
  const digits = text.replace(/[-+]/, '').split('.')[0] ?? '';
  const size = BigInt(digits + fraction(text).padEnd(scale, '0'));
  return text.startsWith('-') ? -size : size;
}

function sign<T>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
