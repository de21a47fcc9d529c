import { describe, expect, it, vi } from 'vitest';
import type { ObjectShape } from '../../src/plan/shape.js';
import { compileObject } from '../../src/plan/shaper/object.js';
import { typeNameOf } from '../../src/plan/shaper/record.js';
import type { ShapingContext } from '../../src/plan/shaper/shaping.js';

const leaf = { accepts: 'string', list: false, required: true } as const;

const named: ObjectShape = {
  kind: 'object',
  type: { kind: 'labels', column: 0 },
  fields: {
    Person: [{ key: 'name', value: { kind: 'value', column: 1, leaf } }],
    Market: [{ key: 'code', value: { kind: 'value', column: 2, leaf } }],
  },
};

function context() {
  const flaw = vi.fn();
  const told: ShapingContext = { values: {}, cursor: () => '', tooMany: () => new Error('too many'), flaw };
  return { told, flaw };
}

describe('shaping a row', () => {
  it('makes an object of nothing but the response keys that its type has', () => {
    const { told, flaw } = context();
    const object = compileObject(named)([['Node', 'Market'], null, 'JP'], told);
    expect(JSON.stringify(object)).toBe('{"code":"JP"}');
    expect(typeNameOf(object)).toBe('Market');
    expect(flaw).not.toHaveBeenCalled();
  });

  it('notes a row of no type that was asked for', () => {
    const { told, flaw } = context();
    expect(typeNameOf(compileObject(named)([['Node', 'Ship'], null, null], told))).toBe('');
    expect(flaw).toHaveBeenCalledOnce();
  });

  it.each([
    [true, 1],
    [false, 0],
  ])('notes a nested row that is missing where it may not (%s)', (required, flaws) => {
    const { told, flaw } = context();
    const shape: ObjectShape = {
      kind: 'object',
      type: { kind: 'fixed', name: 'Claim' },
      fields: { Claim: [{ key: 'by', value: { kind: 'nested', column: 0, shape: named, required } }] },
    };
    expect(JSON.stringify(compileObject(shape)([null], told))).toBe('{"by":null}');
    expect(flaw).toHaveBeenCalledTimes(flaws);
  });

  it('is compiled once for types that share a shape, however deep they share it', () => {
    const deep = Array.from({ length: 40 }).reduce<ObjectShape>((shape) => {
      const fields = [{ key: 'next', value: { kind: 'nested', column: 1, shape, required: false } as const }];
      return { kind: 'object', type: { kind: 'labels', column: 0 }, fields: { A: fields, B: fields, C: fields } };
    }, named);
    const { told } = context();
    expect(JSON.stringify(compileObject(deep)([['B'], [['C'], null]], told))).toBe('{"next":{"next":null}}');
  });
});
