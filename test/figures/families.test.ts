import { describe, expect, it } from 'vitest';
import { familiesOf, type Derivations, type TracedClaim } from '../../src/operations/figures/sources.js';
import { claimOf } from './claim.js';

const document = (id: string, publisher: string | null) => ({
  id,
  kind: 'NEWS',
  publisher: publisher === null ? null : { id: publisher },
});
const house = document('doc-house', 'house');
const middle = document('doc-middle', 'middle');
const relay = document('doc-relay', 'relay');
const mixed = document('doc-mixed', 'mixer');
const [circle, back] = [document('doc-circle', 'circle'), document('doc-back', 'back')];
const DERIVATIONS: Derivations = new Map([
  [relay.id, [middle]],
  [middle.id, [house]],
  [mixed.id, [house, document('doc-other', 'other')]],
  [circle.id, [back]],
  [back.id, [circle]],
]);
const traced = (id: string, given: Partial<TracedClaim>): TracedClaim => ({ ...claimOf(id), ...given });
const origin = (claim: TracedClaim, among: readonly TracedClaim[] = [claim]) =>
  familiesOf(among, DERIVATIONS)(claim).origin;

describe('the family of a claim', () => {
  it('is who is quoted', () => {
    expect(
      origin(traced('a', { origin: 'house', originator: { id: 'house' }, document: document('doc', 'paper') })),
    ).toBe('house');
  });

  it('is where relays of relays lead, though the figure is told by none of them', () => {
    expect(origin(traced('a', { origin: 'relay', originator: { id: 'relay' }, document: relay }))).toBe('house');
  });

  it('takes those along that quote who only relays', () => {
    const own = traced('a', { origin: 'relay', originator: { id: 'relay' }, document: relay });
    const quoting = traced('b', { origin: 'relay', originator: { id: 'relay' }, document: document('doc', 'paper') });
    expect(origin(quoting, [own, quoting])).toBe('house');
  });

  it('is its own where its document takes from several', () => {
    expect(origin(traced('a', { origin: 'mixer', originator: { id: 'mixer' }, document: mixed }))).toBe('mixer');
  });

  it('is its own where documents derive from each other', () => {
    expect(origin(traced('a', { origin: 'circle', originator: { id: 'circle' }, document: circle }))).toBe('circle');
  });

  it('of a computed one is that of all its inputs, sums of sums included', () => {
    const computed = (id: string, ...inputs: TracedClaim[]): TracedClaim =>
      traced(id, {
        origin: 'doc-computed',
        originator: null,
        document: { ...document('doc-computed', null), kind: 'COMPUTATION' },
        inputs: { nodes: inputs },
      });
    const [a, b] = ['a', 'b'].map((id) =>
      traced(id, { origin: 'house', originator: { id: 'house' }, document: house }),
    );
    const other = claimOf('other');
    if (a === undefined || b === undefined) throw new Error('two claims');
    expect(origin(computed('sum', a, computed('inner', b)))).toBe('house');
    expect(origin(computed('mixed', a, other))).toBeNull();
    expect(familiesOf([], DERIVATIONS)(computed('x', a, other)).key).not.toBe(
      familiesOf([], DERIVATIONS)(computed('y', a, other)).key,
    );
    expect(origin(computed('from nothing'))).toBeNull();
  });
});
