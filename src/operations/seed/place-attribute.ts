import { ServiceError } from '../../errors/service-error.js';
import type { PropertyValues } from '../../model/stored.js';
import { sortKey } from '../../util/sort-key.js';
import { claimOf } from './claim.js';
import type { SeedContext } from './context.js';
import type { Assertion, AttributeDraft } from './draft.js';
import type { AttributeLine, Located } from './lines.js';
import { textList } from './text-list.js';

/** A line that completes a property: the claim that the thing has it. */
export function placeAttribute(
  context: SeedContext,
  { where, line }: Located<AttributeLine>,
): Assertion<AttributeDraft> {
  const claim = claimOf(context, where, line, { value: line.value });
  const several = line.property === 'altName';
  return { where, claim, fact: { kind: 'attribute', subject: line.subject, property: line.property, several } };
}

/** The node's properties with a completed one; names that it had stay among its other names. */
export function completed(where: string, properties: PropertyValues, property: string, value: string): PropertyValues {
  switch (property) {
    case 'altName': {
      const known = textList(properties['altNames']);
      return { ...properties, altNames: known.includes(value) ? known : [...known, value] };
    }
    case 'name': {
      const former = typeof properties['name'] === 'string' ? [properties['name']] : [];
      const others = [...former, ...textList(properties['altNames'])].filter(
        (other) => sortKey(other) !== sortKey(value),
      );
      return { ...properties, name: value, altNames: [...new Set(others)] };
    }
    case 'additive':
      return { ...properties, additive: readBoolean(where, value) };
    case 'rank':
      return properties;
    default:
      return { ...properties, [property]: value };
  }
}

function readBoolean(where: string, value: string): boolean {
  if (value === 'true' || value === 'false') return value === 'true';
  throw new ServiceError('BAD_DATA', `${where}: "additive" is true or false, not "${value}"`);
}
