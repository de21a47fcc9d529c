import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packedEdges } from '../../../src/engine/embedded/packed-edges.js';

const value = fc.oneof(
  fc.string({ unit: 'binary' }),
  // MessagePack's integers know no -0, which the file keeps as the 0 that it equals.
  fc.double({ noNaN: true }).filter((each) => !Object.is(each, -0)),
  fc.boolean(),
  fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 }),
);
const integer = fc.nat({ max: 0xffff_ffff });
const record = fc
  .tuple(integer, integer, integer, fc.array(value, { maxLength: 20 }))
  .map(([layout, from, to, values]) => [layout, from, to, ...values]);

test('records are linked by what they begin with and unpacked as they were packed', () => {
  fc.assert(
    fc.property(fc.array(record), (records) => {
      const packed = packedEdges();
      const places = records.map((each) => keep(packed, each));
      expect(places.map(packed.head)).toEqual(records.map((each) => each.slice(0, 3)));
      expect(places.map(packed.unpack)).toEqual(records);
    }),
  );
});

test('records that fill many megabytes are found again, and so is one larger than any other', () => {
  const packed = packedEdges();
  const recordOf = (index: number) => [0, index, index + 1, String(index).repeat(index % 1_000 === 0 ? 600_000 : 100)];
  const records = Array.from({ length: 5_000 }, (_, index) => recordOf(index));
  const places = records.map((each) => keep(packed, each));
  expect(places.map(packed.unpack)).toEqual(records);
});

/** As lmdb does: it reuses one buffer, which is longer than the record. */
const reused = Buffer.alloc(4_000_000);

function keep({ encoder }: ReturnType<typeof packedEdges>, each: readonly unknown[]): number {
  const bytes = encoder.encode(each);
  reused.set(bytes);
  return encoder.decode(reused, bytes.length);
}
