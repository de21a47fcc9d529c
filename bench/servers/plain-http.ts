import { createServer, type IncomingMessage } from 'node:http';
import { ownPort } from './connection.js';

/** Serves by `node:http` alone: the handler makes the text of an answer from method and text of a request. */
export function servePlainly(handle: (method: string, text: string) => Promise<string> | string): void {
  const server = createServer((request, response) => {
    const answer = async (): Promise<void> => {
      const text = await handle(request.method ?? '', await bodyOf(request));
      const length = Buffer.byteLength(text);
      response
        .writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': length })
        .end(text);
    };
    answer().catch((error: unknown) => response.writeHead(500).end(JSON.stringify({ errors: [String(error)] })));
  });
  server.listen(ownPort(), '127.0.0.1');
}

function bodyOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => resolve(Buffer.concat(chunks).toString()));
    request.on('error', reject);
  });
}
