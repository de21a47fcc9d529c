/** Runs tasks one after the other, in the order they came; a task that fails does not stop the next. */
export type OneAtATime = {
  run<Result>(task: () => Promise<Result>): Promise<Result>;
  /** Resolves when every task so far has ended. */
  idle(): Promise<void>;
};

/** A queue without tasks. */
export function oneAtATime(): OneAtATime {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: (task) => {
      const result = last.then(task);
      last = result.catch(() => undefined);
      return result;
    },
    idle: async () => {
      await last;
    },
  };
}
