import type { Aggregate, Measure, Neighbour, Trait } from './aggregate.js';
import type { OrderTerm, Page, Position } from './page.js';
import type { Choice, Holds, Predicate } from './predicate.js';
import type { Branch, ReadPlan, Source } from './read.js';
import type { Column, Selection } from './selection.js';
import type { Step } from './step.js';

/** A plan as indented text, for people and for tests. Equal plans print equal. */
export function printPlan(plan: ReadPlan): string {
  const slots = plan.slots.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  return [...plan.branches.flatMap(printBranch), `slots ${slots}`, ''].join('\n');
}

function printBranch(branch: Branch, index: number): readonly string[] {
  const where = branch.where === undefined ? [] : [`where ${printPredicate(branch.where)}`];
  if (branch.kind === 'search') {
    const head = `${String(index)} search of (:${branch.label}) for $${branch.words.name}`;
    return [head, ...indent([...where, `first $${branch.limit.name}`, ...printSelection(branch.selection)])];
  }
  const head = `${String(index)} ${branch.kind} of ${printSource(branch.source)}`;
  if (branch.kind === 'count') return [head, ...indent(where)];
  if (branch.kind === 'aggregate') return [head, ...indent([...where, ...printAggregate(branch.aggregate)])];
  const page = branch.page === undefined ? [] : printPage(branch.page);
  return [head, ...indent([...where, ...page, ...printSelection(branch.selection)])];
}

function printSource(source: Source): string {
  switch (source.kind) {
    case 'label':
      return `(:${source.labels.join(':')})`;
    case 'key':
      return `(:${source.labels.join(':')} {${source.property}: $${source.value.name}})`;
    case 'keys':
      return `(:${source.labels.join(':')} {${source.property}: each of $${source.values.name}})`;
    case 'reach':
      return `${printSource(source.from)}${printStep(source.step)}`;
  }
}

function printStep(step: Step): string {
  const target = step.label === undefined ? '()' : `(:${step.label})`;
  const left = step.direction === 'in' ? '<-' : '-';
  const right = step.direction === 'out' ? '->' : '-';
  return `${left}[:${step.relation}]${right}${target}`;
}

function printSelection(selection: Selection): readonly string[] {
  return selection.columns.flatMap((column, index) => {
    const [head = '', ...rest] = printColumn(column);
    return [`${String(index)} ${head}`, ...indent(rest)];
  });
}

function printColumn(column: Column): readonly string[] {
  switch (column.kind) {
    case 'property':
      return [`${column.on}.${column.property}`];
    case 'order':
      return [`order term ${String(column.term)}`];
    case 'labels':
      return ['labels'];
    case 'fact':
      return ['fact', ...printSelection(column.selection)];
    case 'one':
      return [
        `one ${printStep(column.step)}${printGuard(column.guard)}`,
        ...printConditions({ holds: column.holds, where: undefined }),
        ...printSelection(column.selection),
      ];
    case 'chosen':
      return [
        `chosen${printGuard(column.guard)} by ${printChoice(column.choice)}`,
        ...printSelection(column.selection),
      ];
    case 'aggregate':
      return [
        `aggregate ${printStep(column.step)}${printGuard(column.guard)}`,
        ...printConditions(column),
        ...printAggregate(column.aggregate),
      ];
    case 'count':
      return [`count ${printStep(column.step)}${printGuard(column.guard)}`, ...printConditions(column)];
    case 'expand':
      return [
        `expand ${printStep(column.step)}${printGuard(column.guard)}`,
        ...printConditions(column),
        ...printPage(column.page),
        ...printSelection(column.selection),
      ];
  }
}

function printAggregate({ choice, keys, measures, rows, groups }: Aggregate<Selection>): readonly string[] {
  return [
    ...printClaim(choice),
    ...keys.flatMap((key) =>
      key.kind === 'neighbour'
        ? [`by ${printNeighbour(key)}`, ...indent(printSelection(key.selection))]
        : [`by ${printTrait(key)}`],
    ),
    ...measures.map(printMeasure),
    `of $${rows.name} rows, $${groups.name} groups`,
  ];
}

function printTrait(trait: Trait): string {
  if (trait.kind === 'label') return `label of $${trait.labels.name}`;
  return `${trait.kind === 'bucket' ? `${trait.bucket} of ` : ''}${trait.on}.${trait.property}`;
}

function printNeighbour({ step, holds, where, many }: Neighbour): string {
  const conditions = printConditions({ holds, where });
  return [many ? 'each' : 'one', printStep(step), ...conditions].join(' ');
}

function printMeasure(measure: Measure): string {
  switch (measure.kind) {
    case 'distinct':
      return `distinct ${printTrait(measure.of)}`;
    case 'neighbours':
      return `distinct ${printNeighbour(measure)}`;
    case 'numbers':
      return `numbers ${measure.on}.${measure.property}${measure.unit === undefined ? '' : ` in ${measure.unit.property}`}`;
  }
}

function printGuard(guard: readonly string[] | undefined): string {
  return guard === undefined ? '' : ` from ${guard.join('|')}`;
}

function printConditions({
  holds,
  where,
}: {
  holds: Holds | undefined;
  where: Predicate | undefined;
}): readonly string[] {
  return [
    ...(holds === undefined ? [] : printHolds(holds)),
    ...(where === undefined ? [] : [`where ${printPredicate(where)}`]),
  ];
}

function printHolds({ at, choice }: Holds): readonly string[] {
  return [
    ...(at === undefined ? [] : [`holds ${at.mode} on $${at.day.name}`]),
    ...(choice === undefined
      ? []
      : [`chosen by ${printChoice(choice)} giving ${choice.properties.join(', ')} also ${choice.withdrawn}`]),
  ];
}

function printChoice({ claims, minOrigins, onConflict }: Choice): string {
  const origins = minOrigins === undefined ? '' : ` of $${minOrigins.name} origins`;
  return `${onConflict} claims${origins} where ${printPredicate(claims)}`;
}

/** The claim of which values are read. */
function printClaim(choice: Choice | undefined): readonly string[] {
  return choice === undefined ? [] : [`claim by ${printChoice(choice)}`];
}

function printPage(page: Page): readonly string[] {
  const position = (word: string, at: Position | undefined): readonly string[] =>
    at === undefined ? [] : [`${word} ${at.map((slot) => (slot === null ? 'null' : `$${slot.name}`)).join(', ')}`];
  return [
    ...printClaim(page.choice),
    `order ${page.order.map(printTerm).join(', ')}${page.candidates === undefined ? '' : ` of $${page.candidates.name} candidates`}`,
    ...position('after', page.after),
    ...position('before', page.before),
    `${page.backward ? 'last' : 'first'} $${page.limit.name}`,
  ];
}

function printTerm(term: OrderTerm): string {
  const direction = term.descending ? ' desc' : '';
  if (term.kind === 'property') return `${term.on}.${term.property}${direction}`;
  return `count ${printStep(term.step)}${[...printConditions(term)].map((text) => ` ${text}`).join('')}${direction}`;
}

function printPredicate(predicate: Predicate): string {
  switch (predicate.kind) {
    case 'and':
    case 'or':
      return `(${predicate.operands.map(printPredicate).join(` ${predicate.kind} `)})`;
    case 'not':
      return `not ${printPredicate(predicate.operand)}`;
    case 'compare':
      return `${predicate.on}.${predicate.property} ${predicate.operator} $${predicate.value.name}`;
    case 'in':
      return `${predicate.on}.${predicate.property} in $${predicate.values.name}`;
    case 'hasAny':
      return `${predicate.on}.${predicate.property} has any of $${predicate.values.name}`;
    case 'isNull':
      return `${predicate.on}.${predicate.property} is null`;
    case 'label':
      return `is ${predicate.labels.join('|')}`;
    case 'related':
      return `${predicate.quantifier} ${printStep(predicate.step)}{${printConditions(predicate).join(' ')}}`;
    case 'chosen':
      return `chosen by ${printChoice(predicate.choice)} {${predicate.where === undefined ? '' : printPredicate(predicate.where)}}`;
  }
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
