import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findJava } from '../../../src/cli/neo4j/java.js';

const folder = mkdtempSync(join(tmpdir(), 'javas-'));

/** A program that says it is a Java of this version. */
function fakeJava(name: string, version: string): string {
  const home = join(folder, name);
  mkdirSync(join(home, 'bin'), { recursive: true });
  writeFileSync(join(home, 'bin/java'), `#!/bin/sh\necho 'openjdk version "${version}" 2025-04-15' >&2\n`);
  chmodSync(join(home, 'bin/java'), 0o755);
  return home;
}

describe('a Java that is new enough', () => {
  const old = fakeJava('old', '1.8.0_392');
  const middle = fakeJava('middle', '17.0.15');
  const recent = fakeJava('recent', '999-ea');
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is that of JAVA_HOME first', () => {
    const env = { JAVA_HOME: middle, PATH: join(recent, 'bin') };
    expect(findJava(17, env)).toEqual({ path: join(middle, 'bin/java'), major: 17 });
  });

  test('is the one on PATH where JAVA_HOME is too old', () => {
    const env = { JAVA_HOME: old, PATH: ['/nowhere', join(recent, 'bin')].join(':') };
    expect(findJava(17, env)).toEqual({ path: join(recent, 'bin/java'), major: 999 });
  });

  test('is none where all are too old', () => {
    expect(findJava(1_000, { JAVA_HOME: recent, PATH: join(middle, 'bin') })).toBeUndefined();
  });

  test('is not a JAVA_HOME that leads nowhere', () => {
    expect(findJava(999, { JAVA_HOME: '/nowhere', PATH: join(recent, 'bin') })?.major).toBe(999);
  });
});
