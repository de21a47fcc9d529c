import type { Assertion, ClaimDraft } from './draft.js';
import type { Origins } from './origins.js';

/** What is known of documents: those each takes its content from, the nearest first, and who published it. */
export type Provenance = { readonly origins: Origins; readonly publishers: ReadonlyMap<string, string> };

type Voice = Pick<ClaimDraft, 'id' | 'document' | 'originator'>;

/**
 * The origin of each of the claims on one fact: whoever first said it, or the document where that is nobody named. What
 * is quoted is its author's; what a document says in its own voice, or in nobody's, is traced along the documents that it
 * takes its content from, to the nearest one that speaks of the fact too, by a claim of its own or its publisher's, else to
 * the farthest that another relay comes from. So relays of one origin are one voice, however many they are.
 */
export function claimOrigins(claims: readonly Voice[], provenance: Provenance): ReadonlyMap<string, string> {
  return new Map(claims.map((claim) => [claim.id, traced(claim, claims, provenance, [])]));
}

/** Who published each document, as claims that are not known to be wrong say. */
export function publishersOf(assertions: readonly Assertion[]): ReadonlyMap<string, string> {
  const publishers = new Map<string, string>();
  for (const { fact, claim } of assertions) {
    if (fact.kind !== 'relation' || fact.type !== 'PUBLISHED_BY' || claim.rank === 'DEPRECATED') continue;
    if (!publishers.has(fact.subject)) publishers.set(fact.subject, fact.object);
  }
  return publishers;
}

function traced(claim: Voice, claims: readonly Voice[], provenance: Provenance, path: readonly Voice[]): string {
  // Documents that are said to derive from each other are one voice: the first by name.
  if (path.includes(claim)) return path.slice(path.indexOf(claim)).map(voice).sort()[0] ?? voice(claim);
  const onwards = [...path, claim];
  if (isQuoted(claim, provenance)) {
    const own = claims.find((other) => other.originator === claim.originator && !isQuoted(other, provenance));
    return own === undefined ? voice(claim) : traced(own, claims, provenance, onwards);
  }
  for (const document of provenance.origins.get(claim.document) ?? []) {
    const told = claims.find((other) => other.document === document);
    if (told !== undefined) return traced(told, claims, provenance, onwards);
    const publisher = provenance.publishers.get(document);
    const quoted = claims.find((other) => publisher !== undefined && other.originator === publisher);
    if (quoted !== undefined) return traced(quoted, claims, provenance, onwards);
  }
  const source = sharedSource(claim, claims, provenance);
  return source === undefined ? voice(claim) : (provenance.publishers.get(source) ?? source);
}

/** Whether the claim is that of somebody other than the document's publisher. */
function isQuoted({ originator, document }: Voice, { publishers }: Provenance): boolean {
  return originator !== undefined && originator !== publishers.get(document);
}

/** The farthest document that another one with a claim on the fact takes its content from as well. */
function sharedSource(claim: Voice, claims: readonly Voice[], provenance: Provenance): string | undefined {
  const others = claims.filter((other) => other.document !== claim.document && !isQuoted(other, provenance));
  return [...(provenance.origins.get(claim.document) ?? [])].findLast((source) =>
    others.some(({ document }) => provenance.origins.get(document)?.has(source)),
  );
}

function voice({ originator, document }: Voice): string {
  return originator ?? document;
}
