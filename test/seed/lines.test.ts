import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Manifest } from '../../src/operations/seed/manifest.js';
import { SEEDS, seeded, shippedLines } from './seeded.js';

const graph = seeded();
const lines = shippedLines();
const all = [lines.documents, lines.entities, lines.relations, lines.observations, lines.attributes].flat();
const claims = new Map(graph.labelled('Claim').map((claim) => [claim['id'], claim]));

describe('every line of the seeds', () => {
  test('is one claim, which bears its id', () => {
    expect(all.map(({ line }) => line.id).filter((id) => !claims.has(id))).toEqual([]);
    const fromLines = [...claims.keys()].filter((id) => !String(id).startsWith('ref-'));
    expect(fromLines).toHaveLength(all.length);
  });

  test('states exactly one fact, in exactly one document, which is the one it names', () => {
    const stated = graph.edges('STATES');
    const read = graph.edges('IN_DOCUMENT');
    expect(new Set(stated.map(({ from }) => from)).size).toBe(stated.length);
    expect(stated).toHaveLength(claims.size);
    const documents = new Map(read.map(({ from, to }) => [from, to]));
    expect(read).toHaveLength(claims.size);
    expect(all.filter(({ line }) => documents.get(line.id) !== `doc-${line.source}`)).toEqual([]);
  });

  test('keeps its certainty, its note, its locator and every qualifier as written', () => {
    const lost = all.filter(({ line }) => {
      const claim = claims.get(line.id);
      const qualifiers = 'qualifiers' in line ? Object.entries(line.qualifiers ?? {}) : [];
      return (
        claim?.['certainty'] !== line.certainty.toUpperCase() ||
        ('locator' in line &&
          !lines.documents.some((other) => other.line === line) &&
          claim['locator'] !== line.locator) ||
        ('note' in line && !lines.documents.some((other) => other.line === line) && claim['note'] !== line.note) ||
        qualifiers.some(([name, value]) => !list(claim['qualifiers']).includes(`${name}=${value}`))
      );
    });
    expect(lost.map(({ where }) => where)).toEqual([]);
  });

  test('is made by whom it names, or by nobody where the page names nobody', () => {
    const makers = new Map(graph.edges('MADE_BY').map(({ from, to }) => [from, to]));
    const told = all.flatMap(({ line }) => ('reportedBy' in line && line.reportedBy ? [line] : []));
    const wrong = told.filter(({ id, reportedBy }) => {
      return makers.get(id) !== (reportedBy === 'unnamed' ? undefined : reportedBy);
    });
    expect(told.length).toBeGreaterThan(300);
    expect(wrong).toEqual([]);
  });
});

describe('the input document', () => {
  const input = [...claims.values()].filter((claim) => /^p\d+\.s\d+$/.test(String(claim['locator'])));

  test('comes to 59 claims with their places in it: 54 statements and 5 figures', () => {
    expect(input).toHaveLength(59);
    expect(input.map((claim) => graph.out(String(claim['id']), 'IN_DOCUMENT')).flat()).toEqual(
      Array.from({ length: 59 }, () => 'doc-seed'),
    );
    const figures = lines.observations.filter(({ line }) => line.locator !== undefined);
    expect(figures.map(({ line }) => line.id)).toEqual(['S013', 'S014', 'S015', 'S027', 'S028']);
  });

  test('is named, and is a paraphrase of an article that rests on a report', () => {
    expect(graph.node('doc-seed')).toMatchObject({ locator: '000_312e3862575e3a5c.txt', kind: 'PARAPHRASE' });
    expect(graph.out('doc-seed', 'DERIVED_FROM')).toContain('doc-smt');
    expect(graph.out('doc-smt', 'DERIVED_FROM')).toEqual(['doc-bbg0702']);
  });

  test('says in the voice of the article what the article says, and quotes the rest', () => {
    expect(claims.get('S001')).toMatchObject({ voice: 'ARTICLE' });
    expect(claims.get('S005')).toMatchObject({ voice: 'QUOTED' });
    expect(claims.get('S014')).toMatchObject({ voice: 'UNNAMED_SOURCE' });
  });
});

describe('the files', () => {
  const manifest = JSON.parse(readFileSync(new URL('manifest.json', SEEDS), 'utf8')) as Manifest;

  test.each(manifest.files)('$path stands in the order of its ids', ({ path }) => {
    const ids = rows(path).map((row) => row.slice(0, row.indexOf(',')));
    expect(ids).toEqual([...ids].sort());
  });

  test.each(manifest.files)('$path is written without spare spaces, as a diff wants it', ({ path }) => {
    expect(rows(path)).toEqual(rows(path).map((row) => JSON.stringify(JSON.parse(row))));
  });

  test('hold as many lines as the README says', () => {
    const readme = readFileSync(new URL('README.md', SEEDS), 'utf8');
    const table = [...readme.matchAll(/^\| `([a-z]+)[^`]*` \| (\d+) \|/gm)];
    const told = table.map(([, part = '', lines]): [string, number] => [part, Number(lines)]);
    const counted = new Map<string, number>();
    for (const { path, lines } of manifest.files) {
      const part = path.replace(/[/.].*/, '');
      counted.set(part, (counted.get(part) ?? 0) + lines);
    }
    expect(new Map(told)).toEqual(counted);
    expect(told.reduce((sum, [, lines]) => sum + lines, 0)).toBe(all.length);
  });
});

function rows(path: string): string[] {
  return readFileSync(new URL(path, SEEDS), 'utf8').trimEnd().split('\n');
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
