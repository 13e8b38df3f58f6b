import { expect, type Page, test as base } from '@playwright/test';

export { expect };
export type { Page };

/** The host's address; set by the set-up, or given. */
export const host = (): string => (process.env['TOROKU_HOST_URL'] ?? '').replace(/\/$/, '');

/** The screen with an id: the page's main part bears it. */
export const main = (page: Page, id: string) => page.locator(`main[data-testid="${id}"]`);

/** Shows a state with demo data, of another brand if one is named, and waits until it stands still. */
export async function show(page: Page, id: string, brand = ''): Promise<void> {
  await page.goto(`${host()}/?screen=${encodeURIComponent(id)}&platform=ios&brand=${brand}`);
  await main(page, id).waitFor();
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
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
});
