/** One step along a relationship type, from a node to its neighbours. Each edge is one result; a self-loop counts once. */
export type Step = {
  readonly relation: string;
  readonly direction: 'out' | 'in' | 'both';
  /** The label the neighbour must carry; undefined where the relationship type leads nowhere else. */
  readonly label: string | undefined;
};
