import type { Link } from '../model/model.js';
import type { Step } from '../plan/step.js';

/** The step of a link. */
export function stepOf(link: Link): Step {
  return {
    relation: link.relation.type,
    direction: link.direction,
    label: link.targetChecked ? link.target : undefined,
  };
}
