import type { Rival } from '../rival.js';
import { floor } from './floor.js';
import { library } from './library.js';
import { loaders } from './loaders.js';
import { oursEmbedded } from './ours-embedded.js';
import { oursOnNeo4j } from './ours-neo4j.js';
import { remembered } from './remembered.js';
import { rendered } from './rendered.js';

/** Everyone who is measured, in the order of the tables. */
export const rivals: readonly Rival[] = [oursOnNeo4j, oursEmbedded, floor, library, loaders, remembered, rendered];
