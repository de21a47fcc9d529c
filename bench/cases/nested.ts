import type { Answer, Case, Cell, Row } from '../case.js';

const OWNS = 'owns(first: 5) { edges { sharePct from node { id name';
const LIBRARY_SORT = 'sort: [{ node: { id: ASC } }, { edge: { factId: ASC } }]';
const LIBRARY_OWNS = `owns: ownsConnection(first: 5, ${LIBRARY_SORT}) { edges { properties { sharePct from } node { id name`;

/** Organizations, the first five that each owns, and the first five that each of those owns, with shares and days. */
export const nested = threeLevels('nested 20 x 5 x 5', 20);

/** The same, so wide that the answer holds 2,015 organizations. */
export const wide = threeLevels('2,000 objects', 65);

function threeLevels(name: string, first: number): Case {
  return {
    name,
    inputs: ({ starts }) => starts.map((start) => ({ start })),
    schema: {
      document: `query Nested($first: Int, $after: String) {
        organizations(first: $first, after: $after) { nodes { id name kind ${OWNS} ${OWNS} } } } } } } } }
      }`,
      variables: ({ start = '' }, after) => ({ first, after: after(start) }),
      cursor: '{ rows: organizations(first: 1) { pageInfo { endCursor } } }',
    },
    floor: {
      text: `MATCH (o:Organization) WHERE o.id > $p.start WITH o ORDER BY o.id LIMIT $p.first
        CALL (o) {
          MATCH (o)-[r1:OWNS]->(a:Organization) WITH a, r1 ORDER BY a.id, r1.factId LIMIT $p.few
          CALL (a) {
            MATCH (a)-[r2:OWNS]->(b:Organization) WITH b, r2 ORDER BY b.id, r2.factId LIMIT $p.few
            RETURN collect([r2.sharePct, r2.from, b.id, b.name]) AS second
          }
          RETURN collect([r1.sharePct, r1.from, a.id, a.name, second]) AS first
        }
        RETURN [o.id, o.name, o.kind, first] AS r ORDER BY o.id`,
      parameters: ({ start }) => ({ start, first: BigInt(first), few: 5n }),
      answer: (rows) => ({
        organizations: { nodes: rows.map(([id, of, kind, owned]) => ({ id, name: of, kind, owns: holdings(owned) })) },
      }),
    },
    library: {
      document: `query Nested($start: String!, $first: Int!) {
        organizations(where: { id: { gt: $start } }, sort: [{ id: ASC }], limit: $first) {
          id name kind ${LIBRARY_OWNS} ${LIBRARY_OWNS} } } } } } }
        }
      }`,
      variables: ({ start }) => ({ start, first }),
      answer: (data) => ({ organizations: { nodes: data['organizations']?.map(withHoldings) } }),
    },
  };
}

function holdings(owned: Cell | undefined): unknown {
  return { edges: rowsIn(owned).map(holding) };
}

function holding([sharePct, from, id, name, owned]: Row): unknown {
  return { sharePct, from, node: { id, name, ...(owned !== undefined && { owns: holdings(owned) }) } };
}

function rowsIn(cell: Cell | undefined): readonly Row[] {
  return Array.isArray(cell) ? (cell as readonly Row[]) : [];
}

function withHoldings({ owns, ...own }: Answer): unknown {
  return owns === undefined ? own : { ...own, owns: { edges: owns['edges']?.map(libraryHolding) } };
}

function libraryHolding({ properties, node }: Answer): unknown {
  return { ...properties, node: withHoldings(node as Answer) };
}
