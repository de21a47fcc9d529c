/**
 * The stored form by which strings are ordered and searched by prefix or part: compatibility-normalised, lower case.
 * Every UTF-16 unit from U+D7FF up is written as U+D7FF and four letters from A to P, so that order by code unit
 * (JavaScript, Cypher on parameters) and by code point (Cypher on stored values and indexes) are one and the same. Capitals
 * stand nowhere else in a key: no search for letters can meet those that stand for an emoji.
 */
export function sortKey(text: string): string {
  let key = '';
  // The lower case of a sigma depends on what follows, which a prefix cannot know.
  const lower = text.toWellFormed().normalize('NFKC').toLowerCase().replaceAll('ς', 'σ');
  for (const unit of lower.split('')) {
    const code = unit.charCodeAt(0);
    key += code < 0xd7ff ? unit : `\ud7ff${letters(code)}`;
  }
  return key.slice(0, MAX_KEY_UNITS);
}

/** A unit in base 16, with letters for digits. */
function letters(code: number): string {
  return String.fromCharCode(...[12, 8, 4, 0].map((shift) => 65 + ((code >> shift) & 15)));
}

/** Neo4j cannot index a string of more than 8,167 bytes; one unit takes at most three. */
const MAX_KEY_UNITS = 2_600;
