import { ServiceError } from '../../errors/service-error.js';
import { badCursor, decodeCursor, encodeCursor, listDigest } from '../../planner/cursor.js';

/** Which page of a computed list is asked for. */
export type PageArguments = {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
};

/** A page of a computed list, by the names of the SDL's connections. */
export type PageOf<Item> = {
  readonly edges: readonly { readonly cursor: string; readonly node: Item }[];
  readonly nodes: readonly Item[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
};

type Key = readonly string[];

const DEFAULT_SIZE = 20;
const MAX_SIZE = 100;

/**
 * A page of a list that was computed whole: in the order of the keys, which tell all items apart, between the cursors. The
 * identity says which list it is; a cursor of another one is refused.
 */
export function pageOf<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
  args: PageArguments,
  identity: unknown,
): PageOf<Item> {
  const digest = listDigest(identity);
  const rows = items.map((node) => ({ key: keyOf(node), node })).sort((a, b) => compareKeys(a.key, b.key));
  const length = rows[0]?.key.length;
  const after = positionOf(args.after, digest, length);
  const before = positionOf(args.before, digest, length);
  const from = after === undefined ? 0 : rows.filter(({ key }) => compareKeys(key, after) <= 0).length;
  const until = before === undefined ? rows.length : rows.filter(({ key }) => compareKeys(key, before) < 0).length;
  const { begin, end } = cut(from, Math.max(from, until), args);
  const edges = rows.slice(begin, end).map(({ key, node }) => ({ cursor: encodeCursor(digest, key), node }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: end < rows.length,
      hasPreviousPage: begin > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: rows.length,
  };
}

/** The part of a stretch of rows that `first` or `last` asks for. */
function cut(from: number, until: number, { first, last }: PageArguments) {
  if (first != null && last != null) {
    const message = 'Both "first" and "last" are given; a page runs one way. Keep one of them.';
    throw new ServiceError('BAD_USER_INPUT', message);
  }
  if (last != null) return { begin: Math.max(from, until - sizeOf('last', last)), end: until };
  return { begin: from, end: Math.min(until, from + sizeOf('first', first ?? DEFAULT_SIZE)) };
}

/** Which of two keys comes first: negative, zero or positive. */
function compareKeys(one: Key, other: Key): number {
  for (const [index, part] of one.entries()) {
    const against = other[index] ?? '';
    if (part !== against) return part < against ? -1 : 1;
  }
  return 0;
}

function sizeOf(argument: 'first' | 'last', size: number): number {
  if (size >= 1 && size <= MAX_SIZE) return size;
  const way = 'Ask for more with "after" or "before"';
  const message = `"${argument}" is ${String(size)}; a page holds 1 to ${String(MAX_SIZE)} rows. ${way}.`;
  throw new ServiceError('BAD_USER_INPUT', message);
}

function positionOf(cursor: string | null | undefined, digest: string, length: number | undefined): Key | undefined {
  if (cursor == null) return undefined;
  const { digest: given, position } = decodeCursor(cursor);
  if (given !== digest) throw badCursor(cursor, 'belongs to another list');
  const texts = position.filter((part) => typeof part === 'string');
  if (texts.length !== position.length || (length !== undefined && texts.length !== length)) {
    throw badCursor(cursor, 'is not a cursor of this service');
  }
  return texts;
}
