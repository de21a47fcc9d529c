import type { ShapingContext } from './shaping.js';

const TYPE = Symbol('type');

/** An object of the answer, by response key. */
export type ShapedObject = { [key: string]: unknown };

/** A response key and the function that makes its value. */
export type Part<Source> = {
  readonly key: string;
  readonly part: (source: Source, context: ShapingContext) => unknown;
};

/**
 * A function that makes objects of one type at one place. Their only properties are the response keys, in their order, so
 * that they can be the answer as they are; the type is kept apart, since an alias can be any name.
 */
export function compileRecord<Source>(
  type: string,
  parts: readonly Part<Source>[],
): (source: Source, context: ShapingContext) => ShapedObject {
  const Shaped = shapedClass(type);
  return (source, context) => {
    const object = new Shaped();
    for (const { key, part } of parts) object[key] = part(source, context);
    return object;
  };
}

/** The name of the GraphQL type of a shaped object; empty where its labels name none. */
export function typeNameOf(object: unknown): string | undefined {
  return typeof object === 'object' && object !== null && TYPE in object ? (object[TYPE] as string) : undefined;
}

/** A class and not a literal: V8 then knows the size of its objects, and makes and prints them faster. */
function shapedClass(type: string): new () => ShapedObject {
  class Shaped {
    [key: string]: unknown;
  }
  // Nothing is inherited from Object: `__proto__` is a response key like any other.
  Object.setPrototypeOf(Shaped.prototype, null);
  Object.defineProperty(Shaped.prototype, TYPE, { value: type });
  return Shaped;
}
