import { ServiceError } from '../../errors/service-error.js';
import type { Analysis } from '../analysis.js';

type Found = { readonly nodes: readonly ({ readonly __typename: string; readonly id: string } | null)[] };

const NODES = /* GraphQL */ `
  query KnownIds($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      id
    }
  }
`;

/** Most ids that one argument may name. */
const MAX_IDS = 1000;

/** The types of nodes by their ids. Throws BAD_USER_INPUT for an id that no node bears, naming the argument. */
export async function typesOfIds(
  analysis: Analysis,
  argument: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  if (ids.length > MAX_IDS) {
    const message = `"${argument}" names ${String(ids.length)} ids; at most ${String(MAX_IDS)} are taken. Ask in parts.`;
    throw new ServiceError('LIMIT_EXCEEDED', message);
  }
  const { nodes } = await analysis.ask<Found>(NODES, { ids });
  const types = new Map(nodes.flatMap((node) => (node === null ? [] : [[node.id, node.__typename] as const])));
  const unknown = ids.find((id) => !types.has(id));
  if (unknown !== undefined) throw unknownId(argument, unknown);
  return types;
}

const PLACES: readonly string[] = ['Market', 'Region'];

/** Throws BAD_USER_INPUT for an id that no market or region bears, naming the argument. */
export async function checkMarkets(analysis: Analysis, argument: string, ids: readonly string[]): Promise<void> {
  const way = 'is no market or region; search(text: ..., types: [MARKET, REGION]) finds those';
  await checkTypes(analysis, argument, ids, PLACES, way);
}

/** Throws BAD_USER_INPUT for an id that no entity bears, naming the argument. */
export async function checkEntities(analysis: Analysis, argument: string, ids: readonly string[]): Promise<void> {
  const entities = analysis.model.abstracts.get('Entity')?.members ?? [];
  await checkTypes(analysis, argument, ids, entities, 'is no entity; look ids up with entity(by: { name: ... })');
}

async function checkTypes(
  analysis: Analysis,
  argument: string,
  ids: readonly string[],
  allowed: readonly string[],
  way: string,
): Promise<void> {
  const types = await typesOfIds(analysis, argument, ids);
  const wrong = [...types].find(([, type]) => !allowed.includes(type));
  if (wrong === undefined) return;
  const message = `"${argument}" names "${wrong[0]}", which is of the type ${wrong[1]} and ${way}.`;
  throw new ServiceError('BAD_USER_INPUT', message);
}

function unknownId(argument: string, id: string): ServiceError {
  const way = 'look ids up with entity(by: { name: ... })';
  return new ServiceError('BAD_USER_INPUT', `"${argument}" names "${id}", and nothing bears that id; ${way}.`);
}
