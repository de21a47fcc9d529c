import { ServiceError } from '../../errors/service-error.js';
import type { Analysis } from '../analysis.js';
import { requestLoader } from './request-loader.js';

type Found = { readonly nodes: readonly ({ readonly __typename: string } | null)[] };

const NODES = /* GraphQL */ `
  query KnownIds($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
    }
  }
`;

/** Most ids that one argument may name, and that are looked up at once. */
const MAX_IDS = 1000;

const loadType = requestLoader<string, string | undefined>(async (analysis, ids) => {
  const { nodes } = await analysis.ask<Found>(NODES, { ids });
  return nodes.map((node) => node?.__typename);
}, MAX_IDS);

/** What errors call the place where an id was given: an argument, or where each id stands in it. */
type GivenAs = string | ((id: string) => string);

/** The types of nodes by their ids. Throws BAD_USER_INPUT for an id that no node bears, naming the argument. */
export async function typesOfIds(
  analysis: Analysis,
  argument: GivenAs,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length > MAX_IDS) {
    const message = `"${placeOf(argument, ids[0] ?? '')}" names ${String(ids.length)} ids; at most ${String(MAX_IDS)} are taken. Ask in parts.`;
    throw new ServiceError('LIMIT_EXCEEDED', message);
  }
  const types = await Promise.all(ids.map((id) => loadType(analysis, id)));
  return new Map(
    ids.map((id, index) => {
      const type = types[index];
      if (type === undefined) throw unknownId(placeOf(argument, id), id);
      return [id, type];
    }),
  );
}

/** Throws BAD_USER_INPUT for an id of anything but a market or a region, naming the argument. */
export async function checkMarkets(analysis: Analysis, argument: string, ids: readonly string[]): Promise<void> {
  const what = 'a market or a region, such as "us" or "global"';
  refuseOthers(argument, await typesOfIds(analysis, argument, ids), MARKETS, what);
}

/** Throws BAD_USER_INPUT for an id of anything but a thing with a name, naming the argument. */
export async function checkEntities(analysis: Analysis, argument: string, ids: readonly string[]): Promise<void> {
  const entities = analysis.model.abstracts.get('Entity')?.members ?? [];
  const what = 'an entity, such as a platform, a person, an event or a market';
  refuseOthers(argument, await typesOfIds(analysis, argument, ids), entities, what);
}

function placeOf(argument: GivenAs, id: string): string {
  return typeof argument === 'string' ? argument : argument(id);
}

const MARKETS = ['Market', 'Region'];

function refuseOthers(
  argument: string,
  types: ReadonlyMap<string, string>,
  allowed: readonly string[],
  what: string,
): void {
  const other = [...types].find(([, type]) => !allowed.includes(type));
  if (other === undefined) return;
  const [id, type] = other;
  throw new ServiceError(
    'BAD_USER_INPUT',
    `"${argument}" names "${id}", whose type is ${type}; give the id of ${what}.`,
  );
}

function unknownId(argument: string, id: string): ServiceError {
  const way = 'look ids up with entity(by: { name: ... })';
  return new ServiceError('BAD_USER_INPUT', `"${argument}" names "${id}", and nothing bears that id; ${way}.`);
}
