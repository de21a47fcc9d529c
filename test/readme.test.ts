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
    expect([...queries.keys()]).toEqual(['LiveOn', 'Disagreement', 'Connection', 'Changes', 'Check']);
  });
  it.each([
    ['LiveOn', '"totalCount":7'],
    ['Disagreement', '"preferred":"33200000000","unit":"USD","min":"30000000000","max":"42000000000","origins":5'],
    ['Connection', '"length":6,"validity":{"fromMax":"2024-01-31"}'],
    ['Changes', '"fact":{"key":"relation|tiktok-shop|AVAILABLE_IN|br|status=LAUNCHED|#1"}'],
    ['Check', '"verdict":"SUPPORTED"'],
    ['Check', '"verdict":"CONTRADICTED"'],
    ['Check', '"verdict":"DISPUTED"'],
  ])('%s answers %s', async (name, part) => {
    const { data, errors } = await service().ask(queries.get(name) ?? '');
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toContain(part);
  });
});
