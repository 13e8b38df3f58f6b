import { expect, type Page } from '@playwright/test';

import { host, main, test } from './app.ts';

/** Presses Tab until the control with a test id has the focus. */
async function tabTo(page: Page, testid: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-testid'));
    if (focused === testid) return;
  }
  throw new Error(`Tab does not reach ${testid}`);
}

async function press(page: Page, testid: string): Promise<void> {
  await tabTo(page, testid);
  await page.keyboard.press('Enter');
}

async function type(page: Page, testid: string, text: string): Promise<void> {
  await tabTo(page, testid);
  await page.keyboard.type(text);
}

async function arrives(page: Page, id: string): Promise<void> {
  await main(page, id).waitFor();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

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
  await expect
    .poll(async () => ((await (await page.request.get(`${host()}/qa/outbox`)).json()) as unknown[]).length)
    .toBeGreaterThan(0);
  const mails = (await (await page.request.get(`${host()}/qa/outbox`)).json()) as { code: string }[];
  await type(page, 'code', mails.at(-1)?.code ?? '');
  await page.keyboard.press('Enter');
  await arrives(page, 'account-done');
});
