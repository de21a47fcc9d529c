import { describe, expect, it } from 'vitest';
import { tinyService } from '../support/tiny-service.js';

const QUERY = { query: '{ broken }' };

describe('an error that nobody meant for clients', () => {
  it('is masked, in development too, and the answer leads to the line of the log that tells it', async () => {
    for (const NODE_ENV of ['production', 'development']) {
      const { post, log } = await tinyService({ NODE_ENV });
      const { body, headers } = await post(QUERY);
      const id = String(headers['x-request-id']);
      expect(body.errors).toMatchObject([
        {
          message: `Something went wrong on our side; quote request ${id}`,
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: id },
        },
      ]);
      expect(JSON.stringify(body)).not.toMatch(/hunter2|stacktrace/);
      expect(log.filter(({ level }) => level === 'error')).toMatchObject([{ requestId: id, path: 'broken' }]);
    }
  });

  it('is masked when it is a ServiceError of our own making', async () => {
    const { post } = await tinyService();
    const { body } = await post({ query: '{ own(code: "INTERNAL_SERVER_ERROR") }' });
    expect(body.errors?.[0]?.message).toMatch(/^Something went wrong on our side; quote request /);
  });
});

describe('a ServiceError', () => {
  it('reaches the client with its words, code and the request', async () => {
    const { post } = await tinyService();
    const { status, body } = await post({ query: '{ own(code: "BAD_CURSOR") hello }' });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      data: { own: null, hello: 'hello you' },
      errors: [{ message: 'our own words about BAD_CURSOR', path: ['own'], extensions: { code: 'BAD_CURSOR' } }],
    });
  });

  it.each(['SERVICE_UNAVAILABLE', 'NOT_READY'])('makes the status 503 when %s leaves no data', async (code) => {
    const { post } = await tinyService();
    const { status, headers } = await post({ query: `{ own(code: "${code}") }` });
    expect({ status, retry: headers['retry-after'] }).toEqual({ status: 503, retry: '2' });
  });

  it('leaves the status at 200 when other fields have data', async () => {
    const { post } = await tinyService();
    const { status } = await post({ query: '{ own(code: "SERVICE_UNAVAILABLE") hello }' });
    expect(status).toBe(200);
  });
});

describe("a fault in the client's own document", () => {
  it.each([
    ['a syntax error', { query: '{ hello' }, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ nope }' }, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a variable of the wrong type',
      { query: 'query ($n: Int) { things(first: $n) { totalCount } }', variables: { n: 'x' } },
      'BAD_USER_INPUT',
    ],
    [
      'an operation that is not there',
      { query: 'query A { hello }', operationName: 'B' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'a null where the argument takes none',
      { query: 'query ($n: String) { hello(name: $n) }', variables: { n: null } },
      'BAD_USER_INPUT',
    ],
  ])('is told as it is: %s', async (_what, request, code) => {
    const { post } = await tinyService();
    const { body } = await post(request);
    expect(body.errors).toHaveLength(1);
    expect(body.errors?.[0]?.extensions).toEqual({ code, requestId: expect.any(String) as string });
    expect(body.errors?.[0]?.message).not.toMatch(/went wrong/);
  });

  it('is told without hints about the schema where introspection is off', async () => {
    const { post } = await tinyService({ INTROSPECTION: 'off' });
    const { body } = await post({ query: '{ helo }' });
    expect(body.errors?.[0]?.message).not.toMatch(/hello/);
  });
});
