import { ServiceError } from '../../errors/service-error.js';
import { unreachable } from '../../errors/unreachable.js';
import { readPeriod, type Period } from '../figures/period.js';

/** A name and its value, as a statement or a claim gives them. */
export type Qualifier = { readonly name: string; readonly value: string };

/** A statement to be checked, of the SDL's three forms. */
export type Statement =
  | {
      readonly kind: 'relation';
      readonly subject: string;
      readonly type: string;
      readonly object: string;
      readonly qualifiers: readonly Qualifier[];
      readonly on: string | undefined;
    }
  | {
      readonly kind: 'availability';
      readonly platform: string;
      readonly market: string;
      readonly status: string;
      readonly on: string | undefined;
    }
  | ({ readonly kind: 'observation' } & Figure);

/** The figure that a statement speaks of, and the value that it gives. */
export type Figure = {
  readonly subject: string;
  readonly metric: string;
  readonly period: Period;
  readonly market: string;
  readonly value: string;
  readonly tolerance: string;
  readonly unit: string | undefined;
  readonly channel: string | undefined;
  readonly combinedWith: string | undefined;
  readonly basis: string;
};

type Maybe<Value> = Value | null | undefined;

/** The SDL's `StatementInput`: exactly one of its fields is given. */
export type StatementInput = {
  readonly relation?: Maybe<{
    readonly subject: string;
    readonly type: string;
    readonly object: string;
    readonly qualifiers?: Maybe<readonly string[]>;
    readonly on?: Maybe<string>;
  }>;
  readonly observation?: Maybe<{
    readonly subject: string;
    readonly metric: string;
    readonly period: string;
    readonly market?: string | undefined;
    readonly value: string;
    readonly tolerance?: string | undefined;
    readonly unit?: Maybe<string>;
    readonly channel?: Maybe<string>;
    readonly combinedWith?: Maybe<string>;
    readonly basis?: string | undefined;
  }>;
  readonly availability?: Maybe<{
    readonly platform: string;
    readonly market: string;
    readonly status?: string | undefined;
    readonly on?: Maybe<string>;
  }>;
};

/** Reads a statement; the index names it in errors. Throws BAD_USER_INPUT for malformed qualifiers and periods. */
export function readStatement({ relation, observation, availability }: StatementInput, index: number): Statement {
  if (relation != null) return readRelation(relation, index);
  if (availability != null) {
    const { platform, market, status = 'LAUNCHED', on } = availability;
    return { kind: 'availability', platform, market, status, on: on ?? undefined };
  }
  if (observation == null) throw refusal(index, 'gives nothing to check', 'Give exactly one of its fields');
  return readFigure(observation, index);
}

/** The ids that a statement names. */
export function idsOf(statement: Statement): readonly string[] {
  switch (statement.kind) {
    case 'relation':
      return [statement.subject, statement.object];
    case 'availability':
      return [statement.platform, statement.market];
    case 'observation': {
      const { subject, market, combinedWith } = statement;
      return [subject, market, ...(combinedWith === undefined ? [] : [combinedWith])];
    }
    default:
      return unreachable(statement);
  }
}

/** A qualifier from its text, `name=value`; undefined where it is not of that form. */
export function readQualifier(text: string): Qualifier | undefined {
  const at = text.indexOf('=');
  return at < 1 || at === text.length - 1 ? undefined : { name: text.slice(0, at), value: text.slice(at + 1) };
}

/** What errors call a statement by its index. */
export function placeOf(index: number): string {
  return `statements[${String(index)}]`;
}

/** The error for a statement that cannot be checked as it is. */
export function refusal(index: number, what: string, way: string): ServiceError {
  return new ServiceError('BAD_USER_INPUT', `Statement ${String(index)} ${what}. ${way}.`);
}

type RelationInput = NonNullable<StatementInput['relation']>;

function readRelation({ subject, type, object, qualifiers, on }: RelationInput, index: number): Statement {
  const read = (qualifiers ?? []).map((text) => {
    const qualifier = readQualifier(text);
    if (qualifier !== undefined) return qualifier;
    throw refusal(index, `has the qualifier "${text}"`, 'Give each as name=value, such as "title=CEO"');
  });
  return { kind: 'relation', subject, type, object, qualifiers: read, on: on ?? undefined };
}

function readFigure(figure: NonNullable<StatementInput['observation']>, index: number): Statement {
  const { market = 'global', tolerance = '0', basis = 'MEASURED', unit, channel, combinedWith } = figure;
  if (tolerance.startsWith('-')) {
    throw refusal(index, `gives the tolerance ${tolerance}`, 'Give 0 or a share such as 0.05');
  }
  return {
    ...figure,
    kind: 'observation',
    period: readPeriod(`${placeOf(index)}.period`, figure.period),
    market,
    tolerance,
    basis,
    unit: unit ?? undefined,
    channel: channel ?? undefined,
    combinedWith: combinedWith ?? undefined,
  };
}
