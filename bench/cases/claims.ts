import type { Case, Row } from '../case.js';

/** What an organization owns, on whose word: holdings, their facts' claims, and the document of each claim. */
export const claims: Case = {
  name: 'claims, three levels',
  inputs: ({ documented }) => documented.map((id) => ({ id })),
  schema: {
    document: `query Claims($id: ID!) {
      organization(by: { id: $id }) {
        id
        name
        owns(first: 5) {
          edges {
            sharePct
            node { id name }
            fact { id claims(first: 5) { nodes { id certainty document { id title } } } }
          }
        }
      }
    }`,
    variables: ({ id }) => ({ id }),
  },
  floor: {
    text: `MATCH (o:Organization {id: $p.id})
      CALL (o) {
        MATCH (o)-[r:OWNS]->(x:Organization) WITH r, x ORDER BY x.id, r.factId LIMIT $p.few
        MATCH (f:Relation {id: r.factId})
        CALL (f) {
          MATCH (f)<-[:STATES]-(c:Claim)-[:IN_DOCUMENT]->(d:Document) WITH c, d ORDER BY c.id LIMIT $p.few
          RETURN collect([c.id, c.certainty, d.id, d.title]) AS claims
        }
        RETURN collect([r.sharePct, x.id, x.name, f.id, claims]) AS owned
      }
      RETURN [o.id, o.name, owned] AS r`,
    parameters: ({ id }) => ({ id, few: 5n }),
    answer: ([row = []]) => ({
      organization: { id: row[0], name: row[1], owns: { edges: (row[2] as readonly Row[]).map(edge) } },
    }),
  },
  library: {
    unable: 'an edge and its fact share an id but no relationship, and the library follows relationships alone',
  },
};

function edge([sharePct, id, name, factId, stated]: Row): unknown {
  return {
    sharePct,
    node: { id, name },
    fact: { id: factId, claims: { nodes: (stated as readonly Row[]).map(claim) } },
  };
}

function claim([id, certainty, documentId, title]: Row): unknown {
  return { id, certainty, document: { id: documentId, title } };
}
