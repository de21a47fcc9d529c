import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** The Bolt handshake: a magic number and four offers of versions, 5.8 down to 5.0 first. */
const HANDSHAKE = Buffer.from('6060b01700080805000204040000000300000000', 'hex');
const ATTEMPT_MS = 2_000;
const PAUSE_MS = 50;

/** Waits until a server answers the Bolt handshake on this port; an open port alone is not a server that answers. */
export async function waitForBolt(port: number, signal: AbortSignal): Promise<void> {
  while (!(await answersBolt(port))) {
    signal.throwIfAborted();
    await sleep(PAUSE_MS);
  }
}

/** Whether a server on this port agrees on a version of Bolt now. */
function answersBolt(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const end = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(ATTEMPT_MS, () => end(false));
    socket.on('connect', () => socket.write(HANDSHAKE));
    socket.on('data', (data) => end(data.some((byte) => byte !== 0)));
    socket.on('error', () => end(false));
    socket.on('close', () => end(false));
  });
}
