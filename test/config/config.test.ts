import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/config.js';
import { settings } from '../../src/config/settings.js';

const refusal = (env: Readonly<Record<string, string>>): unknown => {
  try {
    return readConfig(env);
  } catch (error) {
    return error;
  }
};

describe('the configuration', () => {
  it('needs no environment at all', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      dataDir: 'data',
      neo4j: undefined,
      introspection: true,
      corsOrigins: [],
      limits: { depth: 15, rootFields: 30, aliases: 50, tokens: 5_000, cost: 50_000, pageSize: 20, maxPageSize: 100 },
    });
  });

  it('is frozen, its parts too', () => {
    const config = readConfig({ NEO4J_URI: 'bolt://db:7687', NEO4J_PASSWORD: 'p' });
    const parts = [config, config.limits, config.corsOrigins, config.neo4j];
    expect(parts.map((part) => Object.isFrozen(part))).toEqual([true, true, true, true]);
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: '', NEO4J_PASSWORD: '' })).toEqual(readConfig({}));
  });

  it('asks Neo4j where NEO4J_URI and NEO4J_PASSWORD say so', () => {
    expect(readConfig({ NEO4J_URI: 'neo4j+s://graph.example', NEO4J_PASSWORD: 'p' }).neo4j).toEqual({
      uri: 'neo4j+s://graph.example',
      user: 'neo4j',
      password: 'p',
      database: 'neo4j',
    });
  });

  it.each([
    [{ PORT: 'http' }, 'PORT must be a whole number from 0 to 65535, not "http"'],
    [{ PORT: '65536' }, 'PORT must be a whole number from 0 to 65535, not "65536"'],
    [{ PORT: '-1' }, 'PORT must be a whole number from 0 to 65535, not "-1"'],
    [{ PORT: '1e3' }, 'PORT must be a whole number from 0 to 65535, not "1e3"'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent, not "loud"'],
    [{ INTROSPECTION: 'yes' }, 'INTROSPECTION must be one of auto, on, off, not "yes"'],
    [{ CORS_ORIGINS: '*' }, 'CORS_ORIGINS must be origins such as https://shop.example, separated by commas, not "*"'],
    [{ MAX_DEPTH: '0' }, 'MAX_DEPTH must be a whole number from 1 to 100, not "0"'],
    [{ NEO4J_PASSWORD: 'hunter2' }, 'NEO4J_PASSWORD is set but NEO4J_URI is not: set both, or neither'],
    [{ NEO4J_URI: 'bolt://db:7687' }, 'NEO4J_URI is set but NEO4J_PASSWORD is not: set both, or neither'],
  ])('refuses %o in words that name the variable and the accepted form', (env, message) => {
    expect(refusal(env)).toMatchObject({ code: 'BAD_CONFIGURATION', message });
  });

  it.each(['http://db:7474', 'localhost:7687', 'bolt://neo4j:hunter2@db:7687', 'bolt://db:99999'])(
    'refuses %s as the address of Neo4j, without repeating a password',
    (uri) => {
      const error = refusal({ NEO4J_URI: uri, NEO4J_PASSWORD: 'hunter2' });
      expect(error).toMatchObject({ code: 'BAD_CONFIGURATION' });
      expect(String(error)).toMatch(/NEO4J_URI must be an address such as bolt:\/\//);
      expect(String(error)).not.toContain('hunter2');
    },
  );
});

describe('every setting', () => {
  it.each(Object.entries(settings))('%s has a description and a default that it accepts', (_name, setting) => {
    expect(setting.description).toMatch(/^[A-Z`].*\.$/);
    expect(setting.schema.safeParse(setting.default).success).toBe(true);
  });
});
