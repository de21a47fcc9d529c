import { overlaid } from '../../topology/overlay.js';
import type { Analysis } from '../analysis.js';
import type { AsOf } from '../as-of.js';
import { inSlices } from '../in-slices.js';
import type { CentralityArguments } from '../influence/centrality.js';
import type { ComponentsArguments } from '../influence/components.js';
import { topologyState } from '../topology-state.js';
import { sliceOptions } from '../traverse/limits.js';
import type { PathsArguments } from '../traverse/paths.js';
import { scenarioCentrality } from './centrality.js';
import type { Change } from './change.js';
import { scenarioComponents } from './components.js';
import { delta } from './delta.js';
import { overlayOf } from './overlay-of.js';
import { scenarioPaths } from './paths.js';
import type { Worlds } from './worlds.js';

/** What a scenario is asked for, as clients write it. */
export type ScenarioArguments = { readonly changes: readonly Change[]; readonly asOf: AsOf | null | undefined };

/** The graph as changes would make it, beside the graph as it is. Nothing is written. */
export async function scenario(analysis: Analysis, { changes, asOf }: ScenarioArguments) {
  const before = await analysis.topology();
  const overlay = await overlayOf(analysis, before, changes);
  const after = await inSlices(overlaid(before, overlay), sliceOptions(analysis));
  const worlds: Worlds = { analysis, before, after, overlay, asOf };
  return {
    delta: () => delta(worlds),
    paths: (args: Omit<PathsArguments, 'asOf'>) => scenarioPaths(worlds, args),
    centrality: (args: Omit<CentralityArguments, 'asOf'>) => scenarioCentrality(worlds, args),
    components: (args: Omit<ComponentsArguments, 'asOf'>) => scenarioComponents(worlds, args),
    topology: topologyState(analysis, before),
  };
}
