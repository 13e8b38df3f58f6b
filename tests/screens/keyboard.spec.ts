import { expect } from '@playwright/test';

import { host, main, test } from './app.ts';
import { arrives, code, press, tabTo, type } from './keys.ts';

test('registers by the keyboard alone', async ({ page }) => {
  await page.goto(host());
  await arrives(page, 'welcome');
  await press(page, 'sign-up');
  await main(page, 'group-kind').waitFor();
  await tabTo(page, 'support');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  await arrives(page, 'group-auth');
  await type(page, 'insurer_number', '9802345');
  await page.keyboard.press('Enter');
  await main(page, 'group-auth/check').waitFor();
  await expect(page.getByTestId('warning')).toBeFocused();
  await press(page, 'go-on');

  await arrives(page, 'account-start');
  await press(page, 'start');

  await arrives(page, 'account-credentials');
  await page.keyboard.press('Tab');
  await press(page, 'next');
  await expect(page.getByTestId('errors')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('email')).toBeFocused();
  await page.keyboard.type('taro@example.jp');
  await type(page, 'password', 'Mihon-2026-toroku');
  await press(page, 'next');

  await arrives(page, 'account-consent/three');
  for (const consent of ['terms', 'privacy', 'points']) {
    await tabTo(page, consent);
    await page.keyboard.press('Space');
  }
  await press(page, 'send');

  await arrives(page, 'account-otp');
  await type(page, 'code', await code(page));
  await page.keyboard.press('Enter');
  await arrives(page, 'account-done');
});
