import type { Answer, Case, Cell, Row } from '../case.js';

const OWNS = 'owns(first: 5) { nodes { id name kind';
const LIBRARY_OWNS = 'owns(sort: [{ id: ASC }], limit: 5) { id name kind';

/** Organizations, the first five that each owns, and the first five that each of those owns. */
export const nested = threeLevels('nested 20 x 5 x 5', 20);

/** The same, so wide that the answer holds 2,015 objects. */
export const wide = threeLevels('2,000 objects', 65);

function threeLevels(name: string, first: number): Case {
  return {
    name,
    inputs: ({ starts }) => starts.map((start) => ({ start })),
    schema: {
      document: `query Nested($first: Int, $after: String) {
        organizations(first: $first, after: $after) { nodes { id name kind ${OWNS} ${OWNS} } } } } } }
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
            RETURN collect([b.id, b.name, b.kind]) AS second
          }
          WITH a, r1, second ORDER BY a.id, r1.factId
          RETURN collect([a.id, a.name, a.kind, second]) AS first
        }
        RETURN [o.id, o.name, o.kind, first] AS r ORDER BY o.id`,
      parameters: ({ start }) => ({ start, first: BigInt(first), few: 5n }),
      answer: (rows) => ({ organizations: { nodes: rows.map((row) => holder(row, (inner) => holder(inner, plain))) } }),
    },
    library: {
      document: `query Nested($start: String!, $first: Int!) {
        organizations(where: { id: { gt: $start } }, sort: [{ id: ASC }], limit: $first) {
          id name kind ${LIBRARY_OWNS} ${LIBRARY_OWNS} } }
        }
      }`,
      variables: ({ start }) => ({ start, first }),
      answer: (data) => ({ organizations: { nodes: data['organizations']?.map(withNodes) } }),
    },
  };
}

function plain([id, name, kind]: Row): unknown {
  return { id, name, kind };
}

function holder([id, name, kind, owned]: Row, each: (row: Row) => unknown): unknown {
  return { id, name, kind, owns: { nodes: rowsIn(owned).map(each) } };
}

function rowsIn(cell: Cell | undefined): readonly Row[] {
  return Array.isArray(cell) ? (cell as readonly Row[]) : [];
}

function withNodes({ owns, ...own }: Answer): unknown {
  return owns === undefined ? own : { ...own, owns: { nodes: owns.map(withNodes) } };
}
