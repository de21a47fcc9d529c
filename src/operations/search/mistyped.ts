/**
 * How many letters of a word were left out, put in or changed to make of it what was typed; two that changed places are one
 * mistake. Undefined where there are more than so many.
 */
export function typosBetween(typed: string, meant: string, most: number): number | undefined {
  if (Math.abs(typed.length - meant.length) > most) return undefined;
  if (isSwapped(typed, meant)) return most > 0 ? 1 : undefined;
  const typos = distance(typed, meant);
  return typos <= most ? typos : undefined;
}

function isSwapped(typed: string, meant: string): boolean {
  if (typed.length !== meant.length || typed === meant) return false;
  let at = 0;
  while (at < typed.length && typed[at] === meant[at]) at += 1;
  return typed[at] === meant[at + 1] && typed[at + 1] === meant[at] && typed.slice(at + 2) === meant.slice(at + 2);
}

/** Levenshtein's distance. */
function distance(one: string, two: string): number {
  let row = Array.from({ length: two.length + 1 }, (_, index) => index);
  for (let i = 0; i < one.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < two.length; j += 1) {
      const changed = (row[j] ?? 0) + (one[i] === two[j] ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
