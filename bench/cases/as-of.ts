import type { Answer, Case, Row } from '../case.js';

/** Twenty organizations and the first five that each owned for certain on a day. */
export const asOf: Case = {
  name: 'as of a day',
  inputs: ({ starts, days }) => starts.map((start, index) => ({ start, day: days[index] ?? '' })),
  schema: {
    document: `query AsOf($day: Date, $after: String) {
      organizations(first: 20, after: $after) {
        nodes { id name owns(asOf: { valid: $day }, first: 5) { edges { from until node { id name } } } }
      }
    }`,
    variables: ({ start = '', day }, after) => ({ day, after: after(start) }),
    cursor: '{ rows: organizations(first: 1) { pageInfo { endCursor } } }',
  },
  floor: {
    text: `MATCH (o:Organization) WHERE o.id > $p.start WITH o ORDER BY o.id LIMIT $p.first
      CALL (o) {
        MATCH (o)-[r:OWNS]->(x:Organization)
        WHERE (r.fromMax IS NULL OR r.fromMax <= $p.day) AND (r.toMin IS NULL OR r.toMin > $p.day)
        WITH r, x ORDER BY x.id, r.factId LIMIT $p.few
        RETURN collect([r.from, r.until, x.id, x.name]) AS owned
      }
      RETURN [o.id, o.name, owned] AS r ORDER BY o.id`,
    parameters: ({ start, day }) => ({ start, day, first: 20n, few: 5n }),
    answer: (rows) => ({
      organizations: {
        nodes: rows.map(([id, name, owned]) => ({ id, name, owns: { edges: (owned as readonly Row[]).map(edge) } })),
      },
    }),
  },
  library: {
    document: `query AsOf($start: String!, $day: String!) {
      organizations(where: { id: { gt: $start } }, sort: [{ id: ASC }], limit: 20) {
        id
        name
        owns: ownsConnection(
          first: 5
          sort: [{ node: { id: ASC } }, { edge: { factId: ASC } }]
          where: { edge: { AND: [
            { OR: [{ fromMax: { eq: null } }, { fromMax: { lte: $day } }] }
            { OR: [{ toMin: { eq: null } }, { toMin: { gt: $day } }] }
          ] } }
        ) { edges { properties { from until } node { id name } } }
      }
    }`,
    variables: ({ start, day }) => ({ start, day }),
    answer: (data) => ({
      organizations: {
        nodes: data['organizations']?.map(({ owns, ...own }) => ({
          ...own,
          owns: { edges: owns?.['edges']?.map(libraryEdge) },
        })),
      },
    }),
  },
};

function edge([from, until, id, name]: Row): unknown {
  return { from, until, node: { id, name } };
}

function libraryEdge({ properties, node }: Answer): unknown {
  return { ...properties, node };
}
