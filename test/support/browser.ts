import { chromium, type Browser, type Page } from 'playwright-core';

/** The real browser that the tests of pages drive. */
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium without a window. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, headless: true, chromiumSandbox: false, args: FLAGS });
}

/** What a page did that it should not have: errors, refused loads, requests to other hosts. */
export type Watched = { readonly page: Page; readonly faults: readonly string[]; readonly foreign: readonly string[] };

/** A new page whose faults are collected, with nothing remembered from an earlier one. */
export async function watchedPage(browser: Browser, home: string): Promise<Watched> {
  const context = await browser.newContext({ colorScheme: 'dark' });
  const page = await context.newPage();
  const faults: string[] = [];
  const foreign: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message.slice(0, 300)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text().slice(0, 300));
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !url.startsWith('data:') && !url.startsWith('blob:')) foreign.push(url);
  });
  return { page, faults, foreign };
}
