import { describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.js';
import { ServiceError } from '../../src/errors/service-error.js';
import { runTogether } from '../../src/operations/run-together.js';
import type { ReadPlan } from '../../src/plan/read.js';

/** An engine that answers each branch with the value of the plan's slot, and remembers what it was asked. */
function engineOf(refuse: (plan: ReadPlan) => ServiceError | undefined = () => undefined) {
  const asked: ReadPlan[] = [];
  const run: Engine['run'] = (plan, values) => {
    asked.push(plan);
    const error = refuse(plan);
    if (error !== undefined) return Promise.reject(error);
    return Promise.resolve(plan.branches.map((_, index) => [[values[plan.slots[index]?.name ?? ''] as string]]));
  };
  return { asked, engine: { run } as Engine };
}

function planOf(slot: string): ReadPlan {
  const value = { kind: 'slot' as const, name: slot };
  const source = { kind: 'key' as const, labels: ['Node'], property: 'id', value };
  const branch = { kind: 'count' as const, source, where: undefined };
  return { kind: 'read', branches: [branch], slots: [{ name: slot, type: 'string' }] };
}

describe('plans that are run in one turn', () => {
  const options = { deadline: 1_000 };

  it('are one read, and each gets its own rows', async () => {
    const { asked, engine } = engineOf();
    const run = runTogether(engine, options);
    const rows = await Promise.all([run(planOf('a'), { a: 'one' }), run(planOf('b'), { b: 'two' })]);
    expect(rows).toEqual([[[['one']]], [[['two']]]]);
    expect(asked).toHaveLength(1);
  });

  it('are the same combined plan each time, so that engines can keep what they make of it', async () => {
    const { asked, engine } = engineOf();
    const [a, b] = [planOf('a'), planOf('b')];
    for (let request = 0; request < 2; request += 1) {
      const run = runTogether(engine, options);
      await Promise.all([run(a, { a: 'x' }), run(b, { b: 'y' })]);
    }
    expect(asked[1]).toBe(asked[0]);
  });

  it('are two reads where they give one slot two values', async () => {
    const { asked, engine } = engineOf();
    const run = runTogether(engine, options);
    const plan = planOf('a');
    expect(await Promise.all([run(plan, { a: 'one' }), run(plan, { a: 'two' })])).toEqual([[[['one']]], [[['two']]]]);
    expect(asked).toHaveLength(2);
  });

  it('are run one by one after a failure of their own, so that one leaves the others their rows', async () => {
    const isBad = ({ slots }: ReadPlan): boolean => slots.some(({ name }) => name === 'bad');
    const wrong = new ServiceError('LIMIT_EXCEEDED', 'too much');
    const { engine } = engineOf((plan) => (isBad(plan) ? wrong : undefined));
    const run = runTogether(engine, options);
    const [bad, good] = await Promise.allSettled([
      run(planOf('bad'), { bad: 'x' }),
      run(planOf('good'), { good: 'y' }),
    ]);
    expect(bad).toEqual({ status: 'rejected', reason: wrong });
    expect(good).toEqual({ status: 'fulfilled', value: [[['y']]] });
  });

  it('fail together, without another try, where the service as a whole does not answer', async () => {
    const down = new ServiceError('SERVICE_UNAVAILABLE', 'the database is down');
    const { asked, engine } = engineOf(() => down);
    const run = runTogether(engine, options);
    const all = await Promise.allSettled([run(planOf('a'), { a: 'x' }), run(planOf('b'), { b: 'y' })]);
    expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(asked).toHaveLength(1);
  });
});
