import type { Case } from '../case.js';

/** Twenty organizations in order of their ids, three fields of each. */
export const list: Case = {
  name: 'list of 20',
  inputs: ({ starts }) => starts.map((start) => ({ start })),
  schema: {
    document: 'query List($after: String) { organizations(first: 20, after: $after) { nodes { id name kind } } }',
    variables: ({ start = '' }, after) => ({ after: after(start) }),
    cursor: '{ rows: organizations(first: 1) { pageInfo { endCursor } } }',
  },
  floor: {
    text: 'MATCH (o:Organization) WHERE o.id > $p.start RETURN [o.id, o.name, o.kind] AS r ORDER BY o.id LIMIT $p.first',
    parameters: ({ start }) => ({ start, first: 20n }),
    answer: (rows) => ({ organizations: { nodes: rows.map(([id, name, kind]) => ({ id, name, kind })) } }),
  },
  library: {
    document: `query List($start: String!) {
      organizations(where: { id: { gt: $start } }, sort: [{ id: ASC }], limit: 20) { id name kind }
    }`,
    variables: ({ start }) => ({ start }),
    answer: (data) => ({ organizations: { nodes: data['organizations'] } }),
  },
};
