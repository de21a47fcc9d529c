import type { Analysis } from '../analysis.js';
import { checkNames } from '../figures/period.js';
import { typesOfIds } from '../evidence/known-ids.js';
import { askedStanding } from './asked-standing.js';
import { idsOf, placeOf, refusal, type Statement } from './statement.js';

/** Throws BAD_USER_INPUT for a statement that names what is not there, or is of another type, or a period nobody names. */
export async function checkStatements(analysis: Analysis, statements: readonly Statement[]): Promise<void> {
  const first = (id: string): string => placeOf(statements.findIndex((statement) => idsOf(statement).includes(id)));
  const [types] = await Promise.all([
    typesOfIds(analysis, first, [...new Set(statements.flatMap(idsOf))]),
    ...statements.map((statement, index) =>
      statement.kind === 'observation'
        ? checkNames(analysis, `${placeOf(index)}.period`, [statement.period])
        : undefined,
    ),
  ]);
  for (const [index, statement] of statements.entries()) {
    checkTypes(statement, index, types);
    checkStanding(statement, index, statusesOf(analysis));
  }
}

/** Throws BAD_USER_INPUT for a statement that names a metric which is not one of these codes. */
export function checkMetrics(statements: readonly Statement[], codes: ReadonlySet<string>): void {
  for (const [index, statement] of statements.entries()) {
    if (statement.kind !== 'observation' || codes.has(statement.metric)) continue;
    const what = `names the metric "${statement.metric}", and there is none with that code`;
    throw refusal(index, what, 'See metrics { nodes { code } } for all codes');
  }
}

/** The standings that a platform can have in a market. */
export function statusesOf({ model }: Pick<Analysis, 'model'>): readonly string[] {
  return model.relations.get('AVAILABLE_IN')?.properties.get('status')?.values ?? [];
}

const MARKETS = ['Market', 'Region'];

function checkTypes(statement: Statement, index: number, types: ReadonlyMap<string, string>): void {
  const refuse = (id: string, allowed: readonly string[], what: string): void => {
    const type = types.get(id) ?? '';
    if (!allowed.includes(type))
      throw refusal(index, `names "${id}" as ${what}, and its type is ${type}`, `Give the id of ${what}`);
  };
  if (statement.kind === 'availability') refuse(statement.platform, ['Platform'], 'a platform');
  if (statement.kind !== 'relation') refuse(statement.market, MARKETS, 'a market');
}

function checkStanding(statement: Statement, index: number, statuses: readonly string[]): void {
  if (statement.kind !== 'relation' || statement.type !== 'AVAILABLE_IN') return;
  const { status } = askedStanding(statement.qualifiers, statuses);
  if (statuses.includes(status)) return;
  throw refusal(
    index,
    `names the standing "${status}", and there is none of that name`,
    `It is one of ${statuses.join(', ')}`,
  );
}
