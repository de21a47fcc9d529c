import { ServiceError } from '../../errors/service-error.js';
import { completeness } from '../analysis.js';
import { pathsIn, type PathsArguments } from '../traverse/paths.js';
import { madeBy } from './make-edge.js';
import type { Worlds } from './worlds.js';

/** The best paths before and after: the SDL's `ScenarioPaths`. */
export async function scenarioPaths(worlds: Worlds, args: Omit<PathsArguments, 'asOf'>) {
  const { analysis, asOf } = worlds;
  for (const name of ['from', 'to'] as const) checkThere(worlds, name, args[name]);
  const before = await pathsIn(analysis, worlds.before, { ...args, asOf });
  const after = await pathsIn(analysis, worlds.after, { ...args, asOf });
  const reasons = new Set([...before.completeness.reasons, ...after.completeness.reasons]);
  return {
    before: before.paths.map(withMadeHops),
    after: after.paths.map(withMadeHops),
    completeness: completeness([...reasons], after.paths.length),
  };
}

function checkThere({ before, overlay }: Worlds, name: string, id: string): void {
  if (!overlay.removedNodes.has(before.nodes.indexOf(id) ?? -1)) return;
  const message = `"${name}" is ${JSON.stringify(id)}, which the changes remove: there are no paths to compare.`;
  throw new ServiceError('BAD_USER_INPUT', message);
}

type Found = Awaited<ReturnType<typeof pathsIn>>['paths'][number];

/** The path, its made-up hops without a fact. */
function withMadeHops(path: Found) {
  const hops = path.hops.map((hop) => {
    const change = madeBy(hop.relation);
    return { ...hop, relation: change === null ? hop.relation : null, madeBy: change };
  });
  return { ...path, hops };
}
