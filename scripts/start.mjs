import process from 'node:process';
import { fail } from './console.mjs';
import { setUp } from './setup.mjs';

// graphql-js decides at import time how carefully, and slowly, it checks values.
process.env.NODE_ENV ??= 'production';

await setUp().catch(fail);
await import('../dist/main.js');
