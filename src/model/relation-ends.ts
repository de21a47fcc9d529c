/** What a link says about its relationship type: which concrete types it joins. */
export type LinkEnds = {
  readonly relation: string;
  readonly direction: 'out' | 'in' | 'both';
  readonly near: readonly string[];
  readonly far: readonly string[];
};

/** Which concrete types a relationship type may lead to, by relationship type and type at its start. */
export type RelationEnds = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/** Collects the ends that the links of both sides imply. */
export function collectEnds(links: readonly LinkEnds[]): RelationEnds {
  const ends = new Map<string, Map<string, Set<string>>>();
  for (const link of links) {
    if (link.direction !== 'in') add(ends, link.relation, link.near, link.far);
    if (link.direction !== 'out') add(ends, link.relation, link.far, link.near);
  }
  return ends;
}

/** Whether a step of this kind from these types can end only at one of the targets, so that no label need be checked. */
export function leadsOnlyTo(ends: RelationEnds, link: LinkEnds): boolean {
  const pairs = ends.get(link.relation) ?? new Map<string, ReadonlySet<string>>();
  const targets = new Set(link.far);
  for (const [from, tos] of pairs) {
    for (const to of tos) {
      if (link.direction !== 'in' && link.near.includes(from) && !targets.has(to)) return false;
      if (link.direction !== 'out' && link.near.includes(to) && !targets.has(from)) return false;
    }
  }
  return true;
}

function add(
  ends: Map<string, Map<string, Set<string>>>,
  type: string,
  from: readonly string[],
  to: readonly string[],
) {
  const pairs = ends.get(type) ?? new Map<string, Set<string>>();
  ends.set(type, pairs);
  for (const start of from) pairs.set(start, new Set([...(pairs.get(start) ?? []), ...to]));
}
