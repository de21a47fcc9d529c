import { ServiceError } from '../../errors/service-error.js';
import { atPrecision, eventBounds, OPEN } from './bounds.js';
import { claimOf, written } from './claim.js';
import type { SeedContext } from './context.js';
import type { Assertion, Bounds, Drafts, NodeDraft } from './draft.js';
import type { EntityLine, Located } from './lines.js';
import { currencyCode, currencyExternalId, marketExternalIds } from './external-ids.js';
import { REGION_CODES, regionExternalId } from './regions.js';
import { ENTITY_TYPES, enumValue, EVENT_CLASSES } from './vocabulary.js';

/** A line about a thing: the node, and the claim that it is there. A division among the platforms is a division. */
export function placeEntity(context: SeedContext, located: Located<EntityLine>): Drafts {
  const { where, line } = located;
  if (line.type === 'Statement') return { nodes: [], assertions: [namedStatement(context, located)] };
  const claim = claimOf(context, where, line, {
    value: `${line.type}: ${line.name}`,
    qualifiers: told(line),
    bounds: timeOf(where, line),
    approx: line.time?.precision === 'approx-day' ? 'ABOUT' : undefined,
  });
  const fact = { kind: 'attribute', subject: line.subject, property: 'existence', several: false } as const;
  return { nodes: [entityNode(context, located)], assertions: [{ where, claim, fact }] };
}

function entityNode(context: SeedContext, { where, line }: Located<EntityLine>): NodeDraft {
  const known = ENTITY_TYPES[line.type];
  if (known === undefined) throw new ServiceError('BAD_DATA', `${where}: "${line.type}" is no type of thing`);
  const type = line.kind === 'division' ? 'Division' : known.type;
  const kind = known.kind ?? (line.kind === undefined ? undefined : enumValue(line.kind));
  const recorded = line.recorded ?? context.recordTime;
  const properties = {
    id: line.subject,
    name: line.name,
    altNames: line.altNames ?? [],
    externalIds: [],
    createdAt: recorded,
    updatedAt: recorded,
    ...(type === 'Organization' || type === 'Platform' ? { kind } : {}),
    ...ownProperties(context, where, type, line),
  };
  return { where, id: line.subject, type, properties, adds: false };
}

function ownProperties(context: SeedContext, where: string, type: string, line: EntityLine) {
  switch (type) {
    case 'Event':
      return eventProperties(context, where, line);
    case 'Market': {
      const { iso2, iso3, isoNum } = line;
      return { iso2, iso3, isoNum, externalIds: marketExternalIds(iso2 ?? '', iso3 ?? '', isoNum ?? '') };
    }
    case 'Currency': {
      const code = currencyCode(line.subject);
      return { code, externalIds: [currencyExternalId(code)] };
    }
    case 'Metric':
      return { code: line.subject };
    case 'Region': {
      const region = REGION_CODES[line.subject];
      if (region === undefined) return { scheme: 'SOURCE_DEFINED' };
      return { ...region, externalIds: [regionExternalId(region)] };
    }
    default:
      return {};
  }
}

function eventProperties(context: SeedContext, where: string, { eventClass = '', time }: EntityLine) {
  const known = EVENT_CLASSES[eventClass];
  if (known === undefined || time === undefined) {
    const classes = Object.keys(EVENT_CLASSES).join(', ');
    throw new ServiceError('BAD_DATA', `${where}: an event needs a time and one of these classes: ${classes}`);
  }
  const start = atPrecision(where, time.start, time.precision);
  const end = time.end === undefined ? undefined : atPrecision(where, time.end, time.precision);
  return { class: known, status: start <= context.recordTime ? 'DONE' : 'PLANNED', start, end };
}

function timeOf(where: string, { time }: EntityLine): Bounds {
  if (time === undefined) return OPEN;
  const end = time.end === undefined ? undefined : atPrecision(where, time.end, time.precision);
  return eventBounds(where, atPrecision(where, time.start, time.precision), end);
}

/** A line about a statement that has a name of its own: the claim is of the statement itself. */
function namedStatement(context: SeedContext, { where, line }: Located<EntityLine>): Assertion {
  const claim = claimOf(context, where, line, { asWritten: line.name, qualifiers: told(line) });
  const { text = line.name, statementKind = 'CLAIM', polarity, hedge } = line;
  const about = { subject: line.as?.subject, object: line.as?.object };
  const said = { text, statementKind, polarity, hedge, ...about };
  return { where, claim, fact: { kind: 'statement', id: line.subject, predicate: 'HOLDS', ...said, distinct: [] } };
}

/** All that a line tells of a thing, as the claim keeps it. */
function told(line: EntityLine): string[] {
  const { type, name, altNames = [], kind, eventClass, time, iso2, iso3, isoNum } = line;
  const values = { type, name, kind, eventClass, ...time, iso2, iso3, isoNum };
  const given = Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  return [...written(Object.fromEntries(given)), ...altNames.map((altName) => `altName=${altName}`)];
}
