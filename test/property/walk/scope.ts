/** A day, as certain or as possible. */
export type Day = { readonly possible: boolean; readonly day: string };

/** The day to which edges are narrowed, or every period; and by which claims facts are read, or by what is stored. */
export type Scope = {
  readonly on: Day | undefined;
  readonly known: string | undefined;
  readonly policy: Policy | undefined;
};

/** A policy as GraphQL coerced it. */
export type Policy = {
  readonly trust?: {
    readonly documents?: readonly string[] | null;
    readonly publishers?: readonly string[] | null;
  } | null;
  readonly certainty?: readonly string[] | null;
  readonly minOrigins?: number | null;
  readonly onConflict: 'BEST' | 'ALL' | 'ABSTAIN';
};
