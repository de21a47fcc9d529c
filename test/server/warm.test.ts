import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { warmBeside, warmDocuments } from '../../src/server/warm.js';
import { tinyService, type LogLine } from '../support/tiny-service.js';
import type { LogFields, Logger } from '../../src/util/logger.js';

describe('documents that are run before the service listens', () => {
  let folder: string;
  let log: LogLine[];
  const write = (name: string, text: string): void => {
    writeFileSync(join(folder, name), text);
  };
  const logger = (): Logger => {
    const at = (level: string) => (fields: LogFields, message: string) => log.push({ ...fields, level, message });
    return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'warm-'));
    log = [];
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('are each asked once, in the order of their names, with the variables beside them', async () => {
    write('a.graphql', 'query A($ids: [ID!]!) { nodes(ids: $ids) { id } }');
    write('a.variables.json', '{ "ids": ["x"] }');
    write('b.graphql', '{ hello }');
    const { server, log: served } = await tinyService();
    await warmDocuments(server.http, folder, logger());
    expect(served.filter(({ message }) => message === 'operation').map(({ operation }) => operation)).toHaveLength(2);
    expect(log).toEqual([{ level: 'info', documents: 2, message: 'documents warmed' }]);
    await server.close();
  });

  it('that fail are named in the log, and hold up neither the others nor the service', async () => {
    write('a.graphql', '{ nothing }');
    write('b.graphql', '{ hello }');
    const { server } = await tinyService();
    await warmDocuments(server.http, folder, logger());
    expect(log).toMatchObject([{ level: 'warn', document: 'a.graphql' }, { documents: 2 }]);
    await server.close();
  });

  it('are run beside clients only where the store answers and holds something', async () => {
    write('a.graphql', '{ hello }');
    const { server } = await tinyService();
    const { http } = server;
    const warm = async (state: () => Promise<{ readonly empty: boolean }>): Promise<number> => {
      const before = log.length;
      await warmBeside({ http, state }, folder, logger());
      return log.slice(before).filter(({ message }) => message === 'documents warmed').length;
    };
    expect(await warm(() => Promise.resolve({ empty: true }))).toBe(0);
    expect(await warm(() => Promise.reject(new Error('no database')))).toBe(0);
    expect(await warm(() => Promise.resolve({ empty: false }))).toBe(1);
    await server.close();
  });

  it('are refused with the name of the setting where the folder or the variables are no good', async () => {
    const { server } = await tinyService();
    await expect(warmDocuments(server.http, join(folder, 'none'), logger())).rejects.toMatchObject({
      code: 'BAD_CONFIGURATION',
      message: expect.stringContaining('WARM_DIR') as string,
    });
    write('a.graphql', '{ hello }');
    write('a.variables.json', '{');
    await expect(warmDocuments(server.http, folder, logger())).rejects.toMatchObject({ code: 'BAD_CONFIGURATION' });
    await server.close();
  });
});
