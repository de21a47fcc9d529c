import { ServiceError } from '../../errors/service-error.js';
import type { Model } from '../../model/model.js';
import type { PropertyValues } from '../../model/stored.js';
import type { AttributeDraft, NodeDraft, Version } from './draft.js';
import { completed } from './place-attribute.js';
import { textList } from './text-list.js';

/**
 * One node per id: what lines define, reference data adds to, and completions complete. A completion that was withdrawn or
 * revised leaves nothing but the time at which the node last changed.
 */
export function mergeNodes(
  model: Model,
  drafts: readonly NodeDraft[],
  completions: readonly Version<AttributeDraft>[],
): ReadonlyMap<string, NodeDraft> {
  const nodes = new Map<string, NodeDraft>();
  for (const draft of drafts) {
    const known = nodes.get(draft.id);
    nodes.set(draft.id, known === undefined ? draft : added(known, draft));
  }
  for (const { where, fact, claim, createdAt, supersededAt } of completions) {
    const node = nodes.get(fact.subject);
    if (node === undefined) continue;
    refuseUnknown(model, where, node.type, fact.property);
    const stands = supersededAt === undefined;
    const properties = stands ? completed(where, node.properties, fact.property, claim.value ?? '') : node.properties;
    nodes.set(node.id, { ...node, properties: changedBy(properties, supersededAt ?? createdAt) });
  }
  return nodes;
}

/** Nodes with a time at which they last changed have changed no earlier than this. */
function changedBy(properties: PropertyValues, instant: string): PropertyValues {
  const { updatedAt } = properties;
  return typeof updatedAt === 'string' && updatedAt < instant ? { ...properties, updatedAt: instant } : properties;
}

/** Names of completions that are no property of their own: other names join a list, a rank is that of a claim. */
const NO_PROPERTIES = new Set(['altName', 'rank']);

function refuseUnknown(model: Model, where: string, type: string, property: string): void {
  if (NO_PROPERTIES.has(property) || model.nodes.get(type)?.properties.has(property) === true) return;
  throw new ServiceError(
    'BAD_DATA',
    `${where}: ${type} has no property "${property}"; see schema/ for those there are`,
  );
}

function added(known: NodeDraft, draft: NodeDraft): NodeDraft {
  if (!draft.adds || known.type !== draft.type) {
    const clash = `the id "${draft.id}" is taken by the ${known.type} of ${known.where}`;
    throw new ServiceError('BAD_DATA', `${draft.where}: ${clash}; give this one another`);
  }
  return { ...known, properties: joined(known.properties, draft.properties) };
}

/** What is known stays; what is missing is filled in; a name that differs becomes another name. */
function joined(known: PropertyValues, draft: PropertyValues): PropertyValues {
  const filled = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined && value !== null));
  const names = [...textList(known['altNames']), ...text(draft['name']), ...textList(draft['altNames'])];
  const externalIds = [...new Set([...textList(known['externalIds']), ...textList(draft['externalIds'])])];
  const altNames = [...new Set(names)].filter((name) => name !== known['name']);
  return { ...draft, ...filled, ...('name' in known ? { altNames, externalIds } : {}) };
}

function text(value: PropertyValues[string]): readonly string[] {
  return typeof value === 'string' ? [value] : [];
}
