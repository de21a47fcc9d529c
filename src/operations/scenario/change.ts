type Maybe<Value> = Value | null | undefined;

/** The SDL's `ScenarioChange`: one of these. */
export type Change = {
  readonly removeRelation?: Maybe<string>;
  readonly endRelation?: Maybe<{ readonly relation: string; readonly on: string }>;
  readonly addRelation?: Maybe<NewRelation>;
  readonly removeEntity?: Maybe<string>;
};

/** The SDL's `NewRelation`. */
export type NewRelation = {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly since?: Maybe<string>;
  readonly until?: Maybe<string>;
};

/** The id of the relation on record that a change bears on, if it does on one. */
export function relationOf({ removeRelation, endRelation }: Change): string | undefined {
  return removeRelation ?? endRelation?.relation;
}

/** How a change is named in errors. */
export function changeName(index: number, field: keyof Change): string {
  return `changes[${String(index)}].${field}`;
}
