import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { expect, it } from 'vitest';

const folder = new URL('../../web/examples/', import.meta.url);
const published = new URL('../../schema/generated/schema.graphql', import.meta.url);

const schema = buildSchema(readFileSync(published, 'utf8'));
const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));

it('the playground has about ten examples', () => {
  expect(files.length).toBeGreaterThanOrEqual(10);
});

it.each(files)('the example %s is valid against the published schema', (file) => {
  const errors = validate(schema, parse(readFileSync(new URL(file, folder), 'utf8')));
  expect(errors.map(({ message }) => message)).toEqual([]);
});
