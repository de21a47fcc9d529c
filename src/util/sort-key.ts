/**
 * The stored form by which strings are ordered and searched by prefix or part: compatibility-normalised, lower case.
 * Every UTF-16 unit from U+D800 up is written as U+D7FF and four hex digits, so that order by code unit (JavaScript, Cypher on
 * parameters) and by code point (Cypher on stored values and indexes) are one and the same.
 */
export function sortKey(text: string): string {
  let key = '';
  for (const unit of text.toWellFormed().normalize('NFKC').toLowerCase().split('')) {
    const code = unit.charCodeAt(0);
    key += code < 0xd7ff ? unit : `\ud7ff${code.toString(16).padStart(4, '0')}`;
  }
  return key.slice(0, MAX_KEY_UNITS);
}

/** Neo4j cannot index a string of more than 8,167 bytes; one unit takes at most three. */
const MAX_KEY_UNITS = 2_600;
