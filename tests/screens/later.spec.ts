import { expect } from '@playwright/test';

import { host, main, show, test } from './app.ts';

const LATER = '**/assets/later-*.js';

test('the first screen waits for no other, and stands until the next is there', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(LATER, async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest(LATER);
  await show(page, 'welcome');
  await page.getByTestId('sign-up').click();
  await asked;
  await expect(main(page, 'welcome')).toBeVisible();
  release();
  await expect(page.locator('main[data-testid^="group-kind"]')).toBeVisible();
});

test('the other screens come while the first is read, before they are asked for', async ({ page }) => {
  const asked = page.waitForResponse(LATER);
  await page.goto(`${host()}/?screen=welcome&platform=ios`);
  await main(page, 'welcome').waitFor();
  expect((await asked).ok()).toBe(true);
});
