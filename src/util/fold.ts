/** Letters that no decomposition takes apart, as they are written where they are missing. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ς: 'σ',
};

/** A letter or digit with its marks, without case, width and accents: `É` and `ｅ` are `e`. */
export function foldUnit(unit: string): string {
  if (unit.length === 1 && unit < '\x80') return unit.toLowerCase();
  const bare = unit
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return bare.replace(/[ßæœøđðþłıς]/g, (letter) => LETTERS[letter] ?? letter).normalize('NFC');
}
