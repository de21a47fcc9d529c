import { unreachable } from '../errors/unreachable.js';
import { edgeOnClaim } from '../model/claim-record.js';
import type { At, Choice, EdgeChoice, Holds } from '../plan/predicate.js';
import { saidProperties, type End, type Said } from '../plan/said.js';
import { escapeName } from './escape.js';
import { holdsText } from './holds.js';
import { slotText, type Names } from './names.js';

/** The variable of a claim, and the condition under which it counts. */
export type ClaimText = { readonly claim: string; readonly condition: string };

/** What a choice among the claims of edges is printed for: the neighbour, the edge that led to it, how to call what it says. */
export type ChosenEdge = {
  readonly node: string;
  readonly edge: string;
  readonly chosen: string;
  readonly claims: ClaimText;
};

/**
 * The lines that leave the neighbours whose edges count, each with a map of what its standing claims say. Few `WITH`s: each
 * costs Neo4j planning time. https://neo4j.com/docs/cypher-manual/5/functions/aggregating/
 */
export function edgeChoiceLines(
  choice: EdgeChoice,
  at: At | undefined,
  { node, edge, chosen, claims }: ChosenEdge,
  names: Names,
): readonly string[] {
  const standing = names.value();
  const item = names.value();
  const kept = [node, edge];
  const holding =
    choice.onConflict === 'all' && at !== undefined
      ? [
          `WITH ${kept.join(', ')}, [${item} IN ${standing} WHERE ${holdsText(at, item)}] AS ${standing} WHERE size(${standing}) > 0`,
        ]
      : [];
  return [
    ...standingLines(choice, `(:Relation {id: ${edge}.factId})`, claims, { kept, standing, item }, names),
    ...holding,
    `WITH ${node}, ${saidText(choice, at, edge, standing, item)} AS ${chosen}`,
  ];
}

/** The lines that leave the best claim of a fact as `chosen`, or no row. */
export function bestClaimLines(
  choice: Choice,
  fact: string,
  claims: ClaimText,
  chosen: string,
  names: Names,
): readonly string[] {
  const [standing, item] = [names.value(), names.value()];
  return [
    ...standingLines(choice, `(${fact})`, claims, { kept: [], standing, item }, names),
    `WITH head(${standing}) AS ${chosen} WHERE ${chosen} IS NOT NULL`,
  ];
}

/** Whether a day is still to be compared with what was chosen. */
export function isComparedAfter({ at, choice }: Holds): boolean {
  return at !== undefined && choice?.onConflict !== 'all';
}

/**
 * The claims that stand, best first, for each of what is kept. The best of all is put behind those that are not deprecated:
 * it is one of them, or alone.
 */
function standingLines(
  { minOrigins, onConflict }: Choice,
  fact: string,
  { claim, condition }: ClaimText,
  { kept, standing, item }: { readonly kept: readonly string[]; readonly standing: string; readonly item: string },
  names: Names,
): readonly string[] {
  const valid = `[${item} IN collect(${claim}) WHERE ${item}.rank <> 'DEPRECATED']`;
  const [origins, answers] = [names.value(), names.value()];
  const limits = [
    ...(minOrigins === undefined
      ? []
      : [{ text: `count(DISTINCT ${claim}.origin) AS ${origins}`, met: `${origins} >= ${slotText(minOrigins)}` }]),
    ...(onConflict === 'abstain'
      ? [{ text: `count(DISTINCT ${answerText(claim)}) AS ${answers}`, met: `${answers} <= 1` }]
      : []),
  ];
  const gathered = [...kept, `${valid} + collect(${claim})[..1] AS ${standing}`, ...limits.map(({ text }) => text)];
  const where = limits.length === 0 ? '' : ` WHERE ${limits.map(({ met }) => met).join(' AND ')}`;
  return [
    `MATCH ${fact}<-[:STATES]-(${claim}:Claim) WHERE ${condition}`,
    `WITH ${[...kept, claim].join(', ')} ORDER BY ${claim}.precedence`,
    `WITH ${gathered.join(', ')}${where}`,
  ];
}

function answerText(claim: string): string {
  return `CASE WHEN ${claim}.rank <> 'DEPRECATED' THEN ${claim}.assertion END`;
}

/** What an edge says by its standing claims, as a map; the same rule as where edges are derived for the store. */
function saidText(choice: EdgeChoice, at: At | undefined, edge: string, standing: string, item: string): string {
  const entries = saidProperties(choice, at).map(
    (said) => `${escapeName(said.name)}: ${valueText(said, standing, item)}`,
  );
  return `{${[`factId: ${edge}.factId`, ...entries].join(', ')}}`;
}

function valueText(said: Said, standing: string, item: string): string {
  const those = (condition: string, value = ''): string => `[${item} IN ${standing} WHERE ${condition}${value}]`;
  const dated = ({ bound, basis, openBy }: End): string => {
    const limiting = those(`${item}.${basis} = 'STATED'`);
    if (openBy === undefined) return `head(${those(`${item}.${bound} IS NOT NULL`)} + ${limiting})`;
    const open = `any(${item} IN ${standing} WHERE ${item}.${openBy.has} IS NOT NULL AND ${item}.${openBy.lacks} IS NULL)`;
    return `head(${those(`${item}.${bound} IS NOT NULL`)} + CASE WHEN ${open} THEN [] ELSE ${limiting} END)`;
  };
  switch (said.kind) {
    case 'end':
      return `${dated(said.end)}.${said.name}`;
    case 'basis':
      return `CASE WHEN ${dated(said.end)} IS NULL THEN 'ASSUMED' ELSE 'STATED' END`;
    case 'certainty':
      return `head(${standing}).certainty`;
    case 'given': {
      const stored = `${item}.${escapeName(edgeOnClaim(said.name))}`;
      return `head(${those(`${stored} IS NOT NULL`, ` | ${stored}`)})`;
    }
    default:
      return unreachable(said);
  }
}
