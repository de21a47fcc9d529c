import type { Model } from '../../model/model.js';
import type { Analysis } from '../analysis.js';
import { planSearch, type Searched, type SearchPlan } from './search-plan.js';

/** How many plans of searches are kept for a model. */
const MAX_PLANS = 100;

const plans = new WeakMap<Model, Map<string, SearchPlan>>();
const uses = new WeakMap<Analysis, number>();

/** The plan of a search, made once; searches of one request have slots of their own, so that they share a round trip. */
export function planOf(analysis: Analysis, { types, withSiblings }: Searched): SearchPlan {
  const { model } = analysis;
  const use = uses.get(analysis) ?? 0;
  uses.set(analysis, use + 1);
  let known = plans.get(model);
  if (known === undefined || known.size >= MAX_PLANS) {
    known = new Map<string, SearchPlan>();
    plans.set(model, known);
  }
  const sorted = types && [...new Set(types)].sort();
  const key = [use, withSiblings, ...(sorted ?? ['*'])].join(' ');
  let plan = known.get(key);
  if (plan === undefined)
    known.set(key, (plan = planSearch(model, { types: sorted, withSiblings }, `s${String(use)}`)));
  return plan;
}
