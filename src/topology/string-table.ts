/** Many strings in one piece of memory that workers share: some bytes each instead of some dozens. */
export type StringTable = { readonly count: number; readonly at: (index: number) => string };

/** Gathers strings, one after the other. */
export type StringCollector = {
  readonly push: (text: string) => void;
  readonly at: (index: number) => string;
  /** The strings in the order of these indexes; the collector must not be used after. */
  readonly table: (order: Uint32Array, pause: () => Promise<void>) => Promise<StringTable>;
};

const FIRST_BYTES = 65_536;
/** Strings copied between two turns of other requests. */
const SLICE = 65_536;

const FIRST_STRINGS = 1_024;

/** A collector without strings. */
export function stringCollector(): StringCollector {
  let bytes: Buffer = Buffer.allocUnsafeSlow(FIRST_BYTES);
  let starts: Float64Array = new Float64Array(FIRST_STRINGS);
  let count = 0;
  let end = 0;
  return {
    push: (text) => {
      const most = text.length * 3;
      while (end + most > bytes.length) bytes = larger(bytes);
      if (count + 2 > starts.length) starts = doubled(starts);
      end += bytes.write(text, end);
      starts[++count] = end;
    },
    at: (index) => bytes.toString('utf8', starts[index] ?? 0, starts[index + 1] ?? 0),
    table: async (order, pause) => {
      const target = Buffer.from(new SharedArrayBuffer(end));
      const offsets = new Float64Array(new SharedArrayBuffer((count + 1) * 8));
      let at = 0;
      for (const [to, from] of order.entries()) {
        at += bytes.copy(target, at, starts[from] ?? 0, starts[from + 1] ?? 0);
        offsets[to + 1] = at;
        if (to % SLICE === SLICE - 1) await pause();
      }
      return stringTable(target, offsets);
    },
  };
}

function stringTable(bytes: Buffer, offsets: Float64Array): StringTable {
  return {
    count: offsets.length - 1,
    at: (index) => bytes.toString('utf8', offsets[index] ?? 0, offsets[index + 1] ?? 0),
  };
}

function larger(bytes: Buffer): Buffer {
  const next = Buffer.allocUnsafeSlow(Math.ceil(bytes.length * 1.5));
  bytes.copy(next);
  return next;
}

function doubled(starts: Float64Array): Float64Array {
  const next = new Float64Array(starts.length * 2);
  next.set(starts);
  return next;
}
