import { ServiceError } from '../../errors/service-error.js';
import type { Model } from '../../model/model.js';
import { boundsOf } from './bounds.js';
import { claimOf, written } from './claim.js';
import type { SeedContext } from './context.js';
import type { Assertion, ClaimDraft, RelationDraft } from './draft.js';
import { edgeProperties } from './edge-properties.js';
import type { Located, RelationLine } from './lines.js';
import { PREDICATES, type Placement } from './predicates.js';

type ToRelation = Extract<Placement, { readonly to: 'relation' }>;
type Placed = Assertion;

/** A line of subject, predicate and object: an edge, a statement, or a claim on one of them. */
export function placeRelation(context: SeedContext, model: Model, located: Located<RelationLine>): Placed {
  const { where, line } = located;
  const placement = PREDICATES[line.predicate];
  if (placement === undefined) {
    const way = 'say where it goes in src/operations/seed/predicates.ts';
    throw new ServiceError('BAD_DATA', `${where}: the predicate ${line.predicate} has no place; ${way}`);
  }
  // A cause or an aim that somebody merely suggests is given a text, and is a statement, whatever its predicate.
  if (line.text !== undefined) return { where, claim: wordsClaim(context, located), fact: statementOf(context, line) };
  switch (placement.to) {
    case 'relation':
      return edge(context, model, located, placement);
    case 'availability':
      return availability(context, model, located);
    case 'statement':
      throw new ServiceError('BAD_DATA', `${where}: ${line.predicate} becomes a statement and needs a "text"`);
    case 'statement-claim': {
      const claim = { ...wordsClaim(context, located), originator: String(line.object) };
      return { where, claim, fact: { kind: 'statement', id: line.subject, predicate: 'HOLDS', distinct: [] } };
    }
  }
}

function edge(
  context: SeedContext,
  model: Model,
  { where, line }: Located<RelationLine>,
  placement: ToRelation,
): Placed {
  const near = line.as?.subject ?? line.subject;
  const far = line.as?.object ?? String(line.object);
  const [subject, object] = placement.reversed === true ? [far, near] : [near, far];
  const told = { ...line.qualifiers, ...precise(context, line) };
  const qualifiers = { ...placement.implied, ...told, ...(line.as?.role && { role: line.as.role }) };
  const moved = placement.type !== line.predicate || line.as !== undefined;
  const claim = claimOf(context, where, line, {
    asWritten: moved ? triple(line) : undefined,
    qualifiers: written(line.qualifiers),
    bounds: boundsOf(where, told),
  });
  const fact = relationDraft(model, where, { type: placement.type, subject, object, qualifiers, key: placement.key });
  return { where, claim: { ...claim, approx: line.qualifiers['approx'] === true ? 'ABOUT' : undefined }, fact };
}

/** The start of an event where it happened, no more precise than that of the event: `2024-12-31` may mean 2024. */
function precise({ starts }: SeedContext, { subject, qualifiers }: RelationLine): { readonly start?: string } {
  const start = starts.get(subject);
  return start !== undefined && start.written === qualifiers['start'] ? { start: start.known } : {};
}

/** `jp MARKET_ORDINAL 17 {platform}` and `jp LATEST_MARKET_OF tiktok-shop` speak of the platform's edge to the market. */
function availability(context: SeedContext, model: Model, { where, line }: Located<RelationLine>): Placed {
  const named = line.qualifiers['platform'];
  const platform = named === undefined ? String(line.object) : String(named);
  const ordinal = named === undefined ? {} : { ordinal: line.object };
  const qualifiers = { status: 'launched', ...ordinal };
  const draft = { type: 'AVAILABLE_IN', subject: platform, object: line.subject, qualifiers, key: ['status'] };
  const claim = claimOf(context, where, line, {
    asWritten: triple(line),
    qualifiers: written(line.qualifiers),
    bounds: boundsOf(where, line.qualifiers),
  });
  return { where, claim, fact: relationDraft(model, where, draft) };
}

type EdgeLine = {
  readonly type: string;
  readonly subject: string;
  readonly object: string;
  readonly qualifiers: RelationLine['qualifiers'];
  readonly key: readonly string[] | undefined;
};

function relationDraft(model: Model, where: string, line: EdgeLine): RelationDraft {
  const relation = model.relations.get(line.type);
  if (relation === undefined) throw new ServiceError('BAD_DATA', `${where}: the model has no relation ${line.type}`);
  const properties = edgeProperties(where, relation, line.qualifiers);
  const distinct: Record<string, string> = {};
  for (const name of line.key ?? []) {
    const value = properties[name] ?? line.qualifiers[name];
    if (value !== undefined && value !== null) distinct[name] = String(value);
  }
  const turned = relation.symmetric && line.object < line.subject;
  const [subject, object] = turned ? [line.object, line.subject] : [line.subject, line.object];
  return { kind: 'relation', type: line.type, subject, object, distinct, properties };
}

function wordsClaim(context: SeedContext, { where, line }: Located<RelationLine>): ClaimDraft {
  const { asOf, time } = line.qualifiers;
  const times = { ...(asOf !== undefined && { asOf }), ...(time !== undefined && { time }) };
  return claimOf(context, where, line, {
    asWritten: triple(line),
    qualifiers: written(line.qualifiers),
    bounds: boundsOf(where, times),
  });
}

function statementOf(context: SeedContext, line: RelationLine): Assertion['fact'] {
  const object = line.as?.object ?? String(line.object);
  return {
    kind: 'statement',
    predicate: line.predicate,
    subject: line.as?.subject ?? line.subject,
    object: context.types.has(object) ? object : undefined,
    text: line.text,
    statementKind: line.statementKind ?? 'CLAIM',
    polarity: line.polarity,
    hedge: line.hedge,
    distinct: [...(context.types.has(object) ? [] : [`object=${object}`]), ...written(line.qualifiers)],
  };
}

function triple(line: RelationLine): string {
  return `${line.subject} ${line.predicate} ${line.object}`;
}
