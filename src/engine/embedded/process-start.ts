import { readFileSync } from 'node:fs';

/**
 * When a process started, in words of the system that two processes of one id do not share; undefined where there is no
 * such process, 'unknown' where there is one and the system does not tell.
 */
export function processStart(pid: number): string | undefined {
  if (!isRunning(pid)) return undefined;
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold anything; the fields after it are numbers, and the 20th is the start.
    const start = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return start === undefined ? 'unknown' : `${boot} ${start}`;
  } catch {
    return 'unknown';
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
