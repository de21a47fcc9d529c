import { describe, expect, it } from 'vitest';
import { tinyService, type GraphQLBody } from '../support/tiny-service.js';

type Request = {
  readonly method?: 'GET' | 'POST' | 'OPTIONS' | 'PUT';
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly payload?: string;
};

const JSON_TYPE = { 'content-type': 'application/json' };

async function send(request: Request, env: Readonly<Record<string, string>> = {}) {
  const { server } = await tinyService(env);
  return server.http.inject({ method: 'POST', url: '/graphql', ...request });
}

/** Status and the code of the first error of an answer in GraphQL's form. */
async function refusalOf(request: Request, env: Readonly<Record<string, string>> = {}) {
  const response = await send(request, env);
  const [error] = response.json<GraphQLBody>().errors ?? [];
  return { status: response.statusCode, code: error?.extensions['code'], message: error?.message };
}

describe('what is not GraphQL is answered in the form of GraphQL', () => {
  it('malformed JSON', async () => {
    const refusal = await refusalOf({ payload: '{"query":', headers: JSON_TYPE });
    expect(refusal).toEqual({ status: 400, code: 'BAD_USER_INPUT', message: 'the body is not valid JSON' });
  });

  it('a body that is too large, by the setting', async () => {
    const payload = JSON.stringify({ query: `{ hello } # ${'x'.repeat(262_144)}` });
    const refusal = await refusalOf({ payload, headers: JSON_TYPE });
    expect(refusal).toMatchObject({ status: 413, code: 'LIMIT_EXCEEDED' });
    expect(refusal.message).toContain('MAX_BODY_BYTES');
    expect(await refusalOf({ payload, headers: JSON_TYPE }, { MAX_BODY_BYTES: '300000' })).toMatchObject({
      status: 200,
    });
  });

  it('a body of another kind', async () => {
    const headers = { 'content-type': 'application/xml' };
    expect(await refusalOf({ payload: '<query/>', headers })).toMatchObject({ status: 415, code: 'BAD_USER_INPUT' });
  });

  it('an address where nothing is', async () => {
    expect(await refusalOf({ method: 'GET', url: '/nope' })).toMatchObject({ status: 404, code: 'BAD_USER_INPUT' });
    expect(await refusalOf({ method: 'PUT' })).toMatchObject({ status: 404 });
  });

  it('a batch of operations, which is not offered', async () => {
    const payload = JSON.stringify([{ query: '{ hello }' }]);
    expect(await refusalOf({ payload, headers: JSON_TYPE })).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
  });

  it('a hash instead of a text, with the code that makes clients send the text', async () => {
    const persistedQuery = { version: 1, sha256Hash: 'a'.repeat(64) };
    const refusal = await refusalOf({
      payload: JSON.stringify({ extensions: { persistedQuery } }),
      headers: JSON_TYPE,
    });
    expect(refusal.code).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
  });
});

describe('requests that a page of another site could make a browser send', () => {
  it.each([
    ['a form', { payload: '{"query":"{ hello }"}', headers: { 'content-type': 'text/plain' } }],
    ['a link', { method: 'GET', url: '/graphql?query={hello}' }],
  ] as const)('are refused without a header of ours: %s', async (_what, request) => {
    expect(await refusalOf(request)).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
  });

  it('are answered with it', async () => {
    const headers = { 'apollo-require-preflight': 'yes' };
    const response = await send({ method: 'GET', url: '/graphql?query={hello}', headers });
    expect(response.json()).toMatchObject({ data: { hello: 'hello you' } });
  });

  it('get no permission to read by default', async () => {
    const { headers } = await send({
      headers: { ...JSON_TYPE, origin: 'https://shop.example' },
      payload: '{"query":"{ hello }"}',
    });
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('get it for the origins that are listed, and for no others', async () => {
    const env = { CORS_ORIGINS: 'https://shop.example, https://admin.example' };
    const allowed = async (origin: string) => {
      const preflight = { origin, 'access-control-request-method': 'POST' };
      return (await send({ method: 'OPTIONS', headers: preflight }, env)).headers['access-control-allow-origin'];
    };
    expect(await allowed('https://admin.example')).toBe('https://admin.example');
    expect(await allowed('https://evil.example')).toBeUndefined();
  });
});

describe('every answer', () => {
  it('carries the id of the request, which a proxy may give', async () => {
    expect((await send({ url: '/health/live', method: 'GET' })).headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    const given = (id: string) => send({ url: '/health/live', method: 'GET', headers: { 'x-request-id': id } });
    expect((await given('proxy-17')).headers['x-request-id']).toBe('proxy-17');
    expect((await given('a b"<script>')).headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('forbids browsers to guess, to frame and to load anything', async () => {
    const { headers } = await send({ url: '/health/live', method: 'GET' });
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
      'cache-control': 'no-store',
    });
  });
});

describe('introspection', () => {
  const asks = async (env: Readonly<Record<string, string>>) => {
    const { body } = await (await tinyService(env)).post({ query: '{ __schema { queryType { name } } }' });
    return body.data === undefined ? 'refused' : 'answered';
  };

  it.each([
    [{}, 'answered'],
    [{ HOST: '::1' }, 'answered'],
    [{ HOST: 'localhost' }, 'answered'],
    [{ HOST: '0.0.0.0' }, 'refused'],
    [{ HOST: '0.0.0.0', INTROSPECTION: 'on' }, 'answered'],
    [{ INTROSPECTION: 'off' }, 'refused'],
  ])('with %o is %s', async (env, outcome) => {
    expect(await asks(env)).toBe(outcome);
  });
});
