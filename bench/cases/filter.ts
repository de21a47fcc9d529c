import { decimalKey } from '../../src/util/decimal-key.js';
import type { Case } from '../case.js';

/** Organizations that own a large share of some other: a filter by a property of a relation. */
export const filter: Case = {
  name: 'filter by an edge',
  inputs: ({ starts, largeShare }) => starts.map((start) => ({ start, share: largeShare })),
  schema: {
    document: `query Filter($share: Decimal!, $after: String) {
      organizations(where: { owns: { some: { edge: { sharePct: { gt: $share } } } } }, first: 20, after: $after) {
        nodes { id name kind }
      }
    }`,
    variables: ({ start = '', share }, after) => ({ share, after: after(start) }),
    cursor: `query Cursor($share: Decimal!) {
      rows: organizations(where: { owns: { some: { edge: { sharePct: { gt: $share } } } } }, first: 1) {
        pageInfo { endCursor }
      }
    }`,
  },
  floor: {
    text: `MATCH (o:Organization) WHERE o.id > $p.start AND EXISTS { (o)-[r:OWNS]->() WHERE r.sharePctSort > $p.share }
      RETURN [o.id, o.name, o.kind] AS r ORDER BY o.id LIMIT $p.first`,
    parameters: ({ start, share }) => ({ start, share: decimalKey(String(share)), first: 20n }),
    answer: (rows) => ({ organizations: { nodes: rows.map(([id, name, kind]) => ({ id, name, kind })) } }),
  },
  library: {
    document: `query Filter($start: String!, $share: String!) {
      organizations(
        where: { id: { gt: $start }, ownsConnection: { some: { edge: { sharePctSort: { gt: $share } } } } }
        sort: [{ id: ASC }]
        limit: 20
      ) { id name kind }
    }`,
    variables: ({ start, share }) => ({ start, share: decimalKey(String(share)) }),
    answer: (data) => ({ organizations: { nodes: data['organizations'] } }),
  },
};
