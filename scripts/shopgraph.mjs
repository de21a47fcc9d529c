#!/usr/bin/env node
import process from 'node:process';
import { fail } from './console.mjs';
import { setUp } from './setup.mjs';

process.env.NODE_ENV ??= 'production';

await setUp().catch(fail);
await import('../dist/cli/main.js');
