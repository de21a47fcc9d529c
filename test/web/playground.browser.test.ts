import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser, watchedPage } from '../support/browser.js';
import { embeddedService } from '../support/embedded-service.js';

const run = (page: Page) => page.getByRole('button', { name: /execute query/i }).click();
const editor = (page: Page) => page.locator('.graphiql-query-editor .view-lines');
const answer = (page: Page) => page.locator('.graphiql-response .view-lines');

describe('the playground', () => {
  let browser: Browser;
  let home: string;
  const service = embeddedService();

  beforeAll(async () => {
    home = (await service().server.listen()).playground ?? 'no playground was built: run `npm run build` first';
    browser = await startBrowser();
  });

  afterAll(async () => {
    await browser.close();
  });

  it('opens on the first question and shows its answer, with no fault and no word to any other host', async () => {
    const { page, faults, foreign } = await watchedPage(browser, home);
    await page.goto(home);
    await editor(page).getByText('OwnersAndOperators').waitFor();
    await run(page);
    await answer(page).getByText('"TikTok USDS Joint Venture LLC"').waitFor();
    expect(page.workers().length).toBeGreaterThan(0);
    expect({ faults, foreign }).toEqual({ faults: [], foreign: [] });
  });

  it('has a tab per question, with its variables', async () => {
    const { page, faults } = await watchedPage(browser, home);
    await page.goto(home);
    await editor(page).getByText('OwnersAndOperators').waitFor();
    await page.getByRole('tab', { name: 'LiveOn' }).click();
    await editor(page).getByText('LiveOn').waitFor();
    await run(page);
    await answer(page)
      .locator('.view-line', { hasText: /"totalCount":\s8/ })
      .waitFor();
    expect(faults).toEqual([]);
  });

  it('tells what the schema says about a field', async () => {
    const { page } = await watchedPage(browser, home);
    await page.goto(home);
    await page.getByRole('button', { name: /show documentation explorer/i }).click();
    const documentation = page.locator('.graphiql-doc-explorer');
    await documentation.getByText('Query', { exact: true }).click();
    const described = service().app.schema.getQueryType()?.getFields()['platforms']?.description ?? 'nothing';
    await documentation.getByText(described, { exact: true }).waitFor();
  });

  it('keeps what was typed for the next visit', async () => {
    const { page } = await watchedPage(browser, home);
    await page.goto(home);
    await editor(page).getByText('OwnersAndOperators').waitFor();
    await editor(page).click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('query Mine { __typename }');
    await page.getByRole('tab', { name: 'Mine' }).waitFor();
    // It is kept twice, as the text and among the tabs; one without the other would come back as one tab more.
    const kept = "JSON.stringify(localStorage).split('query Mine').length - 1";
    await expect.poll(() => page.evaluate(kept), { timeout: 10_000 }).toBe(2);
    await page.reload();
    await page.getByRole('tab', { name: 'Mine' }).waitFor();
  });
});
