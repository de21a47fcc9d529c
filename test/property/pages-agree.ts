import fc from 'fast-check';
import { expect } from 'vitest';
import type { Engine } from '../../src/engine/engine.js';
import { diceOf, type Dice } from '../support/dice.js';
import { arbitraryGraph } from './arbitrary-graph.js';
import { writeList, type PageArguments, type PagedList } from './arbitrary-list.js';
import { arbitraryNumbers } from './chance.js';
import { printGraph, writeOf } from './graph.js';
import { askPage, type Page } from './page.js';
import { check } from './runs.js';
import { LIMITS, model, PATIENT, serviceOver, TODAY, type Ask } from './service.js';
import { answerByWalk, walkSchema } from './walk/answer.js';

/** The longest page there is; longer lists are left out. */
const WHOLE = 100;
const limits = { ...LIMITS, maxOrderCandidates: 1_000 };

/**
 * Goes through random lists page by page, forward, backward and from the middle, on every engine. Whatever the order, the
 * filter and the sizes of the pages, each row must come once and in its place.
 */
export async function checkPagesAgree(lists: number, engines: Readonly<Record<string, Engine>>): Promise<void> {
  const services = Object.entries(engines).map(([name, engine]) => [name, serviceOver(engine, limits)] as const);
  const walking = walkSchema(model);
  const inputs = fc.record({ graph: arbitraryGraph(model), numbers: arbitraryNumbers });
  let pagesInAll = 0;
  await check(lists, inputs, async ({ graph, numbers }) => {
    const write = writeOf(model, graph);
    for (const engine of Object.values(engines)) await engine.write(write, PATIENT);
    const list = writeList(graph, diceOf(numbers));
    const walk = {
      model,
      ...graph,
      today: TODAY,
      pageSize: LIMITS.pageSize,
      maxOrderCandidates: 1_000,
      maxRows: 0,
      maxGroups: 0,
    };
    const whole = await askPage((operation) => answerByWalk(walking, walk, operation), list.page({ first: WHOLE }));
    if (whole.totalCount > WHOLE) return;
    for (const [name, ask] of services) {
      const { text, variables } = list.page({});
      const what = `The graph\n${printGraph(graph)}\n\nThe list\n${text}\nvariables ${JSON.stringify(variables)}\n\n${name}`;
      pagesInAll += await checkPages(ask, list, whole, diceOf(numbers.toReversed()), what);
    }
  });
  expect(pagesInAll, 'pages that were looked at').toBeGreaterThan(2 * lists);
}

async function checkPages(ask: Ask, list: PagedList, whole: Page, dice: Dice, what: string): Promise<number> {
  const page = (args: PageArguments): Promise<Page> => askPage(ask, list.page(args));
  const all = await page({ first: WHOLE });
  expect(all.ids, `${what}: the whole list`).toEqual(whole.ids);
  expect(all.totalCount, `${what}: the total`).toBe(whole.totalCount);
  const { cursors } = all;
  expect(new Set(cursors).size, `${what}: cursors that differ`).toBe(cursors.length);
  const forward = await walkForward(page, dice);
  expect(forward, `${what}: forward`).toEqual(cursors);
  const backward = await walkBackward(page, dice);
  expect(backward, `${what}: backward`).toEqual(cursors);
  const [after, before] = [dice.roll(cursors.length + 1), dice.roll(cursors.length + 1)];
  const size = 1 + dice.roll(4);
  const between = { ...given('after', cursors[after]), ...given('before', cursors[before]) };
  const rows = cursors.slice(after < cursors.length ? after + 1 : 0, before);
  expect(
    (await page({ first: size, ...between })).cursors,
    `${what}: ${size} first rows from ${after} to ${before}`,
  ).toEqual(rows.slice(0, size));
  expect(
    (await page({ last: size, ...between })).cursors,
    `${what}: ${size} last rows from ${after} to ${before}`,
  ).toEqual(rows.slice(-size));
  return 2 + cursors.length;
}

function given(name: 'after' | 'before', cursor: string | undefined): PageArguments {
  return cursor === undefined ? {} : { [name]: cursor };
}

type AskPage = (args: PageArguments) => Promise<Page>;

async function walkForward(page: AskPage, dice: Dice): Promise<readonly string[]> {
  const rows: string[] = [];
  for (;;) {
    const { cursors, pageInfo } = await page({ first: 1 + dice.roll(4), ...given('after', rows.at(-1)) });
    expect(pageInfo.hasPreviousPage, 'a page before this one').toBe(rows.length > 0);
    rows.push(...cursors);
    expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([cursors[0] ?? null, cursors.at(-1) ?? null]);
    if (!pageInfo.hasNextPage || rows.length > WHOLE) return rows;
  }
}

async function walkBackward(page: AskPage, dice: Dice): Promise<readonly string[]> {
  const rows: string[] = [];
  for (;;) {
    const { cursors, pageInfo } = await page({ last: 1 + dice.roll(4), ...given('before', rows[0]) });
    expect(pageInfo.hasNextPage, 'a page after this one').toBe(rows.length > 0);
    rows.unshift(...cursors);
    if (!pageInfo.hasPreviousPage || rows.length > WHOLE) return rows;
  }
}
