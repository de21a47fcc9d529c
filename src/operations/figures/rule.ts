import type { AsOf } from '../as-of.js';
import type { Policy } from '../policy.js';

/** What claims are chosen by: the policy, and the instant of the record. */
export type ChoiceRule = { readonly policy: Policy; readonly known: string | null };

/** The policy where none is given: the best of all that stand. */
export const DEFAULT_POLICY: Policy = { onConflict: 'BEST' };

/** What a client's policy and as-of say of choosing among claims. */
export function ruleOf({
  policy,
  asOf,
}: {
  readonly policy?: Policy | null | undefined;
  readonly asOf?: AsOf | null | undefined;
}): ChoiceRule {
  return { policy: policy ?? DEFAULT_POLICY, known: asOf?.known ?? null };
}
