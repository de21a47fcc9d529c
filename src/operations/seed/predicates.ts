/** Where the lines of a predicate go. */
export type Placement =
  /** An edge of this relationship type. `key`: the qualifiers that tell edges between the same ends apart. */
  | {
      readonly to: 'relation';
      readonly type: string;
      readonly reversed?: true;
      readonly key?: readonly string[];
      /** Qualifiers that every line of the predicate implies unless it gives them itself. */
      readonly implied?: Readonly<Record<string, string>>;
    }
  /** A claim that the edge from the object (or the qualifier `platform`) to the subject exists. */
  | { readonly to: 'availability' }
  | { readonly to: 'statement' }
  /** A claim on the statement that is the subject, made by the object. */
  | { readonly to: 'statement-claim' };

const relation = (type: string, key: readonly string[] = [], implied: Readonly<Record<string, string>> = {}) =>
  ({ to: 'relation', type, key, implied }) as const;
const statement = { to: 'statement' } as const;

/** Every predicate of the seeds. A line whose predicate is not here cannot be placed, and loading fails. */
export const PREDICATES: Readonly<Record<string, Placement>> = {
  AVAILABLE_IN: relation('AVAILABLE_IN', ['status'], { status: 'launched' }),
  BASED_IN: relation('BASED_IN', ['kind']),
  CAUSED_BY: relation('CAUSED_BY'),
  CITES: relation('CITES'),
  COMPETES_WITH: relation('COMPETES_WITH', ['market']),
  COUNTERPART_OF: relation('COUNTERPART_OF', ['market']),
  DERIVED_FROM: relation('DERIVED_FROM'),
  FOLLOWS: relation('FOLLOWS'),
  FOUNDED: relation('FOUNDED'),
  HAPPENED_IN: relation('HAPPENED_IN'),
  HELD_ROLE: relation('HELD_ROLE', ['title']),
  INVESTED_IN: relation('INVESTED_IN', ['kind']),
  INVOLVES: relation('INVOLVES', ['role']),
  IN_REGION: relation('IN_REGION'),
  MODELLED_ON: relation('MODELLED_ON'),
  OPERATES: relation('OPERATES', ['role', 'market'], { role: 'operates' }),
  OWNS: relation('OWNS'),
  PARTNERS_WITH: relation('PARTNERS_WITH', ['market']),
  PART_OF: relation('PART_OF', ['market']),
  PUBLISHED_BY: relation('PUBLISHED_BY'),
  PURSUES: relation('PURSUES'),
  REPORTS_TO: relation('REPORTS_TO'),
  SELLS_ON: relation('SELLS_ON', ['market']),
  SUCCESSOR_OF: relation('SUCCESSOR_OF'),

  AFFECTS: relation('INVOLVES', ['role'], { role: 'affected' }),
  AFTER: relation('FOLLOWS'),
  ANNOUNCED: { to: 'relation', type: 'INVOLVES', reversed: true, key: ['role'], implied: { role: 'announced' } },
  DEVELOPS: relation('OPERATES', ['role', 'market'], { role: 'develops' }),
  FORMER_COMPETITOR_OF: relation('COMPETES_WITH', ['market']),
  HOME_MARKET: relation('BASED_IN', ['kind'], { kind: 'home-market' }),
  INVOLVED_IN: { to: 'relation', type: 'INVOLVES', reversed: true, key: ['role'], implied: { role: 'involved' } },
  LATEST_MARKET_OF: { to: 'availability' },
  LOCAL_VERSION_OF: relation('COUNTERPART_OF', ['market']),
  MARKET_ORDINAL: { to: 'availability' },
  MISSED_TARGET: relation('PURSUES'),
  PARENT_OF: relation('OWNS'),
  PUBLISHES: relation('OPERATES', ['role', 'market'], { role: 'publishes' }),
  SET_TARGETS: relation('PURSUES'),
  STARTED: { to: 'relation', type: 'INVOLVES', reversed: true, key: ['role'], implied: { role: 'actor' } },
  WRITES_FOR: relation('HELD_ROLE', ['title'], { title: 'writer' }),

  AIMS_TO_REPLICATE: statement,
  ASSERTED_BY: { to: 'statement-claim' },
  ATTITUDE_TO: statement,
  CLAIMS: statement,
  EXPANDS: statement,
  EXPECTED_UPTAKE: statement,
  EXPLANATION_STATUS: statement,
  FOLLOWS_BLUEPRINT_OF: statement,
  GUIDED_BY: statement,
  HAS_NATURE: statement,
  HAS_SIZE: statement,
  HAS_STANDING: statement,
  HAS_TREND: statement,
  KEY_DRIVER_OF: statement,
  KEY_PLAYER_IN: statement,
  MAY_BE_CAUSED_BY: statement,
  MAY_BRING_IN: statement,
  MOTIVATED_BY: statement,
  OUTCOME: statement,
  PERFORMANCE_JUDGED: statement,
  PLAN_STATUS: statement,
  POTENTIAL_VALUE: statement,
  PROMOTES: statement,
  REPORTS: statement,
  SALES_PUSH_STATUS: statement,
  SET_TARGET: statement,
  STAFF_CHANGE: statement,
  USED_FOR: statement,
};
