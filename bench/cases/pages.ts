import type { Case, LibraryQuestion, Row } from '../case.js';

const CURSOR = '{ rows: organizations(orderBy: [{ name: ASC }], first: 1) { pageInfo { endCursor } } }';
const DOCUMENT = `query Page($after: String) {
  organizations(orderBy: [{ name: ASC }], first: 20, after: $after) { nodes { id name kind } }
}`;
const RETURN = 'RETURN [o.id, o.name, o.kind] AS r ORDER BY o.nameSort, o.id LIMIT $p.first';

/** The library pages by offset: its cursors are offsets too, and its connection is dearer than its plain list. */
const library: LibraryQuestion = {
  document: `query Page($offset: Int!) {
    organizations(sort: [{ nameSort: ASC }, { id: ASC }], limit: 20, offset: $offset) { id name kind }
  }`,
  variables: ({ offset = 0 }) => ({ offset }),
  answer: (data) => ({ organizations: { nodes: data['organizations'] } }),
};

/** The first page of all organizations, ordered by name. */
export const firstPage: Case = {
  name: 'ordered page 1',
  inputs: () => [{}],
  schema: { document: DOCUMENT, variables: () => ({}) },
  floor: {
    text: `MATCH (o:Organization) WHERE o.nameSort IS NOT NULL ${RETURN}`,
    parameters: () => ({ first: 20n }),
    answer,
  },
  library,
};

/** Page 1,000 of the same list, or, where it has fewer pages, the one at four fifths of it. */
export const farPage: Case = {
  name: 'ordered page 1,000',
  inputs: ({ far }) => far.map((standing) => ({ ...standing })),
  schema: {
    document: DOCUMENT,
    variables: ({ name = '', id = '' }, after) => ({ after: after(name, id) }),
    cursor: CURSOR,
  },
  floor: {
    text: `MATCH (o:Organization) WHERE o.nameSort >= $p.name AND (o.nameSort > $p.name OR o.id > $p.id) ${RETURN}`,
    parameters: ({ name, id }) => ({ name, id, first: 20n }),
    answer,
  },
  library,
};

function answer(rows: readonly Row[]): unknown {
  return { organizations: { nodes: rows.map(([id, name, kind]) => ({ id, name, kind })) } };
}
