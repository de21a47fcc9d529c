import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { ServiceError } from '../../errors/service-error.js';

/** What an LMDB file holds in its head, behind the header of the first page: 0xBEEFC0DE, in either order of bytes. */
const MAGIC = [Buffer.from([0xde, 0xc0, 0xef, 0xbe]), Buffer.from([0xbe, 0xef, 0xc0, 0xde])];
const HEAD_BYTES = 64;

/**
 * Throws STORE_REFUSED where the directory's data file is no LMDB file: opening one would end the whole process without
 * a word. An empty file is one that was not begun.
 */
export function refuseForeignFile(directory: string): void {
  const path = join(directory, 'data.mdb');
  if (!existsSync(path)) return;
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(HEAD_BYTES);
    const length = readSync(file, head, 0, head.length, 0);
    if (length === 0 || MAGIC.some((magic) => head.includes(magic))) return;
  } finally {
    closeSync(file);
  }
  throw new ServiceError(
    'STORE_REFUSED',
    `The file ${path} is damaged or is not a store. Move it away, and a new one is made; or set DATA_DIR to another directory.`,
  );
}
