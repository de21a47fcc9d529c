import { servePlainly } from './plain-http.js';

const answers = new Map<string, string>();

/** A PUT teaches one answer, a POST asks for it. */
servePlainly((method, text) => {
  if (method !== 'PUT') return answers.get(text) ?? '{"errors":["not rendered"]}';
  const { request, answer } = JSON.parse(text) as { readonly request: string; readonly answer: string };
  answers.set(request, answer);
  return '{}';
});
