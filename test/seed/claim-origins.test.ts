import { describe, expect, test } from 'vitest';
import { claimOrigins } from '../../src/operations/seed/claim-origins.js';

type Claim = { readonly id: string; readonly document: string; readonly originator?: string };

/** Everybody has published the document of their name; `derived` says from which others a document takes its content. */
function origins(claims: readonly Claim[], derived: Readonly<Record<string, readonly string[]>> = {}) {
  const names = ['agency', 'paper', 'site', 'firm', 'survey'];
  return Object.fromEntries(
    claimOrigins(claims, {
      origins: new Map(Object.entries(derived).map(([document, others]) => [document, new Set(others)])),
      publishers: new Map(names.map((name) => [`doc-${name}`, name])),
    }),
  );
}

const own = (name: string): Claim => ({ id: name, document: `doc-${name}`, originator: name });
const quoted = (by: string, originator: string): Claim => ({
  id: `${by}'s ${originator}`,
  document: `doc-${by}`,
  originator,
});
const unnamed = (by: string): Claim => ({ id: `${by}'s unnamed`, document: `doc-${by}` });

describe('the origin of a claim', () => {
  test('is who makes it, or the document where nobody is named', () => {
    expect(origins([own('paper'), quoted('paper', 'firm'), unnamed('site')])).toEqual({
      paper: 'paper',
      "paper's firm": 'firm',
      "site's unnamed": 'doc-site',
    });
  });

  test('is that of the claim that its document relays, at any remove', () => {
    const derived = { 'doc-paper': ['doc-agency'], 'doc-site': ['doc-paper', 'doc-agency'] };
    expect(origins([own('site'), own('paper'), own('agency')], derived)).toEqual({
      site: 'agency',
      paper: 'agency',
      agency: 'agency',
    });
    expect(origins([unnamed('site'), own('agency')], derived)).toMatchObject({ "site's unnamed": 'agency' });
  });

  test('is what another quotes of the document that it relays', () => {
    expect(origins([own('paper'), quoted('survey', 'firm')], { 'doc-paper': ['doc-firm'] })).toEqual({
      paper: 'firm',
      "survey's firm": 'firm',
    });
  });

  test('is a document that says nothing of the fact itself, where two relay it', () => {
    const derived = { 'doc-paper': ['doc-agency'], 'doc-site': ['doc-agency'] };
    expect(origins([own('paper'), own('site')], derived)).toEqual({ paper: 'agency', site: 'agency' });
    expect(origins([own('paper'), own('survey')], derived)).toEqual({ paper: 'paper', survey: 'survey' });
  });

  test('is one of several, where a document takes its content from several', () => {
    const derived = { 'doc-paper': ['doc-agency', 'doc-firm'] };
    expect(origins([own('paper'), own('agency'), own('firm')], derived)).toEqual({
      paper: 'agency',
      agency: 'agency',
      firm: 'firm',
    });
  });

  test('is not touched by what its document relays, where it quotes somebody else', () => {
    expect(origins([quoted('paper', 'firm'), own('agency')], { 'doc-paper': ['doc-agency'] })).toMatchObject({
      "paper's firm": 'firm',
    });
  });

  test('is that of what it quotes', () => {
    expect(origins([quoted('survey', 'paper'), own('paper'), own('agency')], { 'doc-paper': ['doc-agency'] })).toEqual({
      "survey's paper": 'agency',
      paper: 'agency',
      agency: 'agency',
    });
  });

  test('is one voice, where documents are said to derive from each other', () => {
    const derived = { 'doc-paper': ['doc-site'], 'doc-site': ['doc-paper'] };
    expect(origins([own('paper'), own('site')], derived)).toEqual({ paper: 'paper', site: 'paper' });
  });
});
