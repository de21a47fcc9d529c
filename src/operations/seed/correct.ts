import type { z } from 'zod';
import { ServiceError } from '../../errors/service-error.js';
import {
  attributeLine,
  observationLine,
  relationLine,
  type Located,
  type ObservationLine,
  type RelationLine,
  type SeedLines,
} from './lines.js';
import type { Placers } from './place.js';
import { parsed } from './read-seeds.js';
import type { Correction, Replace } from './revise.js';

type Changes = Correction['changes'];
/** A line that can be corrected, and how: each change leaves the line that the next one starts from. */
type Correctable = { readonly correct: (revision: Located<Correction>) => ReturnType<Replace> };

/** What corrects lines of relations, figures and properties; corrections of one line add up. */
export function corrector(lines: SeedLines, placers: Placers): Replace {
  const correctable = new Map<string, Correctable>();
  for (const { line } of lines.relations) {
    correctable.set(line.id, correcting(line, changedRelation, relationLine, placers.relation));
  }
  for (const { line } of lines.observations) {
    correctable.set(line.id, correcting(line, changedObservation, observationLine, placers.observation));
  }
  for (const { line } of lines.attributes) {
    correctable.set(line.id, correcting(line, merged, attributeLine, placers.attribute));
  }
  return (line, revision) => {
    const found = correctable.get(line);
    if (found !== undefined) return found.correct(revision);
    const way = 'lines of relations, observations and attributes can be corrected';
    throw new ServiceError('BAD_DATA', `${revision.where}: ${line} is none of these: ${way}`);
  };
}

function correcting<Line extends object>(
  first: Line,
  change: (line: Line, changes: Changes) => object,
  schema: z.ZodType<Line>,
  place: (located: Located<Line>) => ReturnType<Replace>,
): Correctable {
  let current = first;
  return {
    correct({ where, line: { changes } }) {
      current = parsed(where, change(current, changes), schema);
      return place({ where, line: current });
    },
  };
}

/** What is not said of the line itself is a qualifier. */
function changedRelation(line: RelationLine, changes: Changes): object {
  return changed(line, line.qualifiers, changes, ['text', 'polarity', 'hedge']);
}

function changedObservation(line: ObservationLine, changes: Changes): object {
  return changed(line, line.qualifiers ?? {}, changes, ['value', 'unit', 'approx', 'text', 'polarity', 'hedge']);
}

function changed(line: object, qualifiers: object, changes: Changes, own: readonly string[]): object {
  const entries = Object.entries(changes);
  const ownChanges = Object.fromEntries(entries.filter(([name]) => own.includes(name)));
  const others = Object.fromEntries(entries.filter(([name]) => !own.includes(name)));
  return { ...merged(line, ownChanges), qualifiers: merged(qualifiers, others) };
}

/** Null takes a value away. */
function merged(values: object, changes: Changes): object {
  return Object.fromEntries(Object.entries({ ...values, ...changes }).filter(([, value]) => value !== null));
}
