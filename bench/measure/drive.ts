import { ask, type Target } from './ask.js';

/** What to send, over how many connections at once, and what ends it. */
export type Drive = {
  readonly target: Target;
  readonly bodies: readonly string[];
  readonly connections: number;
  readonly milliseconds: number;
  readonly requests: number;
};

/** What came of it. Latencies are in milliseconds. */
export type Driven = {
  readonly requests: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
};

/** Sends the bodies in turn until time or count is up, each connection waiting for its answer before the next. */
async function drive({ target, bodies, connections, milliseconds, requests }: Drive): Promise<Driven> {
  const latencies: number[] = [];
  const startedAt = performance.now();
  let sent = 0;
  const connection = async (): Promise<void> => {
    while (sent < requests && performance.now() - startedAt < milliseconds) {
      const body = bodies[sent++ % bodies.length] ?? '';
      const sentAt = performance.now();
      await ask(target, body);
      latencies.push(performance.now() - sentAt);
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  const seconds = (performance.now() - startedAt) / 1_000;
  latencies.sort((a, b) => a - b);
  const at = (share: number): number =>
    latencies[Math.min(latencies.length - 1, Math.floor(share * latencies.length))] ?? 0;
  return { requests: latencies.length, seconds, p50: at(0.5), p99: at(0.99) };
}

process.on('message', (order: Drive) => {
  drive(order).then(
    (driven) => process.send?.(driven),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
