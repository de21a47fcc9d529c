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
  /** The layout and the two ends, which a record begins with. */
  readonly head: (place: Place) => readonly [layout: number, from: number, to: number];
  readonly unpack: (place: Place) => unknown;
};

const CHUNK = 1 << 20;

/** Before each record stands its length, in so many bytes. */
const LENGTH = 4;

/** Keeps nothing at first. */
export function packedEdges(): PackedEdges {
  const chunks: Buffer[] = [];
  let used = CHUNK;
  let scratch = Buffer.allocUnsafe(1 << 12);
  const find = (place: Place): readonly [chunk: Buffer, start: number, length: number] => {
    const chunk = chunks[Math.floor(place / CHUNK)];
    if (chunk === undefined) throw new RangeError(`no record at ${String(place)}`);
    const start = place % CHUNK;
    return [chunk, start + LENGTH, chunk.readUInt32LE(start)];
  };
  return {
    encoder: {
      encode: pack,
      decode: (bytes, length) => {
        const taken = LENGTH + length;
        if (used + taken > CHUNK) {
          chunks.push(Buffer.allocUnsafe(Math.max(CHUNK, taken)));
          used = 0;
        }
        const place = (chunks.length - 1) * CHUNK + used;
        const chunk = chunks[chunks.length - 1] as Buffer;
        chunk.writeUInt32LE(length, used);
        // The buffer says that it is as long as the record, and is longer: `copy` would believe it.
        chunk.set(bytes.subarray(0, length), used + LENGTH);
        used += taken;
        return place;
      },
    },
    head: (place) => {
      const [chunk, start] = find(place);
      return headOf(chunk, start);
    },
    unpack: (place) => {
      const [chunk, start, length] = find(place);
      if (scratch.length < length) scratch = Buffer.allocUnsafe(2 * length);
      // To the beginning of a buffer, because the library reads short texts at the end of a long one much slower.
      chunk.copy(scratch, 0, start, start + length);
      return unpack(scratch, length) as unknown;
    },
  };
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
