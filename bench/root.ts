import { pathToFileURL } from 'node:url';

/** The project's top folder, from which `npm run bench` runs; ends in a slash. */
export const rootUrl = pathToFileURL(`${process.cwd()}/`);
