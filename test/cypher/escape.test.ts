import { describe, expect, test } from 'vitest';
import { escapeName } from '../../src/cypher/escape.js';

describe('a name in Cypher text', () => {
  test('stands as it is where it is a plain word', () => {
    expect(escapeName('OWNS')).toBe('OWNS');
  });

  test.each(['two words', '抖音', '1st', 'a-b', '_lock'])('stands in backticks where it is none: %s', (name) => {
    expect(escapeName(name)).toBe(`\`${name}\``);
  });

  test('cannot close its own backticks', () => {
    expect(escapeName('S`) RETURN 1 //')).toBe('`S``) RETURN 1 //`');
  });

  test.each(['', 'S\\u0060) RETURN 1 //', 'a\0b'])('is refused: %j', (name) => {
    expect(() => escapeName(name)).toThrow(/not a name for the graph/);
  });
});
