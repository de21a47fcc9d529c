import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A Java that can be started. */
export type Java = { readonly path: string; readonly major: number };

/** Where the packages of Linux distributions and of macOS put their Javas. */
const ROOMS = ['/usr/lib/jvm', '/Library/Java/JavaVirtualMachines'];

/** The first Java of at least this major version: JAVA_HOME, then PATH, then the usual folders. */
export function findJava(minimum: number, env: NodeJS.ProcessEnv = process.env): Java | undefined {
  for (const path of candidates(env)) {
    const major = majorVersion(path);
    if (major !== undefined && major >= minimum) return { path, major };
  }
  return undefined;
}

/** Whether a program of this name is on PATH. */
export function onPath(name: string, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

function candidates(env: NodeJS.ProcessEnv): readonly string[] {
  const home = env['JAVA_HOME'];
  const first = home === undefined || home === '' ? [] : [join(home, 'bin/java')];
  const second = onPath('java', env);
  const rest = ROOMS.filter((room) => existsSync(room)).flatMap((room) =>
    readdirSync(room).flatMap((name) => [join(room, name, 'bin/java'), join(room, name, 'Contents/Home/bin/java')]),
  );
  return [...first, ...(second === undefined ? [] : [second]), ...rest].filter((path) => existsSync(path));
}

/** Java writes `openjdk version "17.0.15" 2025-04-15` to its error stream; before 9 it was `"1.8.0_392"`. */
function majorVersion(path: string): number | undefined {
  const { stderr } = spawnSync(path, ['-version'], { encoding: 'utf8', timeout: 10_000 });
  const match = / version "(?:1\.)?(\d+)/.exec(stderr ?? '');
  return match === null ? undefined : Number(match[1]);
}
