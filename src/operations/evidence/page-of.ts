import { ServiceError } from '../../errors/service-error.js';
import { badCursor, decodeCursor, encodeCursor, listDigest } from '../../planner/cursor.js';

/** Which page of a computed list is asked for. */
export type PageArguments = { readonly first?: number | null | undefined; readonly after?: string | null | undefined };

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
 * A page of a list that was computed whole: in the order of the keys, which tell all items apart, after the cursor. The
 * identity says which list it is; a cursor of another one is refused.
 */
export function pageOf<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
  { first, after }: PageArguments,
  identity: unknown,
): PageOf<Item> {
  const size = sizeOf(first);
  const digest = listDigest(identity);
  const rows = items.map((node) => ({ key: keyOf(node), node })).sort((a, b) => compareKeys(a.key, b.key));
  const position = after == null ? undefined : positionOf(after, digest, rows[0]?.key.length);
  const start = position === undefined ? 0 : rows.findIndex(({ key }) => compareKeys(key, position) > 0);
  const begin = start === -1 ? rows.length : start;
  const edges = rows.slice(begin, begin + size).map(({ key, node }) => ({ cursor: encodeCursor(digest, key), node }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: begin + edges.length < rows.length,
      hasPreviousPage: begin > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: rows.length,
  };
}

/** Which of two keys comes first: negative, zero or positive. */
function compareKeys(one: Key, other: Key): number {
  for (const [index, part] of one.entries()) {
    const against = other[index] ?? '';
    if (part !== against) return part < against ? -1 : 1;
  }
  return 0;
}

function sizeOf(first: number | null | undefined): number {
  const size = first ?? DEFAULT_SIZE;
  if (size >= 1 && size <= MAX_SIZE) return size;
  const message = `"first" is ${String(size)}; a page holds 1 to ${String(MAX_SIZE)} rows. Ask for more with "after".`;
  throw new ServiceError('BAD_USER_INPUT', message);
}

function positionOf(cursor: string, digest: string, length: number | undefined): Key {
  const { digest: given, position } = decodeCursor(cursor);
  if (given !== digest) throw badCursor(cursor, 'belongs to another list');
  const texts = position.filter((part) => typeof part === 'string');
  if (texts.length !== position.length || (length !== undefined && texts.length !== length)) {
    throw badCursor(cursor, 'is not a cursor of this service');
  }
  return texts;
}
