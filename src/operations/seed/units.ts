import { ServiceError } from '../../errors/service-error.js';

/** The unit kind of each metric, MONEY, RATIO, COUNT or WORDS, and the codes of the currencies there are. */
export type MetricKinds = {
  readonly kinds: ReadonlyMap<string, string>;
  readonly currencies: ReadonlySet<string>;
};

const COUNTS = new Set(['creators', 'markets', 'people', 'sellers', 'sessions', 'stores']);
/** The unit of purchasing power parity: a dollar that buys everywhere what it buys in the United States. */
const INTERNATIONAL_DOLLAR = 'international USD';

/** Fails where a figure's unit is not one that its metric can have. */
export function refuseUnit(where: string, metrics: MetricKinds, metric: string, unit: string | null): void {
  const kind = metrics.kinds.get(metric);
  if (kind === undefined) {
    throw new ServiceError('BAD_DATA', `${where}: the metric "${metric}" is not there, or has no "unitKind"`);
  }
  if (fits(kind, unit, metrics.currencies)) return;
  const found = unit === null ? 'has none' : `has "${unit}"`;
  throw new ServiceError('BAD_DATA', `${where}: ${metric} is of the kind ${kind}; ${EXPECTED[kind]}, but it ${found}`);
}

const EXPECTED: Readonly<Record<string, string>> = {
  MONEY: 'its unit is a currency of ISO 4217',
  RATIO: 'its unit is ratio, x, or one currency per another',
  COUNT: `its unit is one of ${[...COUNTS].join(', ')}`,
  WORDS: 'it has no unit',
};

function fits(kind: string, unit: string | null, currencies: ReadonlySet<string>): boolean {
  switch (kind) {
    case 'MONEY':
      return unit !== null && (currencies.has(unit) || unit === INTERNATIONAL_DOLLAR);
    case 'RATIO':
      return unit === 'ratio' || unit === 'x' || (unit !== null && /^[A-Z]{3} per [A-Z]{3}$/.test(unit));
    case 'COUNT':
      return unit !== null && COUNTS.has(unit);
    case 'WORDS':
      return unit === null;
    default:
      return false;
  }
}
