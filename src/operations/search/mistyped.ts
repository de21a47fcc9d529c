import { distance } from 'fastest-levenshtein';

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
