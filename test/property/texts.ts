/** Texts on which two engines, or an engine and a careless printer, part ways. All are well-formed. */
export const TEXTS: readonly string[] = [
  'TikTok',
  'tiktok',
  'TIKTOK Shop',
  'ＴｉｋＴｏｋ',
  'Ｚ',
  '抖音',
  'ティックトック',
  'é',
  'e\u0301',
  'Gómez',
  '🛍️',
  '👩🏽‍💻 shop',
  '🇧🇷',
  '𠮷野家',
  'متجر',
  '‏שופ‎ 12',
  'ǅ',
  'ß',
  'İstanbul',
  'ΟΔΟΣ',
  '"quoted"',
  "it's",
  '`x`',
  '\\u0060',
  '`) RETURN 1 //',
  '$p.r0v0',
  '{a: 1}',
  'a%b_c*',
  ' padded ',
  'line\nbreak\ttab',
  '\u0000',
  '\u00a0',
  'd83d',
  'de',
  '\ud7ff',
  '\uffff',
  '\ufffd',
  'null',
  '',
];

/** Texts that only filters can hold: storing them is refused. */
export const LONE_SURROGATES: readonly string[] = ['\ud83d', 'x\ude00', '\udc00\ud800'];

/** Ids as they may be: not only slugs, but always within what both engines put in one order. */
export const ID_ENDINGS: readonly string[] = ['', '', '', '-ü', '-音', ' "x"', '`', '\\u0060', '\ud7ff'];
