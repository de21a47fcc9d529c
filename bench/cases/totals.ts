import type { Answer, Case } from '../case.js';

/** How many organizations each of twenty owns and is owned by, and how many people it has. */
export const totals: Case = {
  name: 'totals of relations',
  inputs: ({ starts }) => starts.map((start) => ({ start })),
  schema: {
    document: `query Totals($after: String) {
      organizations(first: 20, after: $after) {
        nodes { id owns { totalCount } ownedBy { totalCount } people { totalCount } }
      }
    }`,
    variables: ({ start = '' }, after) => ({ after: after(start) }),
    cursor: '{ rows: organizations(first: 1) { pageInfo { endCursor } } }',
  },
  floor: {
    text: `MATCH (o:Organization) WHERE o.id > $p.start
      RETURN [o.id, COUNT { (o)-[:OWNS]->() }, COUNT { (o)<-[:OWNS]-() }, COUNT { (o)<-[:HELD_ROLE]-() }] AS r
      ORDER BY o.id LIMIT $p.first`,
    parameters: ({ start }) => ({ start, first: 20n }),
    answer: (rows) => ({
      organizations: {
        nodes: rows.map(([id, owns, ownedBy, people]) => ({
          id,
          owns: { totalCount: owns },
          ownedBy: { totalCount: ownedBy },
          people: { totalCount: people },
        })),
      },
    }),
  },
  library: {
    document: `query Totals($start: String!) {
      organizations(where: { id: { gt: $start } }, sort: [{ id: ASC }], limit: 20) {
        id
        owns: ownsConnection { aggregate { count { edges } } }
        ownedBy: ownedByConnection { aggregate { count { edges } } }
        people: peopleConnection { aggregate { count { edges } } }
      }
    }`,
    variables: ({ start }) => ({ start }),
    answer: (data) => ({
      organizations: {
        nodes: data['organizations']?.map(({ id, owns, ownedBy, people }) => ({
          id,
          owns: counted(owns),
          ownedBy: counted(ownedBy),
          people: counted(people),
        })),
      },
    }),
  },
};

function counted(connection: Answer | undefined): unknown {
  return { totalCount: connection?.['aggregate']?.['count']?.['edges'] };
}
