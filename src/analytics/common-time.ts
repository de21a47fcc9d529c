import { OPEN_END, OPEN_START, type Topology } from '../topology/topology.js';

/** The time that all edges of a path share: from its latest beginning up to, without, its earliest end, as far as known. */
export type CommonTime = {
  readonly fromMin: number;
  readonly fromMax: number;
  readonly toMin: number;
  readonly toMax: number;
};

/** All of time. */
export const ALWAYS: CommonTime = { fromMin: OPEN_START, fromMax: OPEN_START, toMin: OPEN_END, toMax: OPEN_END };

/** The part of the time in which the edge holds too. */
export function narrowed(time: CommonTime, { edges }: Topology, edge: number): CommonTime {
  return {
    fromMin: Math.max(time.fromMin, edges.fromMin[edge] as number),
    fromMax: Math.max(time.fromMax, edges.fromMax[edge] as number),
    toMin: Math.min(time.toMin, edges.toMin[edge] as number),
    toMax: Math.min(time.toMax, edges.toMax[edge] as number),
  };
}

/** Whether there can be a day in it, for some reading of the dates. */
export function canBe({ fromMin, toMax }: CommonTime): boolean {
  return fromMin < toMax;
}

/** Whether there is a day in it, for every reading of the dates. */
export function mustBe({ fromMax, toMin }: CommonTime): boolean {
  return fromMax < toMin;
}

/** Whether one time lies within the other, for every reading of the dates by which `canBe` goes. */
export function isWithin(inner: CommonTime, outer: CommonTime): boolean {
  return outer.fromMin <= inner.fromMin && inner.toMax <= outer.toMax;
}
