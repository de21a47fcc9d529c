import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { settings } from '../../src/config/settings.js';

it('README lists every setting with its default and what it is for', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const listed = readme.split('\n').flatMap((line) => {
    const cells = /^\| `([A-Z0-9_]+)` *\| (.*?) *\| (.*?) *\|$/.exec(line);
    return cells === null ? [] : [`| ${cells.slice(1).join(' | ')} |`];
  });
  expect(listed).toEqual(
    Object.entries(settings).map(
      ([name, setting]) => `| ${name} | ${shown(setting.default)} | ${setting.description} |`,
    ),
  );
});

function shown(value: string | undefined): string {
  return value === undefined || value === '' ? 'none' : `\`${value}\``;
}
