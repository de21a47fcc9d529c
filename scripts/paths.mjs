import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** The project's top folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** A path inside the project. */
export function inRoot(...parts) {
  return join(root, ...parts);
}
