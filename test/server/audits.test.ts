import { serverAudits } from 'graphql-http';
import { beforeAll, describe, expect, it } from 'vitest';
import { embeddedService } from '../support/embedded-service.js';

/** What the GraphQL over HTTP audits find and we keep, with the reason. Everything else must be `ok`. */
const KEPT: Readonly<Record<string, string>> = {
  '5A70': 'MAY: a GET without a header of ours could be a link on another site, so it is refused',
  D6D5: 'MAY: the same, with variables in the address',
  '6A70': 'MAY: the same, with null variables in the address',
  '572B': 'SHOULD: a syntax error is 400 for application/json too, so that proxies and scripts see a failure',
  FDE2: 'SHOULD: the same for a document that is not valid',
  '7B9B': 'SHOULD: the same for variables that cannot be coerced',
};

describe('the GraphQL over HTTP audits', () => {
  const service = embeddedService();
  let url: string;

  beforeAll(async () => {
    url = (await service().server.listen()).graphql;
  });

  it('find nothing but what we keep on purpose', async () => {
    const results = await Promise.all(serverAudits({ url, fetchFn: fetch }).map((audit) => audit.fn()));
    expect(results.length).toBeGreaterThan(50);
    const found = results.filter(({ status }) => status !== 'ok');
    expect(found.filter(({ status }) => status === 'error')).toEqual([]);
    expect(found.map(({ id }) => id).sort()).toEqual(Object.keys(KEPT).sort());
  });
});
