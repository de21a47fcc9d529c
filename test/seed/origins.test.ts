import { describe, expect, test } from 'vitest';
import type { Assertion } from '../../src/operations/seed/draft.js';
import { originsOf } from '../../src/operations/seed/origins.js';
import { OPEN } from '../../src/operations/seed/bounds.js';

function relation(type: string, subject: string, object: string, rank: 'NORMAL' | 'DEPRECATED' = 'NORMAL'): Assertion {
  return {
    where: 'line 1',
    claim: { id: 'R1', certainty: 'REPORTED', rank, document: 'doc-list', qualifiers: [], bounds: OPEN },
    fact: { kind: 'relation', type, subject, object, distinct: {}, properties: {} },
  };
}

const derived = (subject: string, object: string) => relation('DERIVED_FROM', subject, object);

describe('the origins of a document', () => {
  test('are the documents it takes its content from, at any remove', () => {
    const origins = originsOf([derived('seed', 'paper'), derived('paper', 'agency'), derived('site', 'agency')]);
    expect(origins.get('seed')).toEqual(new Set(['paper', 'agency']));
    expect(origins.get('site')).toEqual(new Set(['agency']));
    expect(origins.get('agency')).toBeUndefined();
  });

  test('are told by derivations alone, and not by claims known to be wrong', () => {
    const cites = relation('CITES', 'paper', 'agency');
    expect(originsOf([cites, relation('DERIVED_FROM', 'paper', 'agency', 'DEPRECATED')])).toEqual(new Map());
  });

  test('never hold the document itself, even where two are said to derive from each other', () => {
    const origins = originsOf([derived('one', 'other'), derived('other', 'one')]);
    expect(origins.get('one')).toEqual(new Set(['other']));
    expect(origins.get('other')).toEqual(new Set(['one']));
  });
});
