import { loadSchema } from '../../src/model/load.js';
import { executorGateway } from '../../src/server/executor.js';
import { rootUrl } from '../root.js';
import { listen, serveByApollo } from './apollo.js';

type Request = { readonly query?: string; readonly variables?: unknown };
type Taught = { readonly request: string; readonly answer: string };

const { schema } = loadSchema(new URL('schema/', rootUrl));
const answers = new Map<string, Record<string, unknown>>();

function keyOf({ query, variables }: Request): string {
  return JSON.stringify([query, variables]);
}

const gateway = executorGateway(schema, ({ request }) =>
  Promise.resolve({ data: answers.get(keyOf(request)) ?? null }),
);
const http = await serveByApollo({ gateway }, () => ({}));
// A PUT teaches one answer; Apollo then looks it up instead of running the operation.
http.put('/graphql/answers', (request) => {
  const taught = request.body as Taught;
  const { data } = JSON.parse(taught.answer) as { readonly data: Record<string, unknown> };
  answers.set(keyOf(JSON.parse(taught.request) as Request), data);
  return {};
});
await listen(http);
