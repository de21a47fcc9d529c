import type { RelationDraft, Version } from './draft.js';

type Edge = Version<RelationDraft>;

/**
 * Splits the claims of one edge where it was interrupted: a claim opens a new episode if it begins no earlier than every
 * end that the claims before it state. Claims without dates join the first episode. Of a claim that was revised the last
 * version decides, and the others stay with it.
 */
export function episodes(edges: readonly Edge[]): readonly (readonly Edge[])[] {
  const last = new Map(edges.map((edge) => [edge.line, edge]));
  return split([...last.values()]).map((episode) => {
    const lines = new Set(episode.map(({ line }) => line));
    return edges.filter(({ line }) => lines.has(line));
  });
}

function split(edges: readonly Edge[]): readonly (readonly Edge[])[] {
  const result: Edge[][] = [];
  let end: string | undefined;
  for (const edge of [...edges].sort(byStart)) {
    const { fromMin, toMin, untilBasis, until } = edge.claim.bounds;
    const current = result.at(-1);
    const opens = current === undefined || (end !== undefined && fromMin !== undefined && fromMin >= end);
    if (opens) {
      result.push([edge]);
      end = undefined;
    } else {
      current.push(edge);
    }
    // A claim that only says when it held (`asOf`) has a bound, but states no end.
    if (untilBasis === 'STATED' && until !== undefined && (end === undefined || (toMin ?? '') > end)) end = toMin;
  }
  return result;
}

function byStart(a: Edge, b: Edge): number {
  const [one, two] = [a.claim.bounds.fromMin ?? '', b.claim.bounds.fromMin ?? ''];
  if (one !== two) return one < two ? -1 : 1;
  return a.claim.id < b.claim.id ? -1 : 1;
}
