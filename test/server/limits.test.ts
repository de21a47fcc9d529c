import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { tinyService } from '../support/tiny-service.js';

const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');
const nested = (depth: number): string => `${'{ thing '.repeat(depth - 1)}{ id }${' }'.repeat(depth - 1)}`;

async function ask(
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  env: Readonly<Record<string, string>> = {},
) {
  const { post } = await tinyService(env);
  return post({ query, variables });
}

/** What a refused operation answers: the limit by its setting, and no data at all. */
function refusal(setting: string) {
  return {
    status: 400,
    body: {
      errors: [
        {
          message: expect.stringContaining(setting) as string,
          extensions: { code: 'LIMIT_EXCEEDED', details: { setting } },
        },
      ],
    },
  };
}

describe('limits on what an operation looks like', () => {
  it('allows fifteen fields inside each other and not sixteen', async () => {
    expect((await ask(nested(15))).body.errors).toBeUndefined();
    expect(await ask(nested(16))).toMatchObject(refusal('MAX_DEPTH'));
  });

  it('counts the depth through fragments', async () => {
    const query = `{ thing { ...A } } fragment A on Thing ${nested(15)}`;
    expect(await ask(query)).toMatchObject(refusal('MAX_DEPTH'));
  });

  it('allows fifty aliases of one field and not fifty-one, __typename and fragments included', async () => {
    expect((await ask(`{ thing { ${times(50, (i) => `a${i}: id`)} } }`)).body.errors).toBeUndefined();
    for (const field of ['id', '__typename']) {
      const split = `{ thing { ${times(30, (i) => `a${i}: ${field}`)} ...B } } fragment B on Thing { ${times(21, (i) => `b${i}: ${field}`)} }`;
      expect(await ask(split)).toMatchObject(refusal('MAX_ALIASES'));
    }
  });

  it('counts aliases of fields that the answer merges into one place', async () => {
    const merged = `{ thing { ${times(30, (i) => `a${i}: id`)} } thing { ${times(30, (i) => `b${i}: id`)} } }`;
    expect(await ask(merged)).toMatchObject(refusal('MAX_ALIASES'));
  });

  it('allows thirty root fields and not thirty-one', async () => {
    expect((await ask(`{ ${times(30, (i) => `a${i}: hello`)} }`)).body.errors).toBeUndefined();
    expect(await ask(`{ ${times(31, (i) => `a${i}: hello`)} }`)).toMatchObject(refusal('MAX_ROOT_FIELDS'));
  });

  it('refuses a document of too many tokens before it is validated', async () => {
    const { status, body } = await ask(`{ ${times(2_600, () => 'hello')} ${times(2_600, () => 'hello')} }`);
    expect({ status, errors: body.errors }).toMatchObject({
      status: 400,
      errors: [{ message: expect.stringContaining('MAX_TOKENS') as string, extensions: { code: 'LIMIT_EXCEEDED' } }],
    });
  });

  it('refuses fragments that multiply each other, at once', async () => {
    const fragments = times(
      25,
      (i) => `fragment F${i} on Thing { a: thing { ...F${i + 1} } b: thing { ...F${i + 1} } }`,
    );
    const startedAt = performance.now();
    const answer = await ask(`{ thing { ...F0 } } ${fragments} fragment F25 on Thing { id }`, {}, { MAX_DEPTH: '100' });
    expect(answer).toMatchObject(refusal('MAX_FIELDS'));
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });

  it('lets the introspection that tools send through', async () => {
    expect((await ask(getIntrospectionQuery())).body.errors).toBeUndefined();
  });

  it('takes every limit from its setting', async () => {
    expect(await ask(nested(3), {}, { MAX_DEPTH: '2' })).toMatchObject(refusal('MAX_DEPTH'));
  });
});

describe('the cost of an operation', () => {
  const cost = async (query: string, variables?: Readonly<Record<string, unknown>>) =>
    (await ask(query, variables)).body.extensions?.cost;

  it('is one point per object that page sizes allow, and is told beside the limit', async () => {
    expect(await cost('{ hello }')).toEqual({ requested: 0, limit: 50_000 });
    expect(await cost('{ thing { id } }')).toMatchObject({ requested: 1 });
    expect(await cost('{ things { nodes { id } } }')).toMatchObject({ requested: 20 });
    expect(await cost('{ things(first: 7) { edges { node { id } } } }')).toMatchObject({ requested: 7 });
    expect(await cost('{ things(last: 7) { nodes { things(first: 3) { nodes { id } } } } }')).toMatchObject({
      requested: 28,
    });
    expect(await cost('{ nodes(ids: ["a", "b", "c"]) { id } }')).toMatchObject({ requested: 3 });
    expect(await cost('{ found(first: 50) { hits { id } } }')).toMatchObject({ requested: 63 });
    expect(await cost('{ things { totalCount pageInfo { hasNextPage } } }')).toMatchObject({ requested: 1 });
  });

  it('is the same by variable, by default value and by literal', async () => {
    const query =
      'query ($n: Int = 7, $ids: [ID!] = ["a", "b"]) { things(first: $n) { nodes { id } } nodes(ids: $ids) { id } }';
    expect(await cost(query)).toMatchObject({ requested: 9 });
    expect(await cost(query, { n: 9 })).toMatchObject({ requested: 11 });
    expect(await cost(query, { n: 9, ids: ['a'] })).toMatchObject({ requested: 10 });
  });

  it('is taken anew for every value of the variables, though the document is known', async () => {
    const { post } = await tinyService();
    const query =
      'query ($n: Int = 7, $wide: Boolean!) { things(first: $n) { nodes { id } } wide: things @include(if: $wide) { nodes { id } } }';
    const costs = [];
    for (const variables of [
      { wide: false },
      { wide: true },
      { wide: false, n: 9 },
      { wide: false, n: null },
      { wide: false },
    ]) {
      costs.push((await post({ query, variables })).body.extensions?.cost?.requested);
    }
    expect(costs).toEqual([7, 27, 9, 20, 7]);
  });

  it('does not fall below one object for a page size that is none', async () => {
    expect(await cost('{ things(first: -60) { nodes { things(first: 50) { nodes { id } } } } }')).toMatchObject({
      requested: 51,
    });
  });

  it.each([
    [
      'literals',
      '{ things(first: 100) { nodes { things(first: 100) { nodes { things(first: 100) { nodes { id } } } } } } }',
      {},
    ],
    [
      'variables',
      'query ($n: Int) { things(first: $n) { nodes { things(first: $n) { nodes { things(first: $n) { nodes { id } } } } } } }',
      { n: 100 },
    ],
  ])('refuses what costs too much by %s, before anything runs', async (_by, query, variables) => {
    expect(await ask(query, variables)).toMatchObject(refusal('MAX_COST'));
  });

  it('leaves wrong variables to the execution, which names them', async () => {
    const { body } = await ask('query ($n: Int!) { things(first: $n) { totalCount } }', {});
    expect(body.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});
