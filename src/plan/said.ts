import type { EdgeChoice, At } from './predicate.js';

/** One end in time of an edge: the properties that tell it, and by which claims are found that date it or limit it. */
export type End = {
  readonly bound: string;
  readonly basis: string;
  readonly properties: readonly string[];
  /**
   * What a claim has and lacks that says it held from some day on: beside such a one, a claim that merely saw it on a day
   * limits nothing.
   */
  readonly openBy?: { readonly has: string; readonly lacks: string };
};

const BEGIN: End = { bound: 'fromMin', basis: 'fromBasis', properties: ['from', 'fromMin', 'fromMax'] };
const END: End = {
  bound: 'toMax',
  basis: 'untilBasis',
  properties: ['until', 'toMin', 'toMax'],
  openBy: { has: 'fromMin', lacks: 'toMin' },
};

/** Where a property of an edge that is read by a choice comes from. */
export type Said =
  | { readonly kind: 'end' | 'basis'; readonly name: string; readonly end: End }
  | { readonly kind: 'certainty' | 'given'; readonly name: string };

/** The properties that are read of an edge under a choice, each once: those asked for, and what a day is compared with. */
export function saidProperties({ properties }: EdgeChoice, at: At | undefined): readonly Said[] {
  const bounds = at === undefined ? [] : at.mode === 'certain' ? ['fromMax', 'toMin'] : ['fromMin', 'toMax'];
  return [...new Set([...bounds, ...properties])].filter((name) => name !== 'factId').map(said);
}

function said(name: string): Said {
  const end = [BEGIN, END].find(({ basis, properties }) => basis === name || properties.includes(name));
  if (end !== undefined) return { kind: end.basis === name ? 'basis' : 'end', name, end };
  return { kind: name === 'certainty' ? 'certainty' : 'given', name };
}
