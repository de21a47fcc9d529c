/** An exact decimal as people write it: sign, digits, fraction. */
const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/** Whether the text is an exact decimal that `decimalKey` can order. */
export function isDecimal(text: string): boolean {
  return DECIMAL.test(text) && text.length <= 60;
}

/**
 * A string that sorts as the decimal does, exactly: sign, size of the integer part, digits. Negative numbers have every
 * digit turned. Equal numbers (`1.50` and `1.5`) have equal keys.
 */
export function decimalKey(text: string): string {
  const match = DECIMAL.exec(text);
  if (match === null) throw new RangeError(`not a decimal: ${text}`);
  const whole = (match[2] ?? '').replace(/^0+/, '');
  const fraction = (match[3] ?? '').replace(/0+$/, '');
  if (whole === '' && fraction === '') return '1';
  const size = String(whole.length).padStart(2, '0');
  const digits = `${size}${whole}.${fraction}`;
  if (match[1] !== '-') return `2${digits}`;
  // '~' sorts after every digit, so that a longer fraction of a negative number comes first.
  return `0${digits.replace(/\d/g, (digit) => String(9 - Number(digit)))}~`;
}
