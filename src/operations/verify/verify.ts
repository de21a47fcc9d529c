import { ServiceError } from '../../errors/service-error.js';
import { unreachable } from '../../errors/unreachable.js';
import { completeness, type Analysis } from '../analysis.js';
import type { AsOf } from '../as-of.js';
import type { Policy } from '../policy.js';
import { originsOf } from '../evidence/standing.js';
import { askedStanding } from './asked-standing.js';
import { checkMetrics, checkStatements, statusesOf } from './check-statements.js';
import { counted } from './counted.js';
import { statedEvidence, type Evidence } from './evidence.js';
import type { Finding } from './finding.js';
import { judgeAvailability } from './judge-availability.js';
import { judgeFigure } from './judge-figure.js';
import { judgeRelation, type CountedRelation } from './judge-relation.js';
import { readStatement, type Statement, type StatementInput } from './statement.js';
import { decide, deniersOf } from './verdict.js';
import { inWords } from './words.js';

type Maybe<Value> = Value | null | undefined;
type Arguments = {
  readonly statements: readonly StatementInput[];
  readonly asOf?: Maybe<AsOf>;
  readonly policy?: Maybe<Policy>;
};

const MAX_STATEMENTS = 50;

/** Checks statements against what is on record: the SDL's `verify`. */
export async function verify(analysis: Analysis, args: Arguments) {
  checkCount(args.statements.length);
  const statements = args.statements.map(readStatement);
  const [evidence] = await Promise.all([statedEvidence(analysis, statements), checkStatements(analysis, statements)]);
  checkMetrics(statements, evidence.metrics);
  const whole = completeness(evidence.reasons);
  return statements.map((statement, index) => {
    const finding = judge(statement, evidence, args, analysis);
    const { verdict, reason } = decide(finding);
    return {
      statement: index,
      verdict,
      reason,
      words: inWords(reason, finding),
      fact: finding.fact ?? null,
      claimsFor: finding.supporting.map(({ id }) => id),
      claimsAgainst: finding.opposing.map(({ claim }) => claim.id),
      deniedBy: deniersOf(finding),
      origins: originsOf(finding.supporting).size,
      completeness: whole,
    };
  });
}

function judge(
  statement: Statement,
  evidence: Evidence,
  { asOf, policy }: Arguments,
  { today, model }: Analysis,
): Finding {
  const known = asOf?.known;
  const possible = asOf?.mode === 'POSSIBLE';
  const asked = asOf == null ? undefined : (asOf.valid ?? today);
  const related = (type: string, subject: string, object: string): readonly CountedRelation[] => {
    const isSymmetric = model.relations.get(type)?.symmetric === true;
    return evidence.relations
      .filter((fact) => {
        const straight = fact.subject?.id === subject && fact.object?.id === object;
        const turned = isSymmetric && fact.subject?.id === object && fact.object?.id === subject;
        return fact.type === type && (straight || turned);
      })
      .map((fact) => ({ fact, counted: counted(fact, known, policy) }));
  };
  switch (statement.kind) {
    case 'relation': {
      const { type, subject, object, qualifiers, on } = statement;
      const facts = related(type, subject, object);
      const day = on ?? asked;
      if (type !== 'AVAILABLE_IN') return judgeRelation(facts, qualifiers, { day, possible });
      const standing = askedStanding(qualifiers, statusesOf({ model }));
      if (day !== undefined) return judgeAvailability(facts, standing, { day, possible });
      const named = { name: 'status', value: standing.status };
      return judgeRelation(facts, [named, ...standing.qualifiers], { day, possible });
    }
    case 'availability': {
      const { platform, market, status, on } = statement;
      const day = on ?? asked ?? today;
      const standing = { status, qualifiers: [] };
      return judgeAvailability(related('AVAILABLE_IN', platform, market), standing, { day, possible });
    }
    case 'observation': {
      const figures = evidence.figures.map((fact) => ({ fact, counted: counted(fact, known, policy) }));
      return judgeFigure(figures, statement);
    }
    default:
      return unreachable(statement);
  }
}

function checkCount(count: number): void {
  if (count >= 1 && count <= MAX_STATEMENTS) return;
  const message = `"statements" holds ${String(count)}; 1 to ${String(MAX_STATEMENTS)} are checked at once. Ask in parts.`;
  throw new ServiceError(count === 0 ? 'BAD_USER_INPUT' : 'LIMIT_EXCEEDED', message);
}
