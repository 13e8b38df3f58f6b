import { expect, type Page, test as base } from '@playwright/test';

import { overhear } from './telling.ts';

export { expect };
export type { Page };

/** The host's address; set by the set-up, or given. */
export const host = (): string => (process.env['TOROKU_HOST_URL'] ?? '').replace(/\/$/, '');

/** The screen with an id: the page's main part bears it. */
export const main = (page: Page, id: string) => page.locator(`main[data-testid="${id}"]`);

/** The size of the configuration's page, to come back to. */
export const USUAL = { width: 390, height: 844 };

/** Shows a state with demo data, of another brand if one is named, and waits until it stands still. */
export async function show(page: Page, id: string, brand = ''): Promise<void> {
  await page.goto(`${host()}/?screen=${encodeURIComponent(id)}&platform=ios&brand=${brand}`);
  await main(page, id).waitFor();
  await settled(page);
}

/**
 * Shows a state as `show` does, in a page that may show one already: the core turns to it, and
 * the page with its axe and its languages need not be loaded again. The page builds everything anew
 * for another language; in Japanese another screen comes between, so that it builds the state's
 * screen anew even after a state of the same screen.
 */
export async function turn(page: Page, id: string): Promise<void> {
  if (!page.url().startsWith(host())) return show(page, id);
  const between = id.startsWith('welcome') ? 'support' : 'welcome';
  await page.evaluate(
    async ([first, second]) => {
      const japanese = document.documentElement.lang === 'ja';
      for (const state of japanese ? [first, second] : [second]) {
        const body = JSON.stringify({ ask: 'show', id: state });
        const headers = { 'content-type': 'application/json' };
        const answer = await fetch(`/qa/ask${location.search}`, { method: 'POST', headers, body });
        if (!answer.ok) throw new Error(`${state}: ${await answer.text()}`);
        await new Promise<void>((resolve) => {
          const look = () => {
            if (document.documentElement.lang !== 'ja') return;
            if (!document.querySelector(`main[data-testid="${state}"]`)) return;
            watch.disconnect();
            resolve();
          };
          const watch = new MutationObserver(look);
          watch.observe(document, { subtree: true, childList: true, attributes: true });
          look();
        });
      }
      window.scrollTo(0, 0);
    },
    [between, id] as const,
  );
  await settled(page);
}

/** Waits for the pictures and the fonts. */
async function settled(page: Page): Promise<void> {
  // A camera that runs shows its picture.
  const stage = page.locator('.capture:not([data-phase="starting"]) [data-testid="preview"]');
  if ((await stage.count()) > 0) await stage.locator('img').waitFor();
  await page.evaluate(() => document.fonts.ready);
}

/** One page for all the states a worker shows: a new one each would cost more than the tests. */
export const test = base.extend<object, { sheet: Page }>({
  sheet: [
    async ({ browser }, use, worker) => {
      const { viewport, hasTouch, locale, timezoneId, permissions, contextOptions } = worker.project.use;
      const context = await browser.newContext({
        ...contextOptions,
        ...(viewport === undefined ? {} : { viewport }),
        ...(hasTouch === undefined ? {} : { hasTouch }),
        ...(locale === undefined ? {} : { locale }),
        ...(timezoneId === undefined ? {} : { timezoneId }),
        ...(permissions === undefined ? {} : { permissions }),
      });
      await overhear(context);
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
});
