import { expect, type Page } from '@playwright/test';

import { host } from './app.ts';

/** Presses, and waits for the screen it leads to. */
export async function press(page: Page, testid: string, id: string): Promise<void> {
  await page.getByTestId(testid).click();
  await page.locator(`main[data-testid^="${id}"]`).waitFor();
}

/** From the first screen to the guide of the licence's front, as the guide's person. */
export async function toTheGuide(page: Page, camera: string): Promise<void> {
  await page.goto(`${host()}/?camera=${encodeURIComponent(camera)}`);
  await press(page, 'sign-up', 'group-kind');
  await press(page, 'choose-1', 'group-auth');
  await page.getByTestId('insurer_number').fill('9802345');
  await press(page, 'approve', 'group-auth/check');
  await press(page, 'go-on', 'account-start');
  await press(page, 'start', 'account-credentials');
  await page.getByTestId('email').fill('taro@example.jp');
  await page.getByTestId('password').fill('Mihon-2026-toroku');
  await press(page, 'next', 'account-consent/three');
  for (const consent of ['terms', 'privacy', 'points']) await page.getByTestId(consent).check();
  await press(page, 'send', 'account-otp');
  const mails = async () => (await (await page.request.get(`${host()}/qa/outbox?${new URL(page.url()).searchParams}`)).json()) as { code: string }[];
  await expect.poll(async () => (await mails()).length).toBeGreaterThan(0);
  await page.getByTestId('code').fill((await mails()).at(-1)?.code ?? '');
  await press(page, 'verify', 'account-done');
  await press(page, 'identity', 'identity-intro');
  await press(page, 'next', 'identity-insurer');
  await press(page, 'next', 'identity-number');
  await page.getByTestId('symbol').fill('1234');
  await page.getByTestId('number').fill('5678');
  await press(page, 'next', 'identity-profile');
  await page.getByTestId('kana').fill('ケンコムタロウ');
  for (const [part, text] of [['year', '1989'], ['month', '1'], ['day', '1']] as const) await page.getByTestId(part).fill(text);
  await press(page, 'next', 'identity-confirm');
  await press(page, 'submit', 'identity-done');
  await press(page, 'access', 'access-intro');
  await press(page, 'next', 'document-select');
  await press(page, 'choose-licence', 'document-guide/licence-front');
}
