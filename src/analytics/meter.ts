/** Work that yields now and then, is told whether its time is up when it goes on, and then answers what it has. */
export type Sliced<Result> = Generator<undefined, Result, boolean>;

/** What ended a piece of work before it was done. */
export type Limit = 'visits' | 'time';

/** Counts the edges that a piece of work looks at. */
export type Meter = {
  /** Counts visits; true when it is time to yield. */
  readonly spend: (visits: number) => boolean;
  /** Takes what the yield answered; true when the work has to end. */
  readonly mustStop: (isTimeUp: boolean) => boolean;
  /** What has ended the work, or undefined. */
  readonly limit: () => Limit | undefined;
};

/** Edges looked at between two yields: some hundredths of a millisecond. */
const SLICE = 2_048;

/** A meter that allows so many visits. */
export function startMeter(most: number): Meter {
  let visits = 0;
  let next = Math.min(SLICE, most);
  let limit: Limit | undefined;
  return {
    spend: (more) => {
      visits += more;
      return visits >= next;
    },
    mustStop: (isTimeUp) => {
      next = Math.min(visits + SLICE, most);
      if (visits >= most) limit = 'visits';
      else if (isTimeUp) limit = 'time';
      return limit !== undefined;
    },
    limit: () => limit,
  };
}
