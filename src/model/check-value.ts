import type { StoredValue } from '../plan/write.js';
import { unreachable } from '../errors/unreachable.js';
import { isDecimal } from '../util/decimal-key.js';
import { isDay, isPartialDate } from '../util/partial-date.js';
import type { Property } from './model.js';

/** The form that a value of the property must have, where this one has not; undefined where all is well. */
export function wrongForm(property: Property, value: StoredValue): string | undefined {
  if (!property.list) return wrongItem(property, value);
  if (typeof value !== 'object') return 'a list';
  for (const item of value) {
    const wrong = wrongItem(property, item);
    if (wrong !== undefined) return `a list, each item ${wrong}`;
  }
  return undefined;
}

function wrongItem(property: Property, value: StoredValue): string | undefined {
  if (typeof value === 'string') {
    if (!value.isWellFormed()) return 'a text of whole characters: half of one stands alone in it';
    if ((property.kind === 'id' || property.unique) && BEYOND_ONE_ORDER.test(value)) {
      return 'a text without characters from U+D800 up, such as emoji, which databases do not put in one order';
    }
  }
  switch (property.kind) {
    case 'id':
      return isText(value, (text) => text !== '') ? undefined : 'a text that is not empty';
    case 'string':
      return isText(value, (text) => !property.indexed || Buffer.byteLength(text) <= MAX_INDEXED_BYTES)
        ? undefined
        : `a text${property.indexed ? ` of at most ${String(MAX_INDEXED_BYTES)} bytes` : ''}`;
    case 'int':
      return Number.isSafeInteger(value) ? undefined : 'an integer';
    case 'float':
      return Number.isFinite(value) ? undefined : 'a number';
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'true or false';
    case 'date':
      return isText(value, isDay) ? undefined : 'a day such as "2025-06-30"';
    case 'dateTime':
      return isText(value, isInstant) ? undefined : 'an instant such as "2025-06-30T12:00:00.000Z"';
    case 'partialDate':
      return isText(value, isPartialDate) ? undefined : 'a date such as "2025", "2025-H1", "2025-Q2" or "2025-06-30"';
    case 'decimal':
      return isText(value, isDecimal) ? undefined : 'an exact decimal as text, such as "33.2"';
    case 'url':
      return isText(value, (text) => URL.canParse(text)) ? undefined : 'an absolute address';
    case 'enum':
      return isText(value, (text) => property.values?.includes(text) ?? true)
        ? undefined
        : `one of ${(property.values ?? []).join(', ')}`;
    default:
      return unreachable(property.kind);
  }
}

/** Ids and codes are ordered as they are, without a sort key. */
const BEYOND_ONE_ORDER = /[\ud800-\uffff]/;

/** Neo4j fails the write of an indexed text of more than 8,167 bytes. */
const MAX_INDEXED_BYTES = 8_000;

function isText(value: StoredValue, holds: (text: string) => boolean): boolean {
  return typeof value === 'string' && holds(value);
}

/** Instants are stored in one form only, so that text order is order in time. */
function isInstant(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}
