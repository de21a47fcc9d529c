import { added, compareExact, exactOf, magnitudeOf, multiplied, subtracted } from '../../util/exact.js';
import { isOf } from '../figures/period.js';
import type { Counted } from './counted.js';
import type { Claim, FigureFact } from './evidence.js';
import { findingOf, NO_FINDING, together, type Finding, type Side } from './finding.js';
import type { Figure } from './statement.js';

/** A figure that a statement may speak of, with the claims that count. */
export type CountedFigure = { readonly fact: FigureFact; readonly counted: Counted };

/** What is on record of a figure's value. Figures computed here only stand in where no source says anything. */
export function judgeFigure(facts: readonly CountedFigure[], figure: Figure): Finding {
  const answering = facts.filter(({ fact }) => isAnswer(fact, figure));
  const computed = answering.filter(({ fact }) => fact.basis === 'DERIVED' && figure.basis === 'MEASURED');
  const told = judge(
    answering.filter(({ fact }) => fact.basis === figure.basis),
    figure,
  );
  if (told.supporting.length > 0 || told.opposing.length > 0 || told.silence !== undefined) return told;
  const found = judge(computed, figure);
  return found.supporting.length > 0 ? { ...found, opposing: [], computed: true } : told;
}

function judge(facts: readonly CountedFigure[], figure: Figure): Finding {
  const units = new Set(facts.map(({ fact }) => fact.unit));
  const ofUnit = facts.filter(({ fact }) => figure.unit === undefined || fact.unit === figure.unit);
  const unclear = figure.unit === undefined ? units.size > 1 : units.size > 0 && ofUnit.length === 0;
  if (unclear) return { ...NO_FINDING, silence: 'UNIT_UNCLEAR', instead: [...units].map(String).sort().join(', ') };
  const findings = ofUnit.map(({ fact, counted }): Finding => {
    const finding = findingOf(fact.id, counted, (claim) => sideOf(claim, figure));
    return { ...finding, silence: counted.tooFew ? 'TOO_FEW_ORIGINS' : undefined };
  });
  return together(findings);
}

/** Whether the figure answers the question of the statement; whoever counts daily users answers another. */
function isAnswer(fact: FigureFact, asked: Figure): boolean {
  return (
    fact.about?.id === asked.subject &&
    fact.metric?.code === asked.metric &&
    isOf({ period: fact.period, start: fact.periodStart, end: fact.periodEnd }, asked.period) &&
    fact.market?.id === asked.market &&
    (fact.channel ?? undefined) === asked.channel &&
    fact.combinedWith?.id === asked.combinedWith &&
    !fact.key.includes('|narrowed=')
  );
}

function sideOf({ value, low, high, approx }: Claim, figure: Figure): Side {
  const stated = exactOf(figure.value);
  const slack = multiplied(magnitudeOf(stated), exactOf(figure.tolerance));
  const least = low ?? value;
  const most = high ?? value;
  const above = most !== null && compareExact(subtracted(stated, slack), exactOf(most)) > 0;
  const below = least !== null && compareExact(added(stated, slack), exactOf(least)) < 0;
  if (above) return approx === 'OVER' ? 'SILENT' : 'ANOTHER_VALUE';
  if (below) return approx === 'UNDER' ? 'SILENT' : 'ANOTHER_VALUE';
  return least === null || most === null ? 'SILENT' : 'FOR';
}
