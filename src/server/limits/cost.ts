import { GraphQLError, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { getComplexity } from 'graphql-query-complexity';
import type { Limits } from '../../config/config.js';
import { estimateBy } from './estimate.js';
import { tooManyFields } from './shape.js';
import { sizingVariables } from './sizing-variables.js';

type CostQuestion = {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly limits: Limits;
};

type Known = { readonly names: readonly string[]; readonly costs: Map<string, number> };

const known = new WeakMap<OperationDefinitionNode, Known>();
const MAX_KNOWN_COSTS = 200;
const MAX_KEY_LENGTH = 200;

/**
 * The objects that an operation can answer at most by its page sizes, literals and variables alike. Undefined where the
 * variables are wrong, which execution tells better. Remembered per document and values of the variables that matter.
 */
export function costOf(question: CostQuestion): number | undefined {
  const { names, costs } = knownOf(question.operation, question.document);
  const key = JSON.stringify(
    names.map((name) => (name in question.variables ? [sizeOf(question.variables[name])] : [])),
  );
  const remembered = costs.get(key);
  if (remembered !== undefined) return remembered;
  const cost = estimate(question);
  if (costs.size >= MAX_KNOWN_COSTS) costs.clear();
  if (cost !== undefined && key.length <= MAX_KEY_LENGTH) costs.set(key, cost);
  return cost;
}

/** What matters of a variable: of a list its length. */
function sizeOf(value: unknown): unknown {
  return Array.isArray(value) ? { length: value.length } : value;
}

function knownOf(operation: OperationDefinitionNode, document: DocumentNode): Known {
  let entry = known.get(operation);
  if (entry === undefined) {
    entry = { names: sizingVariables(document), costs: new Map() };
    known.set(operation, entry);
  }
  return entry;
}

function estimate({ schema, document, operation, variables, limits }: CostQuestion): number | undefined {
  try {
    return getComplexity({
      schema,
      query: document,
      variables: { ...variables },
      ...(operation.name === undefined ? {} : { operationName: operation.name.value }),
      estimators: [estimateBy(limits)],
      maxQueryNodes: limits.fields,
    });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    // Errors about variables and arguments point at their place in the document; the one about size points nowhere.
    if (error.nodes === undefined) throw tooManyFields(limits.fields);
    return undefined;
  }
}
