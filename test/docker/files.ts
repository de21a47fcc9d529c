import { readFileSync } from 'node:fs';

/** The text of a file at the top of the project. */
export function topFile(name: string): string {
  return readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
}

/** The source of a program of `dist`: `dist/cli/main.js` is built from `src/cli/main.ts`. */
export function sourceOf(program: string): URL {
  return new URL(`../../${program.replace(/^dist\//, 'src/').replace(/\.js$/, '.ts')}`, import.meta.url);
}
