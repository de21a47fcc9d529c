import { fail } from './cli/fail.js';
import { serve } from './cli/serve.js';

await serve(process.env).catch(fail);
