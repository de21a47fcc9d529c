import type { At, Choice, EdgeChoice, Holds } from '../plan/predicate.js';
import { escapeName } from './escape.js';
import { holdsText } from './holds.js';
import { slotText, type Names } from './names.js';
import { callText } from './text.js';

/** The variable of a claim, and the condition under which it counts. */
export type ClaimText = { readonly claim: string; readonly condition: string };

/** The subquery that chooses among the claims of an edge: `chosen` is a map of what they say of it. Without a choice, no row. */
export function edgeChoiceText(
  choice: EdgeChoice,
  at: At | undefined,
  { edge, chosen, claims }: { edge: string; chosen: string; claims: ClaimText },
  names: Names,
): string {
  const standing = names.value();
  const own = choice.onConflict === 'all' && at !== undefined ? [holdingText(at, standing, names)] : [];
  return callText(
    [edge],
    [
      ...standingLines(choice, `(:Relation {id: ${edge}.factId})`, claims, standing, names),
      ...own,
      ...mergedLines(choice, edge, standing, chosen, names),
    ],
  );
}

/** The lines that leave the best claim of a fact as `chosen`, or no row. */
export function bestClaimLines(
  choice: Choice,
  fact: string,
  claims: ClaimText,
  chosen: string,
  names: Names,
): string[] {
  const standing = names.value();
  return [...standingLines(choice, `(${fact})`, claims, standing, names), `WITH head(${standing}) AS ${chosen}`];
}

/** Whether a day is still to be compared with what was chosen. */
export function isComparedAfter({ at, choice }: Holds): boolean {
  return at !== undefined && choice?.onConflict !== 'all';
}

/** The claims that stand, best first: one row with a list that is not empty, or none. https://neo4j.com/docs/cypher-manual/5/functions/aggregating/ */
function standingLines(
  { minOrigins, onConflict }: Choice,
  fact: string,
  { claim, condition }: ClaimText,
  standing: string,
  names: Names,
): readonly string[] {
  const all = names.value();
  const item = names.value();
  const origins = minOrigins === undefined ? undefined : { name: names.value(), least: slotText(minOrigins) };
  const answers = onConflict === 'abstain' ? names.value() : undefined;
  const gathered = [
    `collect(${claim}) AS ${all}`,
    ...(origins === undefined ? [] : [`count(DISTINCT ${claim}.origin) AS ${origins.name}`]),
    ...(answers === undefined
      ? []
      : [`count(DISTINCT CASE WHEN ${claim}.rank <> 'DEPRECATED' THEN ${claim}.assertion END) AS ${answers}`]),
  ];
  const chooses = [
    `size(${all}) > 0`,
    ...(origins === undefined ? [] : [`${origins.name} >= ${origins.least}`]),
    ...(answers === undefined ? [] : [`${answers} <= 1`]),
  ];
  const valid = `[${item} IN ${all} WHERE ${item}.rank <> 'DEPRECATED']`;
  return [
    `MATCH ${fact}<-[:STATES]-(${claim}:Claim) WHERE ${condition}`,
    `WITH ${claim} ORDER BY ${claim}.precedence`,
    `WITH ${gathered.join(', ')}`,
    `WHERE ${chooses.join(' AND ')}`,
    `WITH ${all}, ${valid} AS ${standing}`,
    `WITH CASE WHEN size(${standing}) = 0 THEN ${all}[..1] ELSE ${standing} END AS ${standing}`,
  ];
}

/** Those of the standing claims that hold by themselves on the day. */
function holdingText(at: At, standing: string, names: Names): string {
  const item = names.value();
  const holding = `[${item} IN ${standing} WHERE ${holdsText(at, item)}]`;
  return `WITH ${holding} AS ${standing} WHERE size(${standing}) > 0`;
}

/** What an edge says by its standing claims, as a map; the same rule as where edges are derived for the store. */
function mergedLines(
  { properties }: EdgeChoice,
  edge: string,
  standing: string,
  chosen: string,
  names: Names,
): readonly string[] {
  const [begin, end, item] = [names.value(), names.value(), names.value()];
  const first = (condition: string, value = ''): string => `[${item} IN ${standing} WHERE ${condition}${value}]`;
  const dated = (bound: string, basis: string): string =>
    `head(${first(`${item}.${bound} IS NOT NULL`)} + ${first(`${item}.${basis} = 'STATED'`)})`;
  const given = properties.map((property) => {
    const stored = `${item}.${escapeName(`edge_${property}`)}`;
    return `${escapeName(property)}: head(${first(`${stored} IS NOT NULL`, ` | ${stored}`)})`;
  });
  const bounds = (claim: string, names: readonly string[]): readonly string[] =>
    names.map((name) => `${name}: ${claim}.${name}`);
  const basis = (claim: string): string => `CASE WHEN ${claim} IS NULL THEN 'ASSUMED' ELSE 'STATED' END`;
  const entries = [
    `factId: ${edge}.factId`,
    ...given,
    ...bounds(begin, ['from', 'fromMin', 'fromMax']),
    `fromBasis: ${basis(begin)}`,
    ...bounds(end, ['until', 'toMin', 'toMax']),
    `untilBasis: ${basis(end)}`,
    `certainty: head(${standing}).certainty`,
  ];
  return [
    `WITH ${standing}, ${dated('fromMin', 'fromBasis')} AS ${begin}, ${dated('toMax', 'untilBasis')} AS ${end}`,
    `RETURN {${entries.join(', ')}} AS ${chosen}`,
  ];
}
