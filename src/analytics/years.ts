import { OPEN_END, OPEN_START, type Topology } from '../topology/topology.js';

/** What edges do in a year. */
export type YearOfEdges = {
  readonly year: number;
  readonly holding: number;
  readonly beginning: number;
  readonly ending: number;
};

const MS_PER_DAY = 86_400_000;

/** Edges by year, from the first year in which one begins or ends up to the last. */
export function yearsOf({ edges }: Topology, shown: readonly number[]): readonly YearOfEdges[] {
  const beginnings = shown.map((edge) => yearOf(firstKnown(edges.fromMin[edge], edges.fromMax[edge], OPEN_START)));
  const ends = shown.map((edge) => yearOf(firstKnown(edges.toMin[edge], edges.toMax[edge], OPEN_END)));
  const known = [...beginnings, ...ends].filter((year) => year !== undefined);
  if (known.length === 0) return [];
  const first = known.reduce((least, year) => Math.min(least, year));
  const last = known.reduce((most, year) => Math.max(most, year));
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const [start, end] = [dayOfYear(year), dayOfYear(year + 1)];
    const holds = (edge: number): boolean =>
      (edges.fromMin[edge] as number) < end && start < (edges.toMax[edge] as number);
    return {
      year,
      holding: shown.filter(holds).length,
      beginning: beginnings.filter((one) => one === year).length,
      ending: ends.filter((one) => one === year).length,
    };
  });
}

function firstKnown(min: number | undefined, max: number | undefined, open: number): number | undefined {
  if (min !== undefined && min !== open) return min;
  return max === open ? undefined : max;
}

function yearOf(day: number | undefined): number | undefined {
  return day === undefined ? undefined : new Date(day * MS_PER_DAY).getUTCFullYear();
}

function dayOfYear(year: number): number {
  return Date.UTC(year, 0, 1) / MS_PER_DAY;
}
