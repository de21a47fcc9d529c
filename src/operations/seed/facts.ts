import { precedences } from './choose-best.js';
import { claimOrigins, publishersOf, type Provenance } from './claim-origins.js';
import type { FactDraft, RelationDraft, Version } from './draft.js';
import { episodes } from './episodes.js';
import { factId, questionOf } from './keys.js';
import { originsOf } from './origins.js';

/** A claim as one of those on its fact. */
export type Stated<Draft extends FactDraft = FactDraft> = Version<Draft> & {
  /** The least among those of one fact is that of the best claim. */
  readonly precedence: string;
  /** Claims on a fact with one origin are one voice. */
  readonly origin: string;
};

/** A fact with all claims that state it. */
export type Fact<Draft extends FactDraft = FactDraft> = {
  readonly id: string;
  readonly key: string;
  readonly kind: Draft['kind'];
  /** All of them, whatever became of them. */
  readonly versions: readonly Stated<Draft>[];
  /** Those that the fact is made of, best first: that stand on record or, where none does, that stood last. */
  readonly assertions: readonly [Stated<Draft>, ...Stated<Draft>[]];
  /** Whether any stands. */
  readonly stands: boolean;
  readonly createdAt: string;
  /** When the last of its claims was withdrawn. */
  readonly supersededAt: string | undefined;
};

/** Groups claims by the question they answer; an interruption splits an edge into numbered episodes. */
export function gatherFacts(versions: readonly Version[]): Fact[] {
  const questions = new Map<string, Version[]>();
  for (const version of versions) {
    const question = questionOf(version);
    const group = questions.get(question);
    if (group === undefined) questions.set(question, [version]);
    else group.push(version);
  }
  const known = versions.filter(({ supersededAt }) => supersededAt === undefined);
  const provenance = { origins: originsOf(known), publishers: publishersOf(known) };
  return [...questions].flatMap(([key, group]) => factsOf(key, group, provenance));
}

function factsOf(key: string, group: readonly Version[], provenance: Provenance): Fact[] {
  const edges = group.filter(isEdge);
  if (edges.length === 0) return fact(key, group, provenance);
  return episodes(edges).flatMap((episode, index) => fact(`${key}|#${index + 1}`, episode, provenance));
}

function fact<Draft extends FactDraft>(
  key: string,
  group: readonly Version<Draft>[],
  provenance: Provenance,
): Fact<Draft>[] {
  const versions = inOrder(group, provenance);
  const standing = versions.filter(({ supersededAt }) => supersededAt === undefined);
  const [best, ...others] = standing.length > 0 ? standing : stoodLast(versions);
  if (best === undefined) return [];
  const kind = best.fact.kind;
  const id = best.fact.kind === 'statement' && best.fact.id !== undefined ? best.fact.id : factId(kind, key);
  const createdAt = versions.map((version) => version.createdAt).sort()[0] ?? best.createdAt;
  const supersededAt = standing.length > 0 ? undefined : best.supersededAt;
  const stands = standing.length > 0;
  return [{ id, key, kind, versions, assertions: [best, ...others], stands, createdAt, supersededAt }];
}

function inOrder<Draft extends FactDraft>(
  group: readonly Version<Draft>[],
  provenance: Provenance,
): readonly Stated<Draft>[] {
  const claims = group.map(({ claim }) => claim);
  const order = precedences(claims, provenance.origins);
  const origins = claimOrigins(claims, provenance);
  return group
    .map((version) => {
      const { id, document } = version.claim;
      return { ...version, precedence: order.get(id) ?? '', origin: origins.get(id) ?? document };
    })
    .sort((a, b) => (a.precedence < b.precedence ? -1 : 1));
}

function stoodLast<Draft extends FactDraft>(versions: readonly Stated<Draft>[]): readonly Stated<Draft>[] {
  const last = versions
    .map(({ supersededAt = '' }) => supersededAt)
    .sort()
    .at(-1);
  return versions.filter(({ supersededAt }) => supersededAt === last);
}

function isEdge(version: Version): version is Version<RelationDraft> {
  return version.fact.kind === 'relation';
}

/** Whether a fact is of a kind, so that its claims' drafts are too. */
export function isFactOf<Kind extends FactDraft['kind']>(
  fact: Fact,
  kind: Kind,
): fact is Fact<Extract<FactDraft, { readonly kind: Kind }>> {
  return fact.kind === kind;
}
