import { isDeepStrictEqual } from 'node:util';
import type { Answer, Case, Unable } from '../case.js';
import type { Cursors } from '../rival.js';
import type { Contender, Stage } from '../stage/stage.js';
import { ask } from './ask.js';

/** A case as one contender is asked it: the bodies that take turns, or why it is not asked. */
export type Prepared = { readonly of: Case; readonly contender: Contender; readonly asked: readonly string[] | Unable };

/** Asks everyone everything once, and sorts out who cannot answer as we do; nobody is timed on another answer. */
export async function prepareCases(
  stage: Stage,
  cases: readonly Case[],
  cursors: Cursors,
): Promise<readonly Prepared[]> {
  const prepared: Prepared[] = [];
  for (const of of cases) {
    const [ours, ...others] = stage.contenders;
    if (ours === undefined) return [];
    const bodies = bodiesOf(of, ours, stage, cursors);
    if (!Array.isArray(bodies)) throw new Error(`our own service is not asked "${of.name}"`);
    const texts = await askAll(ours, bodies as readonly string[]);
    const expected = texts.map((text) => ours.rival.read(of, parsed(text)));
    refuseEmpty(of, expected);
    prepared.push({ of, contender: ours, asked: bodies as readonly string[] });
    for (const contender of others) {
      await teach(contender, bodies as readonly string[], texts);
      prepared.push({ of, contender, asked: await compared(of, contender, stage, cursors, expected) });
    }
  }
  return prepared;
}

async function compared(
  of: Case,
  contender: Contender,
  stage: Stage,
  cursors: Cursors,
  expected: readonly unknown[],
): Promise<readonly string[] | Unable> {
  const bodies = bodiesOf(of, contender, stage, cursors);
  if ('unable' in bodies) return bodies;
  const texts = await askAll(contender, bodies);
  for (const [index, text] of texts.entries()) {
    const answer = plain(contender.rival.read(of, parsed(text)));
    if (isDeepStrictEqual(answer, expected[index])) continue;
    return {
      unable: `another answer: ${JSON.stringify(answer).slice(0, 300)}, not ${JSON.stringify(expected[index]).slice(0, 300)}`,
    };
  }
  return bodies;
}

function bodiesOf(of: Case, { rival }: Contender, { sample }: Stage, cursors: Cursors): readonly string[] | Unable {
  const bodies: string[] = [];
  for (const input of of.inputs(sample)) {
    const body = rival.body(of, input, cursors);
    if (typeof body !== 'string') return body;
    bodies.push(body);
  }
  return bodies;
}

async function askAll({ rival, server }: Contender, bodies: readonly string[]): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const body of bodies) texts.push((await ask({ port: server.port, path: rival.path }, body)).toString());
  return texts;
}

async function teach({ server, rival }: Contender, bodies: readonly string[], texts: readonly string[]): Promise<void> {
  if (rival.teachAt === undefined) return;
  for (const [index, request] of bodies.entries()) {
    await ask(
      { port: server.port, path: rival.teachAt, method: 'PUT' },
      JSON.stringify({ request, answer: texts[index] }),
    );
  }
}

/** Answers of errors, or all without data, would be equal to other such. */
function refuseEmpty({ name }: Case, answers: readonly unknown[]): void {
  const texts = answers.map((answer) => JSON.stringify(answer));
  const wrong = texts.find((text) => text.includes('"errors"')) ?? (texts.every(isShort) ? texts[0] : undefined);
  if (wrong !== undefined) throw new Error(`"${name}" is answered by ${wrong.slice(0, 500)}`);
}

function isShort(text: string): boolean {
  return text.length < 40;
}

function parsed(text: string): Answer {
  return JSON.parse(text) as Answer;
}

/** What is left of a value on the wire: without what is undefined. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}
