/** The messages of the Bolt protocol that ask the database for something and wait for the answer. */
const ASKING = new Map([
  [0x0f, 'RESET'],
  [0x10, 'RUN'],
  [0x11, 'BEGIN'],
  [0x12, 'COMMIT'],
  [0x13, 'ROLLBACK'],
  [0x2f, 'DISCARD'],
  [0x3f, 'PULL'],
  [0x66, 'ROUTE'],
]);

const HANDSHAKE_BYTES = 20;
const MANIFEST = 0xff;

/** Reads what a client sends on one connection and names the asking messages in it, each when its last byte is there. */
export class ClientStream {
  #pending = Buffer.alloc(0);
  #message: number | undefined;
  #inMessage = false;
  #skip = HANDSHAKE_BYTES;

  /** Told the server's answer to the handshake: `00 00 01 ff` makes the client send its choice, five bytes more. */
  handshakeAnswer(answer: Buffer): void {
    if (answer[3] === MANIFEST) this.#skip += 5;
  }

  /** The names of the asking messages that these bytes complete. */
  read(data: Buffer): readonly string[] {
    this.#pending = Buffer.concat([this.#pending, data]);
    const names: string[] = [];
    if (!this.#skipHandshake()) return names;
    while (this.#pending.length >= 2) {
      const size = this.#pending.readUInt16BE(0);
      if (this.#pending.length < size + 2) break;
      this.#chunk(this.#pending.subarray(2, size + 2), names);
      this.#pending = this.#pending.subarray(size + 2);
    }
    return names;
  }

  #skipHandshake(): boolean {
    const skipped = Math.min(this.#skip, this.#pending.length);
    this.#skip -= skipped;
    this.#pending = this.#pending.subarray(skipped);
    return this.#skip === 0;
  }

  /** A message is a run of chunks that an empty one ends; its second byte says what it is. */
  #chunk(bytes: Buffer, names: string[]): void {
    if (bytes.length === 0) {
      const name = this.#message === undefined ? undefined : ASKING.get(this.#message);
      if (this.#inMessage && name !== undefined) names.push(name);
      this.#inMessage = false;
      this.#message = undefined;
    } else if (!this.#inMessage) {
      this.#inMessage = true;
      this.#message = bytes[1];
    }
  }
}
