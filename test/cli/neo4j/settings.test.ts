import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { canStartNeo4j } from '../../../src/cli/neo4j/available.js';
import { credential, homePassword } from '../../../src/cli/neo4j/password.js';
import { freePort } from '../../../src/cli/neo4j/port.js';
import { jvmOptions, serverSettings } from '../../../src/cli/neo4j/settings.js';
import { DEFAULT_VERSION, javaFor, neo4jVersion } from '../../../src/cli/neo4j/version.js';
import { failure } from '../../support/failure.js';

describe('the version of Neo4j', () => {
  test('is the long-term one unless another is named', () => {
    expect(neo4jVersion({})).toBe(DEFAULT_VERSION);
    expect(neo4jVersion({ NEO4J_VERSION: '2026.08.1' })).toBe('2026.08.1');
  });

  test('is refused where it is no version', () => {
    expect(() => neo4jVersion({ NEO4J_VERSION: 'latest' })).toThrow(
      expect.objectContaining(failure('BAD_CONFIGURATION', /"latest"/)),
    );
  });

  test('says which Java it needs', () => {
    expect([javaFor('5.26.30'), javaFor('2025.01.0'), javaFor('2026.08.1')]).toEqual([17, 21, 21]);
  });

  test('cannot be started without that Java, and the reason names it', () => {
    const env = { NEO4J_VERSION: '9999.01.0', JAVA_HOME: '/nowhere', PATH: '/nowhere' };
    expect(canStartNeo4j(env)).toMatch(/Neo4j 9999\.01\.0 (needs Java 21|is not downloaded yet, and Maven)/);
  });
});

describe('the password of a server', () => {
  const home = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'home-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    return folder;
  };

  test('is made once for a home and kept there for its owner only', () => {
    const folder = home();
    const password = homePassword(folder);
    expect(password).toMatch(/^[\w-]{24}$/);
    expect(homePassword(folder)).toBe(password);
    expect(statSync(join(folder, 'password')).mode & 0o077).toBe(0);
    expect(homePassword(home())).not.toBe(password);
  });

  test('is told to Neo4j as a salted digest only', () => {
    const folder = home();
    const password = homePassword(folder);
    const [user, secret = ''] = readFileSync(join(folder, 'data/dbms/auth.ini'), 'utf8').split(':');
    expect(user).toBe('neo4j');
    expect(secret).not.toContain(password);
    const [, digest, salt = ''] = secret.split(',');
    expect(credential(password, Buffer.from(salt, 'hex'))).toBe(`SHA-256,${digest},${salt},1024`);
  });

  test('is digested over and over, salt first', () => {
    const salt = Buffer.alloc(32, 7);
    let digest = createHash('sha256')
      .update(Buffer.concat([salt, Buffer.from('secret')]))
      .digest();
    for (let round = 0; round < 1_023; round++) digest = createHash('sha256').update(digest).digest();
    expect(credential('secret', salt)).toBe(`SHA-256,${digest.toString('hex')},${salt.toString('hex')},1024`);
  });
});

describe('the settings of a server', () => {
  const lines = serverSettings(7687, { 'server.memory.pagecache.size': '16m' }).split('\n');

  test.each([
    'server.bolt.listen_address=127.0.0.1:7687',
    'server.http.enabled=false',
    'dbms.security.auth_enabled=true',
    'dbms.security.allow_csv_import_from_file_urls=false',
    'dbms.usage_report.enabled=false',
    'db.tx_log.preallocate=false',
  ])('hold %s', (line) => expect(lines).toContain(line));

  test('give way to those of the caller', () => {
    expect(lines.filter((line) => line.startsWith('server.memory.pagecache'))).toEqual([
      'server.memory.pagecache.size=16m',
    ]);
  });

  test('give the JVM a large stack always and its best compiler except in tests', () => {
    expect(jvmOptions('quick', 17)).toEqual(expect.arrayContaining(['-Xss8m', '-XX:TieredStopAtLevel=1']));
    expect(jvmOptions('full', 17)).toContain('-Xss8m');
    expect(jvmOptions('full', 17)).not.toContain('-XX:TieredStopAtLevel=1');
  });
});

describe('the port of a server', () => {
  test('is the wanted one where it is free, else another', async () => {
    const wanted = await freePort();
    expect(await freePort(wanted)).toBe(wanted);
    const squatter = createServer();
    await new Promise<void>((resolve) => squatter.listen(wanted, '127.0.0.1', resolve));
    onTestFinished(() => void squatter.close());
    const other = await freePort(wanted);
    expect(other).not.toBe(wanted);
    expect(other).toBeGreaterThan(0);
  });
});
