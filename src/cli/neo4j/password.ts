import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The name of the one user a fresh Neo4j has. */
export const USER = 'neo4j';

const ROUNDS = 1024;

/**
 * The password of the server in this home: the one it was given when the home was new, else a new one, which Neo4j
 * takes over at its first start. Only the owner of the home may read it.
 */
export function homePassword(home: string): string {
  const kept = join(home, 'password');
  if (existsSync(kept)) return readFileSync(kept, 'utf8').trim();
  const password = randomBytes(18).toString('base64url');
  const folder = join(home, 'data', 'dbms');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'auth.ini'), `${USER}:${credential(password, randomBytes(32))}:\n`, { mode: 0o600 });
  writeFileSync(kept, `${password}\n`, { mode: 0o600 });
  return password;
}

/** A password in the form of Neo4j's user file: the digest of salt and password, digested again and again. */
export function credential(password: string, salt: Buffer): string {
  let digest = createHash('sha256').update(salt).update(password).digest();
  for (let round = 1; round < ROUNDS; round++) digest = createHash('sha256').update(digest).digest();
  return `SHA-256,${digest.toString('hex')},${salt.toString('hex')},${ROUNDS}`;
}
