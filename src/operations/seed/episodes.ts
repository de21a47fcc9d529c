import { ServiceError } from '../../errors/service-error.js';
import type { RelationDraft, Version } from './draft.js';

type Edge = Version<RelationDraft>;

/**
 * Splits the claims of one edge where it was interrupted. A claim is given its episode when it enters the record, by what
 * is on record then, and keeps it with all its versions: so nothing that is learned later changes what was known before.
 * Throws BAD_DATA, naming a line, where later claims leave a gap within an episode.
 */
export function episodes(edges: readonly Edge[]): readonly (readonly Edge[])[] {
  const first = edges.filter(({ revises }) => revises === undefined);
  const result: Set<string>[] = [];
  for (const instant of [...new Set(first.map(({ createdAt }) => createdAt))].sort()) {
    const placed = new Set(result.flatMap((lines) => [...lines]));
    const entering = first.filter(({ createdAt }) => createdAt === instant);
    const standing = edges.filter((edge) => placed.has(edge.line) && standsAt(edge, instant));
    for (const lines of split([...standing, ...entering]).map((group) => group.map(({ line }) => line))) {
      const known = result.find((episode) => lines.some((line) => episode.has(line)));
      if (known === undefined) result.push(new Set(lines));
      else for (const line of lines) if (!placed.has(line)) known.add(line);
    }
  }
  const parts = result.map((lines) => edges.filter(({ line }) => lines.has(line)));
  for (const episode of parts) refuseGap(episode);
  return parts;
}

/** A claim opens a new part if it begins no earlier than every end that those before it state; one without dates joins the first. */
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

function refuseGap(episode: readonly Edge[]): void {
  const [, after] = split(episode.filter(({ supersededAt }) => supersededAt === undefined));
  const [late] = after ?? [];
  if (late === undefined) return;
  const gap = `${late.claim.id} begins (${late.claim.bounds.fromMin}) after the end of its edge as it is known since`;
  throw new ServiceError('BAD_DATA', `${late.where}: ${gap}; withdraw it, and record it anew by a later line`);
}

function standsAt({ createdAt, supersededAt }: Edge, instant: string): boolean {
  return createdAt <= instant && (supersededAt === undefined || supersededAt > instant);
}

function byStart(a: Edge, b: Edge): number {
  const [one, two] = [a.claim.bounds.fromMin ?? '', b.claim.bounds.fromMin ?? ''];
  if (one !== two) return one < two ? -1 : 1;
  return a.claim.id < b.claim.id ? -1 : 1;
}
