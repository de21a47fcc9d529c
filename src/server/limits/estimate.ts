import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type FieldNode,
} from 'graphql';
import type { ComplexityEstimator, ComplexityEstimatorArgs } from 'graphql-query-complexity';
import type { Limits } from '../../config/config.js';
import { countOf, SIZED_ANSWERS, SIZED_LISTS, type Arguments } from './sized-answers.js';

type PageSizes = Pick<Limits, 'pageSize' | 'maxPageSize'>;

/** One point per object that a field can answer: page size times what is inside one element. Introspection is free. */
export function estimateBy(sizes: PageSizes): ComplexityEstimator {
  return (place: ComplexityEstimatorArgs): number => {
    const { args, childComplexity, field, node, type } = place;
    const target = getNamedType(field.type);
    if (!isCompositeType(target) || target.name.startsWith('__') || target.name === 'PageInfo') return 0;
    if (isConnection(target)) return Math.max(1, (showsRows(node) ? pageSize(args, sizes) : 1) * childComplexity);
    if (isGroups(target)) return Math.max(1, groupCount(args, sizes) * childComplexity);
    if (isGroups(type)) return field.name === 'groups' ? 1 + childComplexity : 0;
    if (target.name === 'GroupKey') return 1 + childComplexity;
    if (isNamed(type, 'GroupKey')) return 1 + NEIGHBOURS_READ * childComplexity;
    if (isConnection(type)) return field.name === 'edges' ? Math.max(1, childComplexity) : 1 + childComplexity;
    if (isListType(getNullableType(field.type))) return listLength(place, sizes) * (1 + childComplexity);
    const sized = SIZED_ANSWERS[target.name];
    if (sized !== undefined) return 1 + Math.max(1, sized.elements(args)) * childComplexity;
    return pagesAsked(args, sizes) * (1 + childComplexity);
  };
}

/** A connection's size is in its own arguments, so its `edges` and `nodes` count for one element. */
function isConnection(type: unknown): boolean {
  return isObjectType(type) && 'pageInfo' in type.getFields() && 'edges' in type.getFields();
}

/** Whether a connection is asked for rows, or for its total and its groups alone, which no page size changes. */
function showsRows({ selectionSet }: FieldNode): boolean {
  return (selectionSet?.selections ?? []).some(
    (selection) => selection.kind !== Kind.FIELD || ['edges', 'nodes'].includes(selection.name.value),
  );
}

/** Groups with their keys: the list inside has its length here. */
function isGroups(type: unknown): boolean {
  const group = isObjectType(type) ? getNamedType(type.getFields()['groups']?.type) : undefined;
  return isObjectType(group) && 'keys' in group.getFields();
}

/** What is inside a neighbour that rows are grouped by is read before the groups to show are chosen, for this many times as many. */
const NEIGHBOURS_READ = 20;

const USUAL_GROUPS = 50;

function groupCount(args: Arguments, sizes: PageSizes): number {
  const keys: unknown = args['by'];
  return pageSize(args, { ...sizes, pageSize: USUAL_GROUPS }) * Math.max(1, Array.isArray(keys) ? keys.length : 1);
}

function isNamed(type: unknown, name: string): boolean {
  return isObjectType(type) && type.name === name;
}

/** What lists hold that sources make long, not arguments: who says what of one thing. */
const TOLD: ReadonlySet<string> = new Set([
  ...['Claim', 'ClaimFamily', 'ComparisonResult', 'Figure', 'Organization', 'SourceFamily', 'SumCheck'],
]);
/** Nine in ten such lists are no longer, even of the figures of which most is told. */
const VOICES = 5;

/** The arguments that name what a list answers, one element for each. */
const NAMING_ARGUMENTS = ['ids', 'facts', 'statements'];

function listLength({ args, field, type }: ComplexityEstimatorArgs, sizes: PageSizes): number {
  const named = NAMING_ARGUMENTS.find((name) => name in args);
  if (named !== undefined) return countOf(args[named]);
  if (SIZED_LISTS.has(`${type.name}.${field.name}`)) return 1;
  return TOLD.has(getNamedType(field.type).name) ? VOICES : pageSize(args, sizes);
}

/** The lists inside an analysis are as long as it was asked to make them: that many times the usual page. */
function pagesAsked(args: Arguments, { pageSize: usual }: PageSizes): number {
  const asked = args['first'];
  return typeof asked === 'number' ? Math.max(1, Math.ceil(asked / usual)) : 1;
}

function pageSize(args: Arguments, { pageSize: usual, maxPageSize }: PageSizes): number {
  const asked = args['first'] ?? args['last'];
  return typeof asked === 'number' ? Math.min(Math.max(asked, 1), maxPageSize) : usual;
}
