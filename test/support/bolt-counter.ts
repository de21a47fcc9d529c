import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { ClientStream } from './bolt-messages.js';

/** A listener between driver and database that counts how often the driver waits for an answer. */
export type BoltCounter = {
  /** The address to give to the driver. */
  readonly uri: string;
  /** How many round trips there were; opening a connection is not among them. */
  roundTrips(): number;
  /** The messages of each round trip, for the failure message of a test. */
  trace(): readonly (readonly string[])[];
  reset(): void;
  stop(): Promise<void>;
};

/** How long an answer is held back, so that all the driver sends without waiting for it counts as one. */
const HOLD_MS = 2;

/** Starts a counter in front of a database, `bolt://host:port`. */
export async function startBoltCounter(target: string): Promise<BoltCounter> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let trips: string[][] = [];
  const server = createServer((client) => {
    const database = connect(Number(port), hostname);
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    }
    relay(client, database, (trip) => trips.push(trip));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address() as AddressInfo;
  return {
    uri: `bolt://127.0.0.1:${address.port}`,
    roundTrips: () => trips.length,
    trace: () => trips,
    reset: () => (trips = []),
    stop: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Passes bytes both ways; a round trip begins with the first asking message after an answer. */
function relay(client: Socket, database: Socket, onTrip: (trip: string[]) => void): void {
  const stream = new ClientStream();
  let trip: string[] | undefined;
  let shaken = false;
  client.setNoDelay(true);
  database.setNoDelay(true);
  client.on('data', (data) => {
    const names = stream.read(data);
    if (names.length > 0 && trip === undefined) onTrip((trip = []));
    trip?.push(...names);
    database.write(data);
  });
  database.on('data', (data) => {
    if (!shaken) stream.handshakeAnswer(data);
    shaken = true;
    setTimeout(() => {
      trip = undefined;
      if (!client.destroyed) client.write(data);
    }, HOLD_MS);
  });
  client.on('close', () => database.destroy());
  database.on('close', () => setTimeout(() => client.destroy(), HOLD_MS + 1));
  client.on('error', () => database.destroy());
  database.on('error', () => client.destroy());
}
