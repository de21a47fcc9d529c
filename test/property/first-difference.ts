/** The place where two texts of several lines part, with what leads there: `-` what was expected, `+` what came. */
export function firstDifference(expected: string, actual: string): string {
  const [left, right] = [expected.split('\n'), actual.split('\n')];
  const at = left.findIndex((line, index) => line !== right[index]);
  const start = at < 0 ? left.length : at;
  const marked = (mark: string, lines: readonly string[]) => lines.map((line) => `${mark} ${line}`);
  return [
    ...marked(' ', left.slice(Math.max(0, start - CONTEXT), start)),
    ...marked('-', left.slice(start, start + CONTEXT)),
    ...marked('+', right.slice(start, start + CONTEXT)),
  ].join('\n');
}

const CONTEXT = 8;
