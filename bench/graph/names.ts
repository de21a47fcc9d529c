import { scrambled } from './random.js';

/** The types of node that are drawn. */
export type Drawn = 'Organization' | 'Person' | 'Platform' | 'Market' | 'Document';

const PREFIXES: Readonly<Record<Drawn, string>> = {
  Organization: 'org',
  Person: 'per',
  Platform: 'app',
  Market: 'mkt',
  Document: 'doc',
};

const SYLLABLES = [
  'ba',
  'den',
  'fo',
  'gri',
  'hal',
  'ju',
  'kem',
  'lor',
  'mi',
  'nu',
  'pal',
  'ros',
  'su',
  'tam',
  'vi',
  'zo',
];

/** The id of a node; its place among the ids says nothing of how many edges it has. */
export function idOf(type: Drawn, index: number): string {
  return `${PREFIXES[type]}-${scrambled(index).toString(16).padStart(8, '0')}`;
}

/** The name of a node: two words, now and then the same as another's. */
export function nameOf(index: number): string {
  const bits = scrambled(index ^ 0x5bd1e995);
  return `${word(bits & 0xfff)} ${word((bits >>> 12) & 0xffff)}`;
}

function word(bits: number): string {
  let text = '';
  for (let shift = 0; shift < 16; shift += 4) text += SYLLABLES[(bits >>> shift) & 0xf] ?? '';
  return text.charAt(0).toUpperCase() + text.slice(1);
}
