import { expect } from 'vitest';

/** What an error of this code and with such a message looks like to `toMatchObject`. */
export function failure(code: unknown, message: RegExp): { readonly code: unknown; readonly message: string } {
  return { code, message: expect.stringMatching(message) as string };
}
