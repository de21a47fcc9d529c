import type { Model } from '../../model/model.js';
import type { SeedContext } from './context.js';
import type { Assertion, AttributeDraft, Drafts } from './draft.js';
import type { SeedLines } from './lines.js';
import { placeAttribute } from './place-attribute.js';
import { placeDocument } from './place-document.js';
import { placeEntity } from './place-entity.js';
import { placeObservation } from './place-observation.js';
import { placeRelation } from './place-relation.js';

/** What the lines come to; completions are kept apart, because they also change the nodes. */
export type Placed = Drafts & { readonly completions: readonly Assertion<AttributeDraft>[] };

/** Gives every line its place. Throws BAD_DATA, naming file and line, for one that has none. */
export function placeLines(
  model: Model,
  context: SeedContext,
  lines: SeedLines,
  currencies: ReadonlySet<string>,
): Placed {
  const completions = lines.attributes.map((located) => placeAttribute(context, located));
  const names = namesOf(lines);
  const unitKinds = completions.filter(({ fact }) => fact.property === 'unitKind');
  const kinds = new Map(unitKinds.map(({ fact, claim }) => [fact.subject, claim.value ?? '']));
  const parts: Drafts[] = [
    ...lines.documents.map((located) => placeDocument(context, names, located)),
    ...lines.entities.map((located) => placeEntity(context, located)),
  ];
  return {
    nodes: parts.flatMap(({ nodes }) => nodes),
    assertions: [
      ...parts.flatMap(({ assertions }) => assertions),
      ...lines.relations.map((located) => placeRelation(context, model, located)),
      ...lines.observations.map((located) => placeObservation(context, { kinds, currencies }, located)),
      ...completions,
    ],
    completions,
  };
}

/** What each thing is called: by the line that completes its name, else by its own. */
function namesOf({ entities, attributes }: SeedLines): ReadonlyMap<string, string> {
  const completed = attributes.filter(({ line }) => line.property === 'name');
  return new Map([
    ...entities.map(({ line }) => [line.subject, line.name] as const),
    ...completed.map(({ line }) => [line.subject, line.value] as const),
  ]);
}
