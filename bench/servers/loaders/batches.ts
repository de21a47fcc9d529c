import DataLoader from 'dataloader';
import neo4j, { type Driver } from 'neo4j-driver';
import * as texts from './texts.js';

/** A node or an edge with all its properties, as such services fetch them. */
export type Stored = Readonly<Record<string, unknown>>;
export type Owned = { readonly edge: Stored; readonly node: Stored };
export type Arguments = { readonly first: number; readonly day: string | null };

/** Everything that a request loads; each list of arguments has a batch of its own. */
export type Loaders = {
  readonly one: (id: string) => Promise<Stored | null>;
  readonly page: (arguments_: texts.PageArguments) => Promise<readonly Stored[]>;
  readonly owned: (id: string, arguments_: Arguments) => Promise<readonly Owned[]>;
  readonly count: (id: string, of: texts.Counted) => Promise<number>;
  readonly fact: (id: string) => Promise<Stored | null>;
  readonly claims: (id: string, first: number) => Promise<readonly Stored[]>;
  readonly document: (id: string) => Promise<Stored | null>;
  readonly search: (text: string, first: number) => Promise<readonly Stored[]>;
};

/** The loaders of one request. */
export function createLoaders(driver: Driver): Loaders {
  const read = async (text: string, parameters: Stored): Promise<readonly Stored[]> => {
    const { records } = await driver.executeQuery(text, parameters, { database: 'neo4j', routing: neo4j.routing.READ });
    return records.map((record) => record.toObject());
  };
  const batched = keyedLoaders(read);
  return {
    one: (id) => batched<Stored>(texts.ONE, {}).load(id).then(orNull),
    page: async (page) =>
      (await read(texts.pageText(page), texts.pageParameters(page))).map(({ value }) => value as Stored),
    owned: (id, { first, day }) =>
      batched<readonly Owned[]>(texts.ownedText(day), { first: neo4j.int(first), day })
        .load(id)
        .then(orEmpty),
    count: (id, of) =>
      batched<number>(texts.countText(of), {})
        .load(id)
        .then((count) => count ?? 0),
    fact: (id) => batched<Stored>(texts.FACT, {}).load(id).then(orNull),
    claims: (id, first) =>
      batched<readonly Stored[]>(texts.CLAIMS, { first: neo4j.int(first) })
        .load(id)
        .then(orEmpty),
    document: (id) => batched<Stored>(texts.DOCUMENT, {}).load(id).then(orNull),
    search: async (text, first) =>
      (await read(texts.SEARCH, texts.searchParameters(text, first))).map(({ value }) => value as Stored),
  };
}

type Read = (text: string, parameters: Stored) => Promise<readonly Stored[]>;

/** One loader for each text and its parameters: it answers ids by rows of `id` and `value`. */
function keyedLoaders(read: Read): <Value>(text: string, parameters: Stored) => DataLoader<string, Value | undefined> {
  const known = new Map<string, DataLoader<string, unknown>>();
  return <Value>(text: string, parameters: Stored) => {
    const key = JSON.stringify([text, parameters]);
    let loader = known.get(key);
    if (loader === undefined) {
      loader = new DataLoader<string, unknown>(async (ids) => {
        const rows = await read(text, { ...parameters, ids });
        const byId = new Map(rows.map(({ id, value }) => [id, value]));
        return ids.map((id) => byId.get(id));
      });
      known.set(key, loader);
    }
    return loader as DataLoader<string, Value | undefined>;
  };
}

function orNull(stored: Stored | undefined): Stored | null {
  return stored ?? null;
}

function orEmpty<Item>(items: readonly Item[] | undefined): readonly Item[] {
  return items ?? [];
}
