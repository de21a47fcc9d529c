import type { Case } from '../case.js';

/** One organization by its id. */
export const lookUp: Case = {
  name: 'look-up by id',
  inputs: ({ organizations }) => organizations.map((id) => ({ id })),
  schema: {
    document: 'query LookUp($id: ID!) { organization(by: { id: $id }) { id name kind } }',
    variables: ({ id }) => ({ id }),
  },
  floor: {
    text: 'MATCH (o:Organization {id: $p.id}) RETURN [o.id, o.name, o.kind] AS r',
    parameters: ({ id }) => ({ id }),
    answer: ([row = []]) => ({ organization: { id: row[0], name: row[1], kind: row[2] } }),
  },
  library: {
    document: 'query LookUp($id: String!) { organizations(where: { id: { eq: $id } }) { id name kind } }',
    variables: ({ id }) => ({ id }),
    answer: (data) => ({ organization: data['organizations']?.[0] }),
  },
};
