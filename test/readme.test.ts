import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { embeddedService } from './support/embedded-service.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const queries = new Map(
  [...readme.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, text = '']) => [
    /query (\w+)/.exec(text)?.[1] ?? '',
    text,
  ]),
);

describe('the five queries of the README', () => {
  const service = embeddedService();

  it('are five', () => {
    expect([...queries.keys()]).toEqual(['LiveOn', 'Owners', 'Disagreement', 'Moved', 'Denied']);
  });
  it.each([
    ['LiveOn', '"totalCount":7'],
    ['Owners', '"sharePct":"75.01"'],
    ['Owners', '"publisher":{"name":"AFP"}'],
    ['Disagreement', '"value":"33200000000","unit":"USD","claims":{"totalCount":9'],
    ['Moved', '"name":"Mu Qing"'],
    ['Denied', '"disputedBy":{"nodes":[{"name":"Douyin Group"}]}'],
  ])('%s answers %s', async (name, part) => {
    const { data, errors } = await service().ask(queries.get(name) ?? '');
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toContain(part);
  });
});
