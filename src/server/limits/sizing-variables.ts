import { Kind, visit, type DocumentNode } from 'graphql';

const SIZING_ARGUMENTS: ReadonlySet<string> = new Set([
  ...['first', 'last', 'by', 'if', 'members', 'ids', 'facts', 'statements'],
  ...['subjects', 'periods', 'metrics', 'parts', 'from', 'to', 'grain'],
]);

/**
 * The names of the variables on whose values the cost of a document depends: page sizes, what an analysis is asked of,
 * `@skip`, `@include`.
 */
export function sizingVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  let sizing = false;
  visit(document, {
    Argument: {
      enter: (node) => {
        sizing = SIZING_ARGUMENTS.has(node.name.value);
      },
      leave: () => {
        sizing = false;
      },
    },
    [Kind.VARIABLE]: (node) => {
      if (sizing) names.add(node.name.value);
    },
  });
  return [...names].sort();
}
