import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CACHE } from './paths.js';

const PREFIX = 'shopgraph-neo4j-';

/** The folder of the server that is kept between runs; each version has its own, since a newer store cannot go back. */
export function keptHome(version: string): string {
  const home = join(CACHE, 'home', version);
  mkdirSync(home, { recursive: true });
  return home;
}

/** A new, empty folder for a server that is thrown away. Those that killed processes left behind are removed first. */
export function freshHome(): string {
  for (const name of readdirSync(tmpdir())) if (isLeftOver(name)) removeHome(join(tmpdir(), name));
  return mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
}

/** Removes the folder of a server that has ended. */
export function removeHome(home: string): void {
  rmSync(home, { recursive: true, force: true, maxRetries: 3 });
}

/** Writes the settings of a server into its home. */
export function writeSettings(home: string, settings: string): string {
  const folder = join(home, 'conf');
  mkdirSync(folder, { recursive: true });
  mkdirSync(join(home, 'logs'), { recursive: true });
  writeFileSync(join(folder, 'neo4j.conf'), settings);
  return folder;
}

function isLeftOver(name: string): boolean {
  if (!name.startsWith(PREFIX)) return false;
  const owner = Number.parseInt(name.slice(PREFIX.length), 10);
  return Number.isInteger(owner) && !isAlive(owner);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
