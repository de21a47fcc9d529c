import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reportTable } from '../../src/operations/seed/report-table.js';
import { seedPlan, seedVersionOf } from '../../src/operations/seed/seed-plan.js';
import { service } from '../support/schema.js';
import { SEEDS, seedsWith } from './seeded.js';

describe('the plan of the seeds', () => {
  test('is the same every time', () => {
    expect(JSON.stringify(seedPlan(service.model, SEEDS))).toBe(JSON.stringify(seedPlan(service.model, SEEDS)));
  });

  test('clears first, and marks the store with its version last', () => {
    const { plan, report } = seedPlan(service.model, SEEDS);
    expect(plan.steps[0]).toEqual({ kind: 'clear' });
    expect(plan.steps.at(-1)).toMatchObject({
      kind: 'nodes',
      labels: ['Meta'],
      rows: [{ id: 'seed', properties: { id: 'seed', version: report.version, edited: false } }],
    });
    expect(report.version).toMatch(/^[0-9a-f]{12}$/);
    expect(report.version).toBe(seedVersionOf(SEEDS));
  });

  test('gives the graph whose digest the manifest names; where it does not, the loader changed: write the new one there', () => {
    const { plan } = seedPlan(service.model, SEEDS);
    const digest = createHash('sha256')
      .update(JSON.stringify(plan.steps.slice(0, -1)))
      .digest('hex')
      .slice(0, 12);
    const { graph } = JSON.parse(readFileSync(new URL('manifest.json', SEEDS), 'utf8')) as { graph: string };
    expect(digest).toBe(graph);
  });

  test('has another version as soon as a line is another', () => {
    const changed = seedsWith('relations/owns.jsonl', 'R0012', (line) => ({ ...line, note: 'seen again' }));
    expect(seedVersionOf(changed)).not.toBe(seedVersionOf(SEEDS));
  });

  test('comes with a report of which lines became which facts', () => {
    const { report } = seedPlan(service.model, SEEDS);
    const rows = new Map(report.rows.map((row) => [row.part, row]));
    expect(rows.get('statements')).toMatchObject({ lines: 54, claims: { relation: 19, statement: 35 } });
    expect(rows.get('observations')).toMatchObject({ lines: 304, claims: { observation: 303, statement: 1 } });
    expect(rows.get('relations')).toMatchObject({ lines: 842, claims: { relation: 841, statement: 1 } });
    expect(rows.get('entities')).toMatchObject({ lines: 508, claims: { attribute: 500, statement: 8 } });
    const table = reportTable(report);
    expect(table).toMatch(/^statements +54 +19 +35$/m);
    expect(table).toContain(`version ${report.version}`);
  });
});
