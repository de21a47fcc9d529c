import { unreachable } from '../errors/unreachable.js';
import type { Source } from '../plan/read.js';
import { escapeName } from './escape.js';
import { slotText, type Names } from './names.js';
import { stepPattern } from './pattern.js';

/**
 * The pattern of a source's nodes under the given name. The last label is the most specific; its index serves look-ups and
 * orders. https://neo4j.com/docs/cypher-manual/5/clauses/match/
 */
export function sourcePattern(source: Exclude<Source, { kind: 'keys' }>, node: string, names: Names): string {
  switch (source.kind) {
    case 'label':
      return `(${node}:${labelOf(source)})`;
    case 'key':
      return `(${node}:${labelOf(source)} {${escapeName(source.property)}: ${slotText(source.value)}})`;
    case 'reach': {
      const from = names.node();
      if (source.from.kind === 'keys') throw new TypeError('a step starts from one source');
      return `${sourcePattern(source.from, from, names)}, ${stepPattern(from, source.step, '', node)}`;
    }
    default:
      return unreachable(source);
  }
}

/** One row for each key, in order, whether there is a node or not. */
export function keysText(source: Source & { kind: 'keys' }, node: string, index: string): readonly string[] {
  const keys = slotText(source.values);
  return [
    `UNWIND range(0, size(${keys}) - 1) AS ${index}`,
    `OPTIONAL MATCH (${node}:${labelOf(source)} {${escapeName(source.property)}: ${keys}[${index}]})`,
  ];
}

function labelOf(source: { readonly labels: readonly string[] }): string {
  return escapeName(source.labels.at(-1) ?? '');
}
