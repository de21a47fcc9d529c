import type { PropertyValues } from '../../src/model/stored.js';
import type { GraphNode } from '../../src/operations/seed/graph.js';
import type { Counts } from './counts.js';
import { idOf, nameOf, type Drawn } from './names.js';

const RECORDED = '2026-01-01T00:00:00.000Z';

/** All entities and documents, one by one. */
export function* entities(counts: Counts): Generator<GraphNode> {
  yield* several('Market', counts.markets, marketCodes);
  yield* several('Organization', counts.organizations, (index) => ({ kind: index % 8 === 0 ? 'INVESTOR' : 'COMPANY' }));
  yield* several('Person', counts.people, () => ({}));
  yield* several('Platform', counts.platforms, () => ({ kind: 'MARKETPLACE' }));
  for (let index = 0; index < counts.documents; index++) yield document(index);
}

function* several(type: Drawn, count: number, own: (index: number) => PropertyValues): Generator<GraphNode> {
  for (let index = 0; index < count; index++) {
    const id = idOf(type, index);
    const recorded = { createdAt: RECORDED, updatedAt: RECORDED };
    const properties = { id, name: nameOf(index), altNames: [], externalIds: [], ...recorded, ...own(index) };
    yield { where: 'the generated graph', id, type, properties };
  }
}

/** Codes of the right form, each its own; they are not those of ISO 3166. */
function marketCodes(index: number): PropertyValues {
  const iso2 = String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26));
  return { iso2, iso3: `${iso2}X`, isoNum: String(index).padStart(3, '0') };
}

function document(index: number): GraphNode {
  const id = idOf('Document', index);
  const title = `Report of ${nameOf(index)}`;
  const properties = { id, title, titleIsMade: true, kind: 'NEWS', createdAt: RECORDED };
  return { where: 'the generated graph', id, type: 'Document', properties };
}
