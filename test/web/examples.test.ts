import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { embeddedService } from '../support/embedded-service.js';

const folder = new URL('../../web/examples/', import.meta.url);
const files = readdirSync(folder);
const examples = files.filter((file) => file.endsWith('.graphql'));

const textOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

function variablesOf(example: string): Readonly<Record<string, unknown>> {
  const file = example.replace('.graphql', '.variables.json');
  return files.includes(file) ? (JSON.parse(textOf(file)) as Readonly<Record<string, unknown>>) : {};
}

describe('the examples of the playground', () => {
  const service = embeddedService();

  it('are about ten', () => {
    expect(examples.length).toBeGreaterThanOrEqual(10);
  });

  it.each(examples)('%s is answered from the seeds without an error', async (example) => {
    const { data, errors } = await service().ask(textOf(example), variablesOf(example));
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toMatch(/"(name|title|value)":"/);
  });

  it.each(examples)('%s fits the editor: its comments are not cut off', (example) => {
    const comments = textOf(example).match(/^#.*$/gm) ?? [];
    expect(comments.length).toBeGreaterThan(0);
    expect(comments.filter((line) => line.length > 50)).toEqual([]);
  });
});
