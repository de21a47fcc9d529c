import { ServiceError } from '../../errors/service-error.js';
import type { Topology } from '../../topology/topology.js';
import { checkRange } from '../check-range.js';

/** The node of an id. Throws BAD_USER_INPUT, naming argument and id, where there is none. */
export function findNode({ nodes }: Topology, argument: string, id: string): number {
  const found = nodes.indexOf(id);
  if (found !== undefined) return found;
  throw new ServiceError(
    'BAD_USER_INPUT',
    `"${argument}" is ${JSON.stringify(id)}: no entity or document has that id. Look it up with \`search\`, or with \`entity(by: {name: ...})\`.`,
  );
}

/** The nodes of ids, each once. Throws BAD_USER_INPUT for too many of them, for none, and for the first that is not there. */
export function findNodes(
  topology: Topology,
  argument: string,
  ids: readonly string[],
  { least, most }: { readonly least: number; readonly most: number },
): readonly number[] {
  checkRange(`The number of "${argument}"`, ids.length, { least, most });
  return [...new Set(ids.map((id) => findNode(topology, argument, id)))];
}
