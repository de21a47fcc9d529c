/** The id of a currency, `cur-usd`, by its code. */
export function currencyId(code: string): string {
  return `cur-${code.toLowerCase()}`;
}

/** The code of a currency by its id. */
export function currencyCode(id: string): string {
  return id.replace(/^cur-/, '').toUpperCase();
}

/** The id that ISO 4217 gives a currency, as `scheme:value`. */
export function currencyExternalId(code: string): string {
  return `iso4217:${code}`;
}

/** The ids that ISO 3166-1 gives a market, as `scheme:value`. */
export function marketExternalIds(iso2: string, iso3: string, isoNum: string): readonly string[] {
  return [`iso3166-1-alpha-2:${iso2}`, `iso3166-1-alpha-3:${iso3}`, `iso3166-1-numeric:${isoNum}`];
}
