/** The ids that ISO 3166-1 gives a market, as `scheme:value`. */
export function marketExternalIds(iso2: string, iso3: string, isoNum: string): readonly string[] {
  return [`iso3166-1-alpha-2:${iso2}`, `iso3166-1-alpha-3:${iso3}`, `iso3166-1-numeric:${isoNum}`];
}
