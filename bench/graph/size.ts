/** Which graph is measured: a generated one of so many entities, or the seeds that the service ships. */
export type Size = number | 'seeds';

/** Reads a size as it is given on the command line. Throws for another text. */
export function sizeOf(text: string): Size {
  if (text === 'seeds') return text;
  if (/^\d+$/.test(text)) return Number(text);
  throw new Error(`"${text}" is not a size; give a number of entities, or "seeds"`);
}

/** What a report calls the graph. */
export function sizeName(size: Size): string {
  return size === 'seeds' ? 'the seeds' : `${size.toLocaleString('en')} entities`;
}
