import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { settings } from '../../src/config/settings.js';
import { copiesOf, environmentOf, readDockerfile } from './dockerfile.js';
import { sourceOf, topFile } from './files.js';

const stages = readDockerfile(topFile('Dockerfile'));
const image = stages.at(-1) ?? { base: '', name: undefined, instructions: [] };
const commands = (name: string): readonly string[] =>
  stages.flatMap((stage) => stage.instructions.filter((one) => one.name === name).map(({ text }) => text));
const scripts = (JSON.parse(topFile('package.json')) as { readonly scripts: Readonly<Record<string, string>> }).scripts;

describe('the image', () => {
  test('copies only what is there, and what the build may see', () => {
    const allowed = topFile('.dockerignore').split('\n');
    const sources = stages
      .flatMap(copiesOf)
      .filter(({ from }) => from === undefined)
      .flatMap(({ sources: all }) => all);
    expect(sources.length).toBeGreaterThan(5);
    for (const source of sources) {
      expect(existsSync(new URL(`../../${source}`, import.meta.url)), source).toBe(true);
      expect(allowed, source).toContain(`!${source}`);
    }
  });

  test('copies from stages that are there', () => {
    const names = stages.map(({ name }) => name);
    const from = stages.flatMap(copiesOf).flatMap((copy) => (copy.from === undefined ? [] : [copy.from]));
    expect(from).toEqual(['dependencies', 'build']);
    expect(names).toEqual(expect.arrayContaining(from));
  });

  test('sets variables of the configuration only', () => {
    const names = Object.keys(environmentOf(image));
    expect(names).not.toEqual([]);
    expect(Object.keys(settings)).toEqual(expect.arrayContaining(names));
  });

  test('runs scripts of the package only', () => {
    const runs = commands('RUN').flatMap((text) => [...text.matchAll(/npm run (\S+)/g)].map((match) => match[1] ?? ''));
    expect(runs).toEqual(['build']);
    for (const run of runs) expect(scripts).toHaveProperty(run);
  });

  test('starts a program that the build makes', () => {
    const command = JSON.parse(commands('CMD').at(-1) ?? '[]') as string[];
    const file = command.at(-1) ?? '';
    expect(command[0]).toBe('node');
    expect(existsSync(sourceOf(file)), file).toBe(true);
  });

  test('does not run as root', () => {
    expect(image.instructions.filter(({ name }) => name === 'USER').map(({ text }) => text)).toEqual(['node']);
  });

  test('tells whether it lives', () => {
    expect(commands('HEALTHCHECK').join()).toContain('/health/live');
  });
});
