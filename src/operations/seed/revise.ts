import { ServiceError } from '../../errors/service-error.js';
import type { Assertion, Version } from './draft.js';
import { questionOf } from './keys.js';
import type { Located, RevisionLine } from './lines.js';

/** A line with some of its values changed, placed anew; the line is that of the claim, the values are the revision's. */
export type Replace = (line: string, revision: Located<Correction>) => Assertion;

/** A revision that changes what a claim says. */
export type Correction = Extract<RevisionLine, { readonly kind: 'correct' }>;

/** The first version of each claim; those whose lines name no instant entered the record at `recordTime`. */
export function recorded(assertions: readonly Assertion[], recordTime: string): Version[] {
  return assertions.map((assertion) => {
    const { id, recorded: own = recordTime } = assertion.claim;
    return { ...assertion, line: id, stance: 'SUPPORTS', createdAt: own };
  });
}

/**
 * All versions that revisions leave, taken one after the other: nothing is overwritten, a claim only ceases to stand, and
 * another may take its place. Throws BAD_DATA, naming file and line, where the claim does not stand by then.
 */
export function revised(
  first: readonly Version[],
  revisions: readonly Located<RevisionLine>[],
  replace: Replace,
): Version[] {
  const versions = new Map(first.map((version) => [version.claim.id, version]));
  for (const revision of revisions) {
    const old = standing(versions, revision);
    versions.set(old.claim.id, { ...old, supersededAt: revision.line.at });
    const next = nextVersion(old, revision, replace);
    if (next !== undefined) versions.set(next.claim.id, next);
  }
  return [...versions.values()];
}

/** The id of the version that takes the place of one: `R0001~2` of `R0001`, then `R0001~3`. */
export function nextId(id: string): string {
  const [line = id, number = '1'] = id.split('~');
  return `${line}~${String(Number(number) + 1)}`;
}

function standing(versions: ReadonlyMap<string, Version>, { where, line }: Located<RevisionLine>): Version {
  const old = versions.get(line.of);
  if (old === undefined) throw new ServiceError('BAD_DATA', `${where}: there is no claim "${line.of}" to revise`);
  if (old.supersededAt !== undefined) {
    const next = nextId(line.of);
    const way = versions.has(next) ? `revise ${next}, which stands in its place` : 'add a line for what holds instead';
    throw new ServiceError('BAD_DATA', `${where}: ${line.of} stands no longer since ${old.supersededAt}; ${way}`);
  }
  if (line.at <= old.createdAt) {
    const clash = `"at" is ${line.at}, but ${line.of} entered the record at ${old.createdAt}`;
    throw new ServiceError('BAD_DATA', `${where}: ${clash}; a revision comes later`);
  }
  return old;
}

function nextVersion(old: Version, revision: Located<RevisionLine>, replace: Replace): Version | undefined {
  const { where, line } = revision;
  const { rank, rankReason } = old.claim;
  const stood = { line: old.line, createdAt: line.at, revises: old.claim.id };
  const id = nextId(old.claim.id);
  switch (line.kind) {
    case 'withdraw':
      return undefined;
    case 'rank':
      return { ...old, ...stood, where, claim: { ...old.claim, id, rank: line.rank, rankReason: line.reason } };
    case 'correct': {
      const { claim, fact } = replace(old.line, { where, line });
      refuseOther(where, old, { where, claim, fact });
      return { where, claim: { ...claim, id, rank, rankReason }, fact, stance: 'CORRECTS', ...stood };
    }
  }
}

/** A correction answers the question that the claim answered. */
function refuseOther(where: string, old: Assertion, corrected: Assertion): void {
  const [was, is] = [questionOf(old), questionOf(corrected)];
  if (was === is) return;
  const way = 'withdraw the claim and add a line for the other question';
  throw new ServiceError('BAD_DATA', `${where}: the claim answered "${was}" and would answer "${is}"; ${way}`);
}
