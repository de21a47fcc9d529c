/** Which region of a standard a region of the seeds is, so that reference data meets it and makes no second one. */
export type RegionCode = { readonly scheme: 'M49' | 'CLDR'; readonly code: string };

/**
 * The regions of the seeds that are regions of a standard. The others are defined by their source alone: "Western
 * countries" is nobody's code, and "North America" is that of world-countries, which no M49 code equals.
 */
export const REGION_CODES: Readonly<Record<string, RegionCode>> = {
  global: { scheme: 'M49', code: '001' },
  'region-south-america': { scheme: 'M49', code: '005' },
  'region-oceania': { scheme: 'M49', code: '009' },
  'region-americas': { scheme: 'M49', code: '019' },
  'region-east-asia': { scheme: 'M49', code: '030' },
  'region-southern-asia': { scheme: 'M49', code: '034' },
  'region-sea': { scheme: 'M49', code: '035' },
  'region-south-europe': { scheme: 'M49', code: '039' },
  'region-asia': { scheme: 'M49', code: '142' },
  'region-western-asia': { scheme: 'M49', code: '145' },
  'region-europe': { scheme: 'M49', code: '150' },
  'region-north-europe': { scheme: 'M49', code: '154' },
  'region-west-europe': { scheme: 'M49', code: '155' },
  'region-latam': { scheme: 'M49', code: '419' },
  'region-eu': { scheme: 'CLDR', code: 'EU' },
};

const BY_CODE = new Map(Object.entries(REGION_CODES).map(([slug, { code }]) => [code, slug]));

/** The id of the region with an M49 or CLDR code: that of the seeds where they have it. */
export function regionId(code: string): string {
  return BY_CODE.get(code) ?? `region-${code.toLowerCase()}`;
}

/** The id that an outside scheme gives a region, `m49:035`. */
export function regionExternalId({ scheme, code }: RegionCode): string {
  return `${scheme.toLowerCase()}:${code}`;
}
