import { ServiceError } from '../../errors/service-error.js';
import { claimOf, written } from './claim.js';
import type { SeedContext } from './context.js';
import type { Assertion, ClaimDraft, ObservationDraft, StatementDraft } from './draft.js';
import type { Located, ObservationLine } from './lines.js';
import { refuseUnit, type MetricKinds } from './units.js';

/** A figure of the seeds: a number becomes an observation, a value in words a statement about the metric. */
export function placeObservation(
  context: SeedContext,
  metrics: MetricKinds,
  { where, line }: Located<ObservationLine>,
): Assertion {
  refuseUnit(where, metrics, line.metric, line.unit);
  if (line.unit === null) return { where, claim: wordsClaim(context, where, line), fact: inWords(where, line) };
  if (!/^-?\d+(\.\d+)?$/.test(line.value)) {
    throw new ServiceError('BAD_DATA', `${where}: "${line.value}" is not a number, yet it has the unit ${line.unit}`);
  }
  const qualifiers = line.qualifiers ?? {};
  const claim = claimOf(context, where, line, {
    asWritten: line.subjectAsWritten,
    value: line.value,
    low: given(qualifiers['low']),
    high: given(qualifiers['high']),
    unit: line.unit,
    approx: line.approx,
    qualifiers: [...written(qualifiers), ...computation(line)],
    disputedBy: given(qualifiers['deniedBy']),
  });
  return { where, claim, fact: observationOf(line, line.unit) };
}

function observationOf(line: ObservationLine, unit: string): ObservationDraft {
  const qualifiers = line.qualifiers ?? {};
  const forecast = line.certainty === 'forecast' ? 'FORECAST' : 'MEASURED';
  return {
    kind: 'observation',
    subject: line.subject,
    metric: line.metric,
    period: line.period,
    market: line.market,
    unit,
    basis: line.basis ?? (line.certainty === 'derived' ? 'DERIVED' : forecast),
    channel: given(qualifiers['channel']),
    combinedWith: given(qualifiers['combinedWith']),
    // "daily users" under monthly users, "outside China" under Western countries: another question, another fact.
    narrowed: given(qualifiers['basis'] ?? qualifiers['scope']),
    definition: given(qualifiers['definition']),
    formula: line.formula,
    inputs: line.inputs ?? [],
    comparedWith: line.comparedWith ?? [],
  };
}

function computation({ formula, inputs = [] }: ObservationLine): string[] {
  if (formula === undefined) return [];
  return [`formula=${formula}`, ...inputs.map((input) => `input=${input}`)];
}

function inWords(where: string, line: ObservationLine): StatementDraft {
  if (line.text === undefined) throw new ServiceError('BAD_DATA', `${where}: a value in words needs a "text"`);
  return {
    kind: 'statement',
    predicate: 'OBSERVED',
    subject: line.subject,
    object: line.metric,
    text: line.text,
    statementKind: line.statementKind ?? 'CLAIM',
    polarity: line.polarity,
    hedge: line.hedge,
    distinct: [`value=${line.value}`, `period=${line.period}`, `market=${line.market}`],
  };
}

function wordsClaim(context: SeedContext, where: string, line: ObservationLine): ClaimDraft {
  const about = { period: line.period, market: line.market, ...line.qualifiers };
  const said = { asWritten: line.subjectAsWritten, value: line.value, qualifiers: written(about) };
  return claimOf(context, where, line, said);
}

function given(value: string | number | boolean | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}
