import type { Model } from '../../model/model.js';
import type { SeedContext } from './context.js';
import type { Assertion, AttributeDraft, Drafts } from './draft.js';
import type { AttributeLine, Located, ObservationLine, RelationLine, SeedLines } from './lines.js';
import { placeAttribute } from './place-attribute.js';
import { placeDocument } from './place-document.js';
import { placeEntity } from './place-entity.js';
import { placeObservation } from './place-observation.js';
import { placeRelation } from './place-relation.js';
import { placeRevision } from './place-revision.js';

/** What gives a line of a form its place; a corrected line is placed by it anew. */
export type Placers = {
  readonly relation: (located: Located<RelationLine>) => Assertion;
  readonly observation: (located: Located<ObservationLine>) => Assertion;
  readonly attribute: (located: Located<AttributeLine>) => Assertion<AttributeDraft>;
};

/** The placers for lines among these. */
export function placersOf(
  model: Model,
  context: SeedContext,
  lines: SeedLines,
  currencies: ReadonlySet<string>,
): Placers {
  const unitKinds = lines.attributes.filter(({ line }) => line.property === 'unitKind');
  const kinds = new Map(unitKinds.map(({ line }) => [line.subject, line.value]));
  return {
    relation: (located) => placeRelation(context, model, located),
    observation: (located) => placeObservation(context, { kinds, currencies }, located),
    attribute: (located) => placeAttribute(context, located),
  };
}

/** What the lines come to; completions are kept apart, because they also change the nodes. */
export type Placed = Drafts & { readonly completions: readonly Assertion<AttributeDraft>[] };

/** Gives every line its place. Throws BAD_DATA, naming file and line, for one that has none. */
export function placeLines(context: SeedContext, placers: Placers, lines: SeedLines): Placed {
  const completions = lines.attributes.map(placers.attribute);
  const names = namesOf(lines);
  const parts: Drafts[] = [
    ...lines.documents.map((located) => placeDocument(context, names, located)),
    ...lines.entities.map((located) => placeEntity(context, located)),
  ];
  return {
    nodes: parts.flatMap(({ nodes }) => nodes),
    assertions: [
      ...parts.flatMap(({ assertions }) => assertions),
      ...lines.relations.map(placers.relation),
      ...lines.observations.map(placers.observation),
      ...completions,
      ...lines.revisions.map((located) => placeRevision(context, located)),
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
