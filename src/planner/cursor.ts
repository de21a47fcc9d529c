import { hash } from 'node:crypto';
import { ServiceError } from '../errors/service-error.js';

/** A value that a cursor carries for one term of the order. */
export type CursorValue = string | number | boolean | null;

/** The mark of a list: of its field, filter, order and as-of. Cursors of another list do not fit. */
export function listDigest(identity: unknown): string {
  return hash('sha256', JSON.stringify(identity), 'base64url').slice(0, 10);
}

/** An opaque cursor: the list's digest and the values of the order at a row. */
export function encodeCursor(digest: string, position: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([digest, ...position])).toString('base64url');
}

/** Reads a cursor. Throws BAD_CURSOR for anything that is not one. */
export function decodeCursor(cursor: string): { readonly digest: string; readonly position: readonly CursorValue[] } {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw badCursor(cursor, 'is not a cursor of this service');
  }
  if (!Array.isArray(parts) || parts.length < 2 || !parts.every(isCursorValue) || typeof parts[0] !== 'string') {
    throw badCursor(cursor, 'is not a cursor of this service');
  }
  const [digest, ...position] = parts as [string, ...CursorValue[]];
  return { digest, position };
}

/** The error for a cursor that cannot be used here. */
export function badCursor(cursor: string, why: string): ServiceError {
  const shown = cursor.length > 40 ? `${cursor.slice(0, 40)}...` : cursor;
  return new ServiceError(
    'BAD_CURSOR',
    `The cursor "${shown}" ${why}. Take cursors from the pageInfo or the edges of the same list, with the same where, orderBy, asOf and policy.`,
  );
}

function isCursorValue(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
