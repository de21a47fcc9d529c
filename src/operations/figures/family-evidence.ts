import type { Analysis } from '../analysis.js';
import { figuresOperation, readEvidence, type Evidence, type ObservationRows } from './evidence.js';
import { SOURCE_FIELDS, type FamilyClaim } from './sources.js';

const FIGURES = figuresOperation('FiguresWithSources', SOURCE_FIELDS);

/** The figures that meet the filter, with all their claims and where those come from. */
export async function familyEvidence(analysis: Analysis, where: unknown): Promise<Evidence<FamilyClaim>> {
  return readEvidence(await analysis.ask<ObservationRows<FamilyClaim>>(FIGURES, { where }));
}
