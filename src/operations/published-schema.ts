import { loadSchema } from '../model/load.js';

/** The SDL that clients see, expanded from the SDL files of a directory. */
export function publishedSdl(directory: URL): string {
  return loadSchema(directory).sdl;
}
