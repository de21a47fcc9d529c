import { ServiceError } from '../errors/service-error.js';

/** Throws BAD_USER_INPUT for a number that is out of its bounds. */
export function checkRange(
  name: string,
  value: number,
  { least, most }: { readonly least: number; readonly most: number },
): void {
  if (value >= least && value <= most) return;
  throw new ServiceError(
    'BAD_USER_INPUT',
    `${name} is ${String(value)}; it can be from ${String(least)} to ${String(most)}.`,
  );
}
