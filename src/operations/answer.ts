/** An object of an answer as the planner shaped it: values by response key. */
export type Answer = Readonly<Record<string, unknown>>;
