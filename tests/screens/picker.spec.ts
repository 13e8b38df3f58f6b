import { expect, type Page } from '@playwright/test';

import { show, test } from './app.ts';

/** The page comes to the front, and is told so. */
const comesBack = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

/** What the page told the core, as it comes. */
function told(page: Page): string[] {
  const actions: string[] = [];
  page.on('request', (request) => {
    if (!request.url().includes('/api/event')) return;
    const { action } = request.postDataJSON() as { action: { action: { type: string } } };
    actions.push(action.action.type);
  });
  return actions;
}

test('coming back from the picker of files does not ask for the camera again, coming back later does', async ({ page }) => {
  const actions = told(page);
  await show(page, 'camera-denied/denied');
  const picker = page.waitForEvent('filechooser');
  await page.getByTestId('choose-file').click();
  await picker;
  await comesBack(page);
  await comesBack(page);
  // What is sent comes in order: nothing was left out of sight.
  await page.getByTestId('again').click();
  await expect.poll(() => actions).toEqual(['returned', 'again']);
});

test('a picker that was closed is forgotten', async ({ page }) => {
  await page.clock.install();
  const actions = told(page);
  await show(page, 'camera-denied/denied');
  const picker = page.waitForEvent('filechooser');
  await page.getByTestId('choose-file').click();
  await picker;
  await page.getByTestId('file').dispatchEvent('cancel');
  await page.clock.runFor(1000);
  await comesBack(page);
  await expect.poll(() => actions).toEqual(['returned']);
});
