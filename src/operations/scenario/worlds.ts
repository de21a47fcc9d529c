import type { Overlay } from '../../topology/overlay.js';
import type { Topology } from '../../topology/topology.js';
import type { Analysis } from '../analysis.js';
import type { AsOf } from '../as-of.js';

/** The graph as it is and as changes would make it, for one request and day. */
export type Worlds = {
  readonly analysis: Analysis;
  readonly before: Topology;
  readonly after: Topology;
  readonly overlay: Overlay;
  readonly asOf: AsOf | null | undefined;
};
