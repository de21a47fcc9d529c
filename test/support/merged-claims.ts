import type { StoredProperties, StoredValue } from '../../src/plan/write.js';

type Claim = { readonly properties: StoredProperties };

/** What an edge says by its claims, best first: the rule that says how an edge is made, read from left to right. */
export function mergedClaims(claims: readonly Claim[]): StoredProperties {
  const said: Record<string, StoredValue> = {};
  const say = (name: string, value: StoredValue | undefined): void => {
    if (value !== undefined) said[name] = value;
  };
  for (const { properties } of claims.toReversed()) {
    for (const [name, value] of Object.entries(properties)) {
      if (name.startsWith('edge_')) say(name.slice('edge_'.length), value);
    }
  }
  const begin = firstOf(claims, 'fromMin') ?? claims.find((claim) => claim.properties['fromBasis'] === 'STATED');
  const isOpen = claims.some(({ properties: { fromMin, toMin } }) => fromMin !== undefined && toMin === undefined);
  const limits = isOpen ? [] : claims.filter((claim) => claim.properties['untilBasis'] === 'STATED');
  const end = firstOf(claims, 'toMax') ?? limits[0];
  for (const name of ['from', 'fromMin', 'fromMax']) say(name, begin?.properties[name]);
  for (const name of ['until', 'toMin', 'toMax']) say(name, end?.properties[name]);
  say('fromBasis', begin === undefined ? 'ASSUMED' : 'STATED');
  say('untilBasis', end === undefined ? 'ASSUMED' : 'STATED');
  say('certainty', claims[0]?.properties['certainty']);
  return said;
}

function firstOf(claims: readonly Claim[], name: string): Claim | undefined {
  return claims.find(({ properties }) => properties[name] !== undefined);
}
