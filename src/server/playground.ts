import { existsSync } from 'node:fs';
import serveStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { PLAYGROUND_POLICY } from './security-headers.js';

/** Serves the built playground at `/`. Answers whether there is one. */
export async function servePlayground(http: FastifyInstance, folder: string): Promise<boolean> {
  if (!existsSync(folder)) return false;
  await http.register(serveStatic, {
    root: folder,
    wildcard: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const isPage = path.endsWith('.html');
      reply.header('content-security-policy', PLAYGROUND_POLICY);
      reply.header('cache-control', isPage ? 'no-cache' : 'public, max-age=31536000, immutable');
    },
  });
  return true;
}
