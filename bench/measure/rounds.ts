import type { Stage } from '../stage/stage.js';
import { cpuOf } from './cpu.js';
import type { Driven } from './drive.js';
import type { LoadProcess } from './load-process.js';
import type { Prepared } from './prepare.js';
import { spreadOf, type Spread } from './statistics.js';

/** What one case costs one contender: CPU in microseconds for each request, by process and added up. */
export type Measured = {
  readonly case: string;
  readonly rival: string;
  readonly unable?: string;
  readonly node?: Spread;
  readonly database?: Spread;
  readonly total?: Spread;
  readonly perSecond?: Spread;
  readonly p50?: Spread;
  readonly p99?: Spread;
  readonly requests?: number;
};

/** How often everyone is asked everything, and for how many milliseconds. */
export type Rounds = {
  readonly rounds: number;
  readonly milliseconds: number;
  /** Each server with all cases in turn before anything is measured; most of its code is the same for all of them. */
  readonly start: number;
  /** Each server with one case before that is measured. */
  readonly warmUp: number;
  /** Before each visit. */
  readonly leadIn: number;
};

type Visit = Driven & { readonly node: number; readonly database: number };

const CONNECTIONS = 8;
const REQUESTS = 20_000;

/**
 * Measures one case after the other, each in rounds in which everyone is visited once. So little time lies between two visits
 * of a server that it need not find its way back into the caches.
 */
export async function measureRounds(
  stage: Stage,
  prepared: readonly Prepared[],
  load: LoadProcess,
  rounds: Rounds,
  say: (line: string) => void,
): Promise<readonly Measured[]> {
  say('warming up ...');
  for (const contender of stage.contenders) {
    const own = prepared.filter((each) => each.contender === contender && !('unable' in each.asked));
    for (const each of own) await visited(stage, each, load, 0, rounds.start / own.length);
  }
  const measured: Measured[] = [];
  for (const of of new Set(prepared.map((each) => each.of))) {
    say(`${of.name} ...`);
    const asked = prepared.filter((each) => each.of === of);
    measured.push(...(await measureCase(stage, asked, load, rounds)));
  }
  return measured;
}

async function measureCase(
  stage: Stage,
  prepared: readonly Prepared[],
  load: LoadProcess,
  { rounds, milliseconds, warmUp, leadIn }: Rounds,
): Promise<readonly Measured[]> {
  const visits = new Map<Prepared, Visit[]>(prepared.map((each) => [each, []]));
  for (const each of prepared) await visited(stage, each, load, 0, warmUp);
  for (let round = 1; round <= rounds; round++) {
    for (const each of turned(prepared, round)) {
      const visit = await visited(stage, each, load, leadIn, milliseconds);
      if (visit !== undefined) visits.get(each)?.push(visit);
    }
  }
  return prepared.map((each) => summary(each, visits.get(each) ?? []));
}

async function visited(
  stage: Stage,
  { contender, asked }: Prepared,
  load: LoadProcess,
  leadIn: number,
  milliseconds: number,
): Promise<Visit | undefined> {
  if ('unable' in asked) return undefined;
  const { rival, server } = contender;
  const order = {
    target: { port: server.port, path: rival.path },
    bodies: asked,
    connections: CONNECTIONS,
    requests: REQUESTS,
  };
  if (leadIn > 0) await load.drive({ ...order, milliseconds: leadIn });
  const before = [cpuOf(server.pid), cpuOf(stage.databasePid)] as const;
  const driven = await load.drive({ ...order, milliseconds });
  const used = (pid: number, since: number): number => (cpuOf(pid) - since) / Math.max(1, driven.requests);
  return {
    ...driven,
    node: used(server.pid, before[0]),
    database: rival.usesNeo4j ? used(stage.databasePid, before[1]) : 0,
  };
}

/** The same in another order each round, so that nobody always comes after the same other. */
function turned<Item>(items: readonly Item[], round: number): readonly Item[] {
  const start = (round * 7) % Math.max(1, items.length);
  const order = [...items.slice(start), ...items.slice(0, start)];
  return round % 2 === 0 ? order : order.reverse();
}

function summary({ of, contender, asked }: Prepared, visits: readonly Visit[]): Measured {
  const names = { case: of.name, rival: contender.rival.name };
  if ('unable' in asked) return { ...names, unable: asked.unable };
  const over = (value: (visit: Visit) => number): Spread => spreadOf(visits.map(value));
  return {
    ...names,
    node: over(({ node }) => node),
    database: over(({ database }) => database),
    total: over(({ node, database }) => node + database),
    perSecond: over(({ requests, seconds }) => requests / seconds),
    p50: over(({ p50 }) => p50),
    p99: over(({ p99 }) => p99),
    requests: visits.reduce((sum, { requests }) => sum + requests, 0),
  };
}
