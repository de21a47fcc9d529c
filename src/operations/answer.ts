/**
 * An object of an answer as the planner shaped it: values by response key.
 * @public The generated types of the resolvers read it.
 */
export type Answer = Readonly<Record<string, unknown>>;

export { typeNameOf } from '../plan/shaper/record.js';
