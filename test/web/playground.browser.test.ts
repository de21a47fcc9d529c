import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser, watchedPage } from '../support/browser.js';
import { tinyService, type TinyService } from '../support/tiny-service.js';

const playgroundDir = fileURLToPath(new URL('../../dist/playground', import.meta.url));

describe('the playground', () => {
  let browser: Browser;
  let service: TinyService;
  let home: string;

  beforeAll(async () => {
    service = await tinyService({}, { playgroundDir });
    home = (await service.server.listen()).playground ?? 'no playground: run `npm run build` first';
    browser = await startBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await service.server.close();
  });

  it('opens, runs an example and shows the answer, without a word to any other host', async () => {
    const { page, faults, foreign } = await watchedPage(browser, home);
    await page.goto(home);
    const t0 = performance.now();
    await page.locator('.graphiql-query-editor .view-line').getByText('WhatIsThere').waitFor();
    console.log('loaded', performance.now() - t0);
    await page.getByRole('button', { name: /execute query/i }).click();
    const answer = page.locator('.graphiql-response');
    await answer.getByText('queryType').waitFor();
    await page.waitForTimeout(2000);
    await page.screenshot({ path: '/tmp/playground.png' });
    expect(faults).toEqual([]);
    expect(foreign).toEqual([]);
  });
});
