import { z } from 'zod';

/** One environment variable: what it is for, what it accepts in words and in code, and what holds when it is not set. */
export type Setting<T> = {
  readonly description: string;
  /** The accepted form, as the person who sets it reads it. */
  readonly accepts: string;
  /** The text that holds when none is given; undefined for a setting that may be left out. */
  readonly default: string | undefined;
  /** Whether the value must never be shown. */
  readonly secret: boolean;
  readonly schema: z.ZodType<T>;
};

type Words = { readonly description: string; readonly default: string; readonly accepts?: string };
type CheckedWords = Words & { readonly accepts: string };

/** A text that must not be empty. */
export function text(words: Words): Setting<string> {
  return setting(words, z.string().min(1));
}

/** A text that may be left out and must never be shown. */
export function secret(words: Omit<Words, 'default'>): Setting<string | undefined> {
  return { ...setting(words, z.string().min(1).optional()), secret: true };
}

/** A text that may be left out; if given, the check must accept it. */
export function optional(
  words: Omit<CheckedWords, 'default'>,
  check: (value: string) => boolean,
): Setting<string | undefined> {
  return setting(words, z.string().refine(check).optional());
}

/** A whole number between two bounds, both included. */
export function integer(words: Words, min: number, max: number): Setting<number> {
  const schema = z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .refine((value) => value >= min && value <= max);
  return setting({ accepts: `a whole number from ${min} to ${max}`, ...words }, schema);
}

/** One of a few words. */
export function oneOf<const T extends string>(words: Words, values: readonly [T, ...T[]]): Setting<T> {
  return setting({ accepts: `one of ${values.join(', ')}`, ...words }, z.enum(values));
}

/** A list of texts, separated by commas, each of which the check accepts. */
export function list(words: CheckedWords, check: (value: string) => boolean): Setting<readonly string[]> {
  const schema = z
    .string()
    .transform((value) => value.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()])))
    .refine((parts) => parts.every(check));
  return setting(words, schema);
}

function setting<T>(words: Partial<Words> & { readonly description: string }, schema: z.ZodType<T>): Setting<T> {
  return Object.freeze({ accepts: 'a text', default: undefined, ...words, secret: false, schema });
}
