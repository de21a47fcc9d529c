import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A script of the project that runs in a process of its own. */
export type Running = {
  readonly process: ChildProcess;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Waits until standard output matches; fails if the process ends first. */
  readonly says: (pattern: RegExp) => Promise<RegExpExecArray>;
  /** Waits for the end and answers the exit code. */
  readonly ended: () => Promise<number | null>;
};

/** Runs a script of the project with the variables given added to the environment. */
export function runScript(script: string, args: readonly string[], env: Readonly<Record<string, string>>): Running {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  const end = once(child, 'close') as Promise<[number | null]>;
  return {
    process: child,
    stdout: () => stdout,
    stderr: () => stderr,
    ended: async () => (await end)[0],
    says: async (pattern) => {
      for (;;) {
        const match = pattern.exec(stdout);
        if (match !== null) return match;
        const ended = await Promise.race([end, once(child.stdout, 'data').then(() => undefined)]);
        if (ended !== undefined && !pattern.test(stdout)) throw new Error(`it ended before: ${stdout}${stderr}`);
      }
    },
  };
}
