/** How long each of some questions took, in milliseconds, and what the answers were. */
export type Timed = { readonly milliseconds: readonly number[]; readonly answers: readonly number[] };

/** Asks everything once to warm up, then once more with the clock running, one after the other. */
export async function timed<Question>(
  questions: readonly Question[],
  answer: (question: Question) => number | Promise<number>,
): Promise<Timed> {
  for (const question of questions) await answer(question);
  const milliseconds: number[] = [];
  const answers: number[] = [];
  for (const question of questions) {
    const start = performance.now();
    answers.push(await answer(question));
    milliseconds.push(performance.now() - start);
  }
  return { milliseconds, answers };
}

/** The value below which so many percent of the values are. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? NaN;
}
