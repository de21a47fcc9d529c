import { valueFromASTUntyped, type ConstDirectiveNode } from 'graphql';

/** The directives that carry the model; clients never see them. */
export const MODEL_DIRECTIVES: ReadonlySet<string> = new Set([
  'node',
  'abstract',
  'edge',
  'relation',
  'index',
  'unique',
  'unit',
  'claimed',
  'search',
]);

/** The types that only the model's directives use. */
export const MODEL_ONLY_TYPES: ReadonlySet<string> = new Set(['RelationDirection']);

type Decorated = { readonly directives?: readonly ConstDirectiveNode[] | undefined };

/** The written arguments of a directive, or undefined where the definition does not carry it. */
export function directiveArguments(node: Decorated, name: string): Readonly<Record<string, unknown>> | undefined {
  const directive = node.directives?.find((candidate) => candidate.name.value === name);
  if (directive === undefined) return undefined;
  return Object.fromEntries(
    (directive.arguments ?? []).map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]),
  );
}

/** Whether the definition carries the directive. */
export function hasDirective(node: Decorated, name: string): boolean {
  return node.directives?.some((candidate) => candidate.name.value === name) ?? false;
}
