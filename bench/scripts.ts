import { fileURLToPath } from 'node:url';
import { rootUrl } from './root.js';

/** The service as it is built. */
export const serviceScript = fileURLToPath(new URL('dist/main.js', rootUrl));

/** A script of the benchmarks, where `npm run bench` puts it. */
export function benchScript(name: string): string {
  return fileURLToPath(new URL(`.cache/bench/${name}.js`, rootUrl));
}
