import { fork } from 'node:child_process';
import { once } from 'node:events';
import { benchScript } from '../scripts.js';
import type { Drive, Driven } from './drive.js';

/** The process that all load comes from. */
export type LoadProcess = { readonly drive: (order: Drive) => Promise<Driven>; readonly stop: () => void };

/** Starts the process that all load comes from, so that making it costs none of the servers anything. */
export function startLoadProcess(): LoadProcess {
  const child = fork(benchScript('measure/drive'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  return {
    drive: async (order) => {
      const answered = once(child, 'message') as Promise<[Driven | { readonly error: string }]>;
      child.send(order);
      const [answer] = await answered;
      if ('error' in answer) throw new Error(answer.error);
      return answer;
    },
    stop: () => child.kill(),
  };
}
