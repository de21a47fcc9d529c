import type { Claim } from './claim.js';

/** A document as far as it tells whose word a claim is. */
export type SourceDocument = { readonly id: string; readonly publisher: { readonly id: string } | null };

/** For each document that takes its content from others, those it takes it from directly. */
export type Derivations = ReadonlyMap<string, readonly SourceDocument[]>;

/** A claim with what tells where it comes from. */
export type TracedClaim = {
  readonly id: string;
  readonly origin: string;
  readonly originator: { readonly id: string } | null;
  readonly document: (SourceDocument & { readonly kind: string }) | null;
  readonly inputs?: { readonly nodes: readonly TracedClaim[] };
};

/** A claim of a figure that can be traced. */
export type FamilyClaim = Claim & TracedClaim;

const TRACED = 'id origin originator { id } document { id kind publisher { id } }';

/** The fields of claims, beside the common ones, that tell what they are computed from: sums of sums too. */
export const INPUT_FIELDS = `inputs(first: 100) { nodes { ${TRACED} inputs(first: 100) { nodes { ${TRACED} } } } }`;

/** Sources that speak with one voice; the key tells families apart. */
export type Family = { readonly kind: 'ORIGIN' | 'DOCUMENT'; readonly origin: string | null; readonly key: string };

/**
 * The families of the claims on one figure, the same for figures of any question: who first gave the number. A claim that is
 * no quotation is traced along what its document derives from, to the end, and takes those that relay or quote it along;
 * one computed here is traced along its inputs, and has a family of its own where those come from several houses.
 */
export function familiesOf(claims: readonly TracedClaim[], derivations: Derivations): (claim: TracedClaim) => Family {
  const own = new Map(claims.flatMap((claim) => (isOwnWord(claim) ? [[voiceOf(claim), claim] as const] : [])));
  return (claim) => {
    const root = rootOf(own.get(claim.origin) ?? claim, derivations);
    return { kind: 'ORIGIN', origin: root ?? null, key: root ?? `computed ${claim.id}` };
  };
}

/** The family of all claims read in one document. */
export function documentFamily({ document }: TracedClaim): Family | undefined {
  return document === null ? undefined : { kind: 'DOCUMENT', origin: document.id, key: `document ${document.id}` };
}

function rootOf(claim: TracedClaim, derivations: Derivations): string | undefined {
  const { origin, document, inputs } = claim;
  if (document?.kind === 'COMPUTATION') {
    const roots = new Set((inputs?.nodes ?? []).map((input) => rootOf(input, derivations)));
    return roots.size === 1 ? [...roots][0] : undefined;
  }
  // Where its origin is not its own voice, another claim on the same figure was found that it relays.
  if (document === null || origin !== voiceOf(claim) || !isOwnWord(claim)) return origin;
  const [end, another] = endsOf(document, derivations);
  return end === undefined || another !== undefined || end.id === document.id ? origin : (end.publisher?.id ?? end.id);
}

function voiceOf({ originator, document, origin }: TracedClaim): string {
  return originator?.id ?? document?.id ?? origin;
}

/** Whether it is the document's publisher who says it, or nobody who is named, instead of somebody who is quoted. */
function isOwnWord({ originator, document }: TracedClaim): boolean {
  return originator === null || originator.id === document?.publisher?.id;
}

/** The documents in which the way to where a document takes its content from ends, each once. */
function endsOf(document: SourceDocument, derivations: Derivations): readonly SourceDocument[] {
  const seen = new Map([[document.id, document]]);
  // A map that grows while it is walked hands over what was added too.
  for (const id of seen.keys()) for (const source of derivations.get(id) ?? []) seen.set(source.id, source);
  return [...seen.values()].filter(({ id }) => (derivations.get(id) ?? []).length === 0);
}
