import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../../src/config/config.js';
import { settings } from '../../src/config/settings.js';
import { sourceOf, topFile } from './files.js';

type Service = {
  readonly image: string;
  readonly build?: string;
  readonly command?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean };
};

type Compose = {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, null>>;
};

const compose = parse(topFile('docker-compose.yml'), { merge: true }) as Compose;
const service = (name: string): Service => {
  const found = compose.services[name];
  if (found === undefined) throw new Error(`no service ${name}`);
  return found;
};
const ours = ['seed', 'shopgraph'];

/** What compose makes of a value: `${NAME:-x}` is x, `${NAME:?why}` and `${NAME}` stand for a password here. */
function resolved(environment: Readonly<Record<string, string>>): Record<string, string> {
  const value = (text: string): string =>
    text.replaceAll(/\$\{\w+:-([^}]*)\}/g, '$1').replaceAll(/\$\{\w+(?::\?[^}]*)?\}/g, 'a-password');
  return Object.fromEntries(Object.entries(environment).map(([name, text]) => [name, value(text)]));
}

describe('the composition', () => {
  test.each(ours)('gives %s variables of the configuration only, with values it accepts', (name) => {
    const environment = resolved(service(name).environment);
    expect(Object.keys(settings)).toEqual(expect.arrayContaining(Object.keys(environment)));
    expect(readConfig(environment).neo4j).toEqual({
      uri: 'bolt://neo4j:7687',
      user: 'neo4j',
      password: 'a-password',
      database: 'neo4j',
    });
  });

  test('builds one image for both of our services', () => {
    expect(ours.map((name) => [service(name).build, service(name).image])).toEqual([
      ['.', 'shopgraph'],
      ['.', 'shopgraph'],
    ]);
  });

  test('seeds with a program that the build makes', () => {
    const [program, file = '', ...rest] = service('seed').command ?? [];
    expect([program, ...rest]).toEqual(['node', 'seed', '--if-needed']);
    expect(existsSync(sourceOf(file)), file).toBe(true);
  });

  test('serves after Neo4j answers and the seeding has ended well', () => {
    expect(service('shopgraph').depends_on).toEqual({
      neo4j: { condition: 'service_healthy' },
      seed: { condition: 'service_completed_successfully' },
    });
    expect(service('seed').depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
  });

  test('checks the health of what keeps running', () => {
    expect(service('neo4j').healthcheck?.test?.join(' ')).toContain('cypher-shell');
    expect(service('shopgraph').healthcheck?.test?.join(' ')).toContain('/health/ready');
    expect(service('seed').healthcheck).toEqual({ disable: true });
  });

  test('keeps the data in a volume that is declared', () => {
    const names = (service('neo4j').volumes ?? []).map((volume) => volume.split(':')[0]);
    expect(names).toEqual(Object.keys(compose.volumes));
  });

  test('opens one port, to this machine only, and none of Neo4j', () => {
    expect(service('shopgraph').ports).toEqual(['127.0.0.1:4000:4000']);
    expect(service('neo4j').ports).toBeUndefined();
  });

  test('holds no password', () => {
    const texts = Object.values(compose.services).flatMap(({ environment }) => Object.entries(environment));
    const secrets = texts.filter(([name]) => /PASSWORD|AUTH/.test(name)).map(([, value]) => value);
    expect(secrets).toHaveLength(3);
    for (const secret of secrets) expect(secret).toContain('${NEO4J_PASSWORD');
  });

  test('runs the line of Neo4j that the tests run on', async () => {
    const { DEFAULT_VERSION } = await import('../../src/cli/neo4j/version.js');
    const [line] = service('neo4j').image.replace('neo4j:', '').split('-');
    expect(DEFAULT_VERSION.startsWith(`${line}.`)).toBe(true);
  });
});
