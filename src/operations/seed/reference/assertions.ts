import { OPEN } from '../bounds.js';
import type { Assertion, ClaimDraft, FactDraft, NodeDraft, RelationDraft } from '../draft.js';
import { PACKAGES, type PackageName, type Packages } from './packages.js';

/** A claim of a package, which states its data in its own voice. `key` names the entry within the package. */
export function packageClaim(
  packages: Packages,
  name: PackageName,
  key: string,
  fact: FactDraft,
  asserted: Partial<ClaimDraft> = {},
): Assertion {
  const { document, originator } = PACKAGES[name];
  const claim: ClaimDraft = {
    id: `ref-${name}-${key}`,
    certainty: 'ASSERTED',
    rank: 'NORMAL',
    document,
    originator,
    voice: 'ARTICLE',
    locator: `${name}@${packages.versions[name]}`,
    qualifiers: [],
    bounds: OPEN,
    ...asserted,
  };
  return { where: `npm:${name}@${packages.versions[name]}`, claim, fact };
}

/** An edge that a package asserts. */
export function packageEdge(
  type: string,
  subject: string,
  object: string,
  properties: RelationDraft['properties'] = {},
): RelationDraft {
  return { kind: 'relation', type, subject, object, distinct: {}, properties };
}

/** That a thing is there. */
export function existence(subject: string): FactDraft {
  return { kind: 'attribute', subject, property: 'existence', several: false };
}

/** A node that a package defines, or adds to where the seeds have it. */
export function packageNode(
  packages: Packages,
  name: PackageName,
  type: string,
  recordTime: string,
  properties: NodeDraft['properties'] & { readonly id: string },
): NodeDraft {
  const times = { createdAt: recordTime, updatedAt: recordTime };
  const where = `npm:${name}@${packages.versions[name]}`;
  return { where, id: properties.id, type, adds: true, properties: { ...times, ...properties } };
}
