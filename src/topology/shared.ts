/** Typed arrays in memory that workers share. */
export const shared = {
  uint16: (length: number): Uint16Array => new Uint16Array(new SharedArrayBuffer(length * 2)),
  uint32: (length: number): Uint32Array => new Uint32Array(new SharedArrayBuffer(length * 4)),
  int32: (length: number): Int32Array => new Int32Array(new SharedArrayBuffer(length * 4)),
  float32: (length: number): Float32Array => new Float32Array(new SharedArrayBuffer(length * 4)),
  float64: (length: number): Float64Array => new Float64Array(new SharedArrayBuffer(length * 8)),
};
