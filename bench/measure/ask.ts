import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Where a request goes. */
export type Target = { readonly port: number; readonly path: string; readonly method?: 'POST' | 'PUT' };

/** Sends one request and answers the body, whatever the status. */
export function ask({ port, path, method = 'POST' }: Target, body: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request({ agent, host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks)));
      response.on('error', reject);
    });
    sent.on('error', (error: NodeJS.ErrnoException) => {
      // A server may end an idle connection just when it is used again. https://nodejs.org/docs/latest-v20.x/api/http.html#requestreusedsocket
      if (sent.reusedSocket && error.code === 'ECONNRESET') ask({ port, path, method }, body).then(resolve, reject);
      else reject(error);
    });
    sent.end(body);
  });
}
