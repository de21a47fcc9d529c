import { pack, unpack } from 'msgpackr';

/** Where the bytes of a record are kept. */
export type Place = number;

/**
 * The records of edges that were read from the file, kept as bytes. Most properties are not asked for between two starts, and
 * to make them all would take most of opening a store and half of its memory.
 */
export type PackedEdges = {
  /** How the file packs records; of those that it reads it hands out their places. */
  readonly encoder: {
    readonly encode: (record: unknown) => Buffer;
    readonly decode: (bytes: Buffer, length: number) => Place;
  };
  /** Makes room for so many bytes of records, so that it is not made bit by bit. */
  readonly reserve: (bytes: number) => void;
  /** The layout and the two ends, which a record begins with. */
  readonly head: (place: Place) => readonly [layout: number, from: number, to: number];
  readonly unpack: (place: Place) => unknown;
};

/** Before each record stands its length, in so many bytes. */
const LENGTH = 4;

/** Keeps nothing at first. */
export function packedEdges(): PackedEdges {
  // One buffer, which doubles: V8 collects the whole heap each time that buffers have taken some megabytes more.
  let kept: Buffer = Buffer.allocUnsafe(1 << 16);
  let used = 0;
  let scratch = Buffer.allocUnsafe(1 << 12);
  return {
    encoder: {
      encode: pack,
      decode: (bytes, length) => {
        const place = used;
        used += LENGTH + length;
        if (used > kept.length) kept = grown(kept, used);
        kept.writeUInt32LE(length, place);
        // The buffer says that it is as long as the record, and is longer: `copy` would believe it.
        kept.set(bytes.subarray(0, length), place + LENGTH);
        return place;
      },
    },
    reserve: (bytes) => {
      if (used + bytes > kept.length) kept = grown(kept, used + bytes);
    },
    head: (place) => headOf(kept, place + LENGTH),
    unpack: (place) => {
      const start = place + LENGTH;
      const length = kept.readUInt32LE(place);
      if (scratch.length < length) scratch = Buffer.allocUnsafe(2 * length);
      // To the beginning of a buffer, because the library reads short texts far inside of one much slower.
      kept.copy(scratch, 0, start, start + length);
      return unpack(scratch, length) as unknown;
    },
  };
}

function grown(buffer: Buffer, needed: number): Buffer {
  const larger = Buffer.allocUnsafe(Math.max(2 * buffer.length, needed));
  buffer.copy(larger);
  return larger;
}

const ARRAY_16 = 0xdc;
const UINT_8 = 0xcc;
const UINT_32 = 0xce;

/** The first three integers of an array. https://github.com/msgpack/msgpack/blob/master/spec.md */
function headOf(bytes: Buffer, start: number): readonly [number, number, number] {
  let at = start + (bytes[start] === ARRAY_16 ? 3 : 1);
  const next = (): number => {
    const token = bytes[at++] ?? UINT_32;
    if (token < UINT_8) return token;
    const size = 1 << (token - UINT_8);
    at += size;
    return bytes.readUIntBE(at - size, size);
  };
  return [next(), next(), next()];
}
