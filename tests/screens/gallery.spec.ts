import { expect, type Locator, type Page } from '@playwright/test';

import { host, main, test } from './app.ts';

const states = (await (await fetch(`${host()}/qa/states`)).json()) as string[];

test.use({ viewport: { width: 1280, height: 800 } });

const open = (page: Page, query = '') => page.goto(`${host()}/gallery${query}`);
/** The pictures that are there; the host draws what all screens need before the first. */
const shown = (place: Page | Locator) => place.locator('.pane[data-state="shown"]');
const headings = (page: Page) => page.getByRole('heading', { level: 2 });

test('the gallery has every state', async ({ page }) => {
  await open(page);
  await expect(headings(page)).toHaveCount(states.length);
  const listed = await page.locator('section').evaluateAll((sections) => sections.map(({ id }) => id));
  expect(listed).toEqual(states);
});

test('the gallery finds by id and chapter, and its address says so', async ({ page }) => {
  await open(page);
  await page.getByLabel('画面IDで絞り込み').fill('auth zero');
  await expect(headings(page)).toHaveText([/^group-auth\/zero/]);
  await page.reload();
  await expect(page.getByRole('status')).toContainText(`1 画面（全 ${states.length} 画面）`);

  await page.getByLabel('章').selectOption('本人確認');
  await expect(headings(page)).toHaveCount(0);
  await expect(page.getByRole('status')).toContainText('条件に合う画面がありません');
});

test('what is typed before the gallery knows its states is found', async ({ page }) => {
  let come = (): void => undefined;
  const held = new Promise<void>((resolve) => (come = resolve));
  await page.route('**/qa/states', async (route) => {
    await held;
    await route.continue();
  });
  await open(page);
  await page.getByLabel('画面IDで絞り込み').fill('auth zero');
  come();
  await expect(headings(page)).toHaveText([/^group-auth\/zero/]);
});

test('pictures that come take no focus from who types', async ({ page }) => {
  await open(page);
  const find = page.getByLabel('画面IDで絞り込み');
  await find.focus();
  await shown(page).first().waitFor();
  await expect(find).toBeFocused();
});

test('the gallery shows a screen in a language, by night, in large text, and opens it', async ({ page, context }) => {
  await open(page, '?find=group-auth/zero&locale=ja,ko&theme=dark&text=2');
  await shown(page).nth(1).waitFor();
  await expect(shown(page)).toHaveCount(2);
  const frame = page.frameLocator('iframe').nth(1);
  const root = frame.locator('html');
  await expect(root).toHaveAttribute('lang', 'ko');
  await expect(root).toHaveCSS('color-scheme', 'dark');
  await expect(root).toHaveCSS('font-size', '32px');
  await expect(frame.locator('main[data-testid="group-auth/zero"]')).toBeVisible();

  const opened = context.waitForEvent('page');
  // By the picture: the link covers it.
  await page.locator('.pane').nth(1).click({ force: true });
  const live = await opened;
  await main(live, 'group-auth/zero').waitFor();
  await expect(live.locator('html')).toHaveCSS('font-size', '32px');
  await live.getByTestId('insurer_number').fill('9802345');
  await expect(live.getByTestId('insurer_number')).toHaveValue('9802345');
});

test('the gallery keeps few frames, however far one goes', async ({ page }) => {
  await open(page);
  await shown(page).first().waitFor();
  const first = page.locator('.pane').first();
  await page.locator('section').last().scrollIntoViewIfNeeded();
  await shown(page.locator('section').last()).waitFor();
  await expect(first).toHaveAttribute('data-state', 'waiting');
  expect(await page.locator('iframe').count()).toBeLessThan(40);
});
