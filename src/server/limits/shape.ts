import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { ServiceError } from '../../errors/service-error.js';

/** How large an operation is, whatever its variables: fragments spread, fields of one response key merged. */
export type Shape = {
  readonly depth: number;
  readonly rootFields: number;
  /** The most response keys that one field is given in one place. */
  readonly aliases: number;
};

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;
type Walk = { readonly fragments: Fragments; readonly maxFields: number; fields: number; aliases: number };

const shapes = new WeakMap<OperationDefinitionNode, Shape>();

/** Measures an operation, once per document. Throws LIMIT_EXCEEDED rather than look at more than `maxFields` fields. */
export function shapeOf(operation: OperationDefinitionNode, document: DocumentNode, maxFields: number): Shape {
  const known = shapes.get(operation);
  if (known !== undefined) return known;
  const walk: Walk = { fragments: fragmentsOf(document), maxFields, fields: 0, aliases: 0 };
  const root = groupFields([operation.selectionSet], walk);
  const shape = { depth: depthOf(root, walk), rootFields: root.size, aliases: walk.aliases };
  shapes.set(operation, shape);
  return shape;
}

function fragmentsOf(document: DocumentNode): Fragments {
  return new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
}

/** The fields of one place in the answer by response key. */
function groupFields(sets: readonly SelectionSetNode[], walk: Walk): ReadonlyMap<string, readonly FieldNode[]> {
  const groups = new Map<string, FieldNode[]>();
  for (const field of spread(sets, walk)) {
    const key = field.alias?.value ?? field.name.value;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [field]);
    else group.push(field);
  }
  const aliases = new Map<string, number>();
  for (const [field] of groups.values()) {
    const name = field?.name.value ?? '';
    aliases.set(name, (aliases.get(name) ?? 0) + 1);
  }
  walk.aliases = Math.max(walk.aliases, ...aliases.values());
  return groups;
}

/** The fields of the selection sets with every fragment put in its place, each fragment once. */
function* spread(
  sets: readonly SelectionSetNode[],
  walk: Walk,
  seen: Set<string> = new Set<string>(),
): Generator<FieldNode> {
  for (const selection of sets.flatMap((set) => set.selections)) {
    count(walk);
    if (selection.kind === Kind.FIELD) yield selection;
    else if (selection.kind === Kind.INLINE_FRAGMENT) yield* spread([selection.selectionSet], walk, seen);
    else if (!seen.has(selection.name.value)) {
      seen.add(selection.name.value);
      const fragment = walk.fragments.get(selection.name.value);
      if (fragment !== undefined) yield* spread([fragment.selectionSet], walk, seen);
    }
  }
}

function count(walk: Walk): void {
  walk.fields += 1;
  if (walk.fields > walk.maxFields) throw tooManyFields(walk.maxFields);
}

/** The error for an operation that names more fields than a request may. */
export function tooManyFields(limit: number): ServiceError {
  return new ServiceError(
    'LIMIT_EXCEEDED',
    `the operation selects more than ${limit} fields (setting MAX_FIELDS): use fewer fragments inside fragments`,
    { details: { limit, setting: 'MAX_FIELDS' } },
  );
}

/** Introspection counts as one level: it has a limit of its own, and tools send one that is deep by nature. */
function depthOf(groups: ReadonlyMap<string, readonly FieldNode[]>, walk: Walk): number {
  let deepest = 0;
  for (const fields of groups.values()) {
    const sets = fields.flatMap((field) => (field.selectionSet === undefined ? [] : [field.selectionSet]));
    const inside = sets.length === 0 ? 0 : depthOf(groupFields(sets, walk), walk);
    const isMeta = fields[0]?.name.value.startsWith('__') === true;
    deepest = Math.max(deepest, isMeta ? 1 : 1 + inside);
  }
  return deepest;
}
