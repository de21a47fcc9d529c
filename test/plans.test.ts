import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileRead } from '../src/cypher/compile.js';
import { printPlan } from '../src/plan/print.js';
import { compareFile, readCases } from './support/cases.js';
import { planOf } from './support/planned.js';

const shown = readCases().filter((entry) => existsSync(entry.file('plan')));

describe('plans and their Cypher text, a construct each', () => {
  it('are shown for at least 25 cases', () => {
    expect(shown.length).toBeGreaterThanOrEqual(25);
  });
  for (const entry of shown) {
    it(`${entry.topic}: ${entry.name.replaceAll('-', ' ')}`, () => {
      const plan = planOf(entry.operation, entry.variables);
      compareFile(entry.file('plan'), printPlan(plan));
      compareFile(entry.file('cypher'), `${compileRead(plan).text}\n`);
    });
  }
});
