/** What analyses of one request still work out. */
export type Underway = {
  /** Takes note of some work until it has ended, well or not. */
  readonly during: <Result>(work: Promise<Result>) => Promise<Result>;
  /** The end of the first turn of the event loop in which nothing is under way. */
  readonly settled: () => Promise<void>;
};

/** Nothing under way yet. */
export function createUnderway(): Underway {
  const all = new Set<Promise<unknown>>();
  return {
    during: (work) => {
      const noted = work.finally(() => all.delete(noted));
      all.add(noted);
      return noted;
    },
    settled: async () => {
      // Who goes on after some work takes up the next before the turn ends.
      for (await turn(); all.size > 0; await turn()) await Promise.allSettled(all);
    },
  };
}

/** The end of the turn: by then everything that goes on after the same promise has asked. */
function turn(): Promise<void> {
  return new Promise((done) => setImmediate(done));
}
