import { expect, test } from 'vitest';
import { topFile } from './files.js';

type Entry = { readonly optionalDependencies?: Readonly<Record<string, string>> };

const packages = (JSON.parse(topFile('package-lock.json')) as { readonly packages: Readonly<Record<string, Entry>> })
  .packages;

test('the lock names the packages of every platform, or `npm ci` would refuse it', () => {
  const locked = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
  const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
  expect(wanted.length).toBeGreaterThan(0);
  expect(wanted.filter((name) => !locked.has(name))).toEqual([]);
});

test('the lock names no registry', () => {
  expect(topFile('package-lock.json')).not.toContain('"resolved"');
});
