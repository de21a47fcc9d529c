import { fileURLToPath } from 'node:url';

/** The folder that keeps what was downloaded and the homes of servers, whether this runs from `src` or from `dist`. */
export const CACHE = fileURLToPath(new URL('../../../.cache/neo4j', import.meta.url));
