import type { Model } from '../../src/model/model.js';
import { seedPlan } from '../../src/operations/seed/seed-plan.js';
import type { WriteStep } from '../../src/plan/write.js';
import { rootUrl } from '../root.js';
import type { Population } from './sample.js';

/** The graph of the seeds, as it is seeded. */
export function seededSteps(model: Model): readonly WriteStep[] {
  return seedPlan(model, new URL('seeds/', rootUrl)).plan.steps;
}

/** What there is to ask for in the seeds. */
export function seededPopulation(model: Model): Population {
  const steps = seededSteps(model);
  const organizations = steps.flatMap((step) =>
    step.kind === 'nodes' && step.labels.includes('Organization')
      ? step.rows.map(({ id, properties }) => ({ id, name: String(properties['name']) }))
      : [],
  );
  const owners = steps.flatMap((step) =>
    step.kind === 'edges' && step.type === 'OWNS' ? step.rows.map(({ from }) => from) : [],
  );
  return {
    organizations,
    documented: [...new Set(owners)],
    largeShare: '15',
    period: { first: '2016-01-01', days: 3_650 },
  };
}
