import { expect, type Page } from '@playwright/test';

import { host, main } from './app.ts';

/** Presses Tab until the control with a test id has the focus. */
export async function tabTo(page: Page, testid: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-testid'));
    if (focused === testid) return;
  }
  throw new Error(`Tab does not reach ${testid}`);
}

/** Goes to a control and presses it. */
export async function press(page: Page, testid: string): Promise<void> {
  await tabTo(page, testid);
  await page.keyboard.press('Enter');
}

/** Goes to a field and fills it. */
export async function type(page: Page, testid: string, text: string): Promise<void> {
  await tabTo(page, testid);
  await page.keyboard.type(text);
}

/** Waits for a screen, whose heading must have the focus. */
export async function arrives(page: Page, id: string): Promise<void> {
  await main(page, id).waitFor();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

/** The code of the newest mail. */
export async function code(page: Page): Promise<string> {
  const outbox = `${host()}/qa/outbox${new URL(page.url()).search}`;
  const mails = async () => (await (await page.request.get(outbox)).json()) as { code: string }[];
  await expect.poll(async () => (await mails()).length).toBeGreaterThan(0);
  return (await mails()).at(-1)?.code ?? '';
}
