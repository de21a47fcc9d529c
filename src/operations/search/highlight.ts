import type { SearchedText } from './candidate.js';
import type { Range } from './match-text.js';

/** A part of a text as it is shown, in UTF-16 units. */
export type Highlight = { readonly start: number; readonly length: number };

/** The parts of the text as it is shown that stand for ranges of it as it is compared; parts that touch are one. */
export function highlightsOf({ folded, offset }: SearchedText, ranges: readonly Range[]): readonly Highlight[] {
  const merged: { start: number; end: number }[] = [];
  for (const { from, to } of [...ranges].sort((one, two) => one.from - two.from || one.to - two.to)) {
    const start = (folded.starts[from] ?? 0) + offset;
    const end = (folded.ends[to - 1] ?? 0) + offset;
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged.map(({ start, end }) => ({ start, length: end - start }));
}
