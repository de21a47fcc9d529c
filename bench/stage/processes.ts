import { fork, type ChildProcess } from 'node:child_process';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A server in a process of its own. */
export type Server = { readonly pid: number; readonly port: number; readonly stop: () => Promise<void> };

export type Env = Readonly<Record<string, string>>;

const READY_MS = 300_000;
const PAUSE_MS = 25;

/** Runs a script to its end and answers the message that it sent. */
export async function runScript<Message>(script: string, args: readonly string[], env: Env): Promise<Message> {
  const child = start(script, args, env);
  let message: Message | undefined;
  child.on('message', (received) => (message = received as Message));
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (message === undefined || code !== 0) throw new Error(`${script} ended with ${String(code)} and said nothing`);
  return message;
}

/** Starts a server and waits until its port is open. */
export async function startServer(script: string, port: number, env: Env): Promise<Server> {
  const child = start(script, [], { ...env, PORT: String(port), HOST: '127.0.0.1' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const giveUpAt = performance.now() + READY_MS;
  while (!(await isOpen(port))) {
    if (child.exitCode !== null || performance.now() > giveUpAt) throw new Error(`${script} did not start`);
    await sleep(PAUSE_MS);
  }
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  return { pid: child.pid ?? 0, port, stop };
}

function start(script: string, args: readonly string[], env: Env): ChildProcess {
  return fork(script, [...args], {
    // As npm start has it, and the same for all.
    execArgv: ['--max-semi-space-size=64'],
    // What a server says is of no interest, unless it is an error.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production', ...env },
  });
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
