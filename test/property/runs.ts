import fc from 'fast-check';

/** How many operations, and from which seed: PROPERTY_RUNS and PROPERTY_SEED, else 100 (500 with CI=true) and chance. */
export const operationCount = numberFrom('PROPERTY_RUNS') ?? (process.env['CI'] === 'true' ? 500 : 100);
const seed = numberFrom('PROPERTY_SEED') ?? Math.floor(Math.random() * 2 ** 31);

/** Checks a property on so many inputs. A failure says the seed, and the smallest input found that still fails. */
export async function check<Input>(
  runs: number,
  inputs: fc.Arbitrary<Input>,
  predicate: (input: Input) => Promise<void>,
): Promise<void> {
  console.info(`property: seed ${seed}, ${runs} inputs`);
  const details = await fc.check(fc.asyncProperty(inputs, predicate), {
    seed,
    numRuns: runs,
    interruptAfterTimeLimit: TIME_LIMIT_MS,
    markInterruptAsFailure: true,
  });
  if (!details.failed) return;
  const reason = details.errorInstance instanceof Error ? details.errorInstance.message : 'interrupted';
  throw new Error(
    `PROPERTY_SEED=${seed} PROPERTY_RUNS=${operationCount}: failed after ${details.numRuns} inputs and ${details.numShrinks} attempts to make the input smaller\n\n${reason}`,
  );
}

/** The longest time for all inputs, and for making a failing one smaller: a second each, since Neo4j plans most of them anew. */
export const TIME_LIMIT_MS = 60_000 + operationCount * 1_000;

function numberFrom(name: string): number | undefined {
  const text = process.env[name] ?? '';
  if (text === '') return undefined;
  if (!/^\d+$/.test(text)) throw new Error(`${name} is "${text}", not a whole number`);
  return Number(text);
}
