import { BOUNDS_FIELDS, type Bounds } from './bounds.js';
import { RATED_FIELDS, type RatedClaim } from './standing.js';

/** A claim, with what decides whether it stands and what it says of time. */
export type DatedClaim = RatedClaim & Bounds;

/** Those of its fields that evidence asks for. */
export const DATED_CLAIM_FIELDS = `${RATED_FIELDS} ${BOUNDS_FIELDS}`;
