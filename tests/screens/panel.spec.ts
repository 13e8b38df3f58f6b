import { expect, type Page } from '@playwright/test';

import { host, main, test } from './app.ts';

const panel = (page: Page) => page.getByRole('dialog', { name: 'QAパネル' });

test('the panel opens by its keys, and leads to a state', async ({ page }) => {
  await page.goto(host());
  await main(page, 'welcome').waitFor();
  await expect(panel(page)).toHaveCount(0);
  await page.keyboard.press('Control+Alt+KeyQ');
  await panel(page).getByLabel('画面IDで探す').fill('auth zero');
  await expect(panel(page).getByRole('listitem')).toHaveCount(1);
  await panel(page).getByRole('button', { name: 'group-auth/zero' }).click();
  await main(page, 'group-auth/zero').waitFor();
  await expect(panel(page)).toHaveCount(0);

  // Where time stands, it says so.
  await page.keyboard.press('Control+Alt+KeyQ');
  await expect(panel(page)).toContainText('時計は止まっています');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
});

test('the panel opens by a long press on the title', async ({ page }) => {
  await page.goto(host());
  await main(page, 'welcome').waitFor();
  await page.locator('header .title').hover();
  await page.mouse.down();
  await expect(panel(page)).toBeVisible();
  await page.mouse.up();
  await panel(page).getByRole('button', { name: '閉じる' }).click();
  await page.locator('header .title').click();
  await expect(panel(page)).toHaveCount(0);
});

test('the panel reads codes, moves the clock, turns the camera and begins anew', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(host());
  await page.getByTestId('login').click();
  await page.getByTestId('help').click();
  await page.getByTestId('reset').click();
  await page.getByTestId('email').fill('member@example.jp');
  await page.getByTestId('send').click();
  await main(page, 'password-reset-otp').waitFor();

  await page.keyboard.press('Control+Alt+KeyQ');
  const status = panel(page).getByRole('status');
  const mail = panel(page).getByRole('article').filter({ hasText: 'member@example.jp' });
  await expect(async () => {
    await panel(page).getByRole('button', { name: '更新' }).click();
    await expect(mail).toHaveCount(1, { timeout: 500 });
  }).toPass();
  const code = (await mail.locator('.code').textContent()) ?? '';
  expect(code).toMatch(/^\d{6}$/);
  await mail.getByRole('button', { name: 'コードをコピー' }).click();
  await expect(status).toHaveText('コピーしました');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);

  await panel(page).getByLabel('人物・書類').selectOption('hanako');
  await panel(page).getByLabel('状態').selectOption('glare');
  await panel(page).getByRole('button', { name: '切り替える' }).click();
  await expect(status).toHaveText('カメラを切り替えました');
  await panel(page).getByLabel('カメラの指定').fill('synthetic:nobody');
  await panel(page).getByRole('button', { name: '切り替える' }).click();
  await expect(status).toContainText('nobody');

  await panel(page).getByLabel('障害の指定').fill('rain=0.1');
  await panel(page).getByRole('button', { name: '設定する' }).click();
  await expect(status).toContainText('rain');
  await panel(page).getByLabel('障害の指定').fill('latency=1-5,seed=3');
  await panel(page).getByRole('button', { name: '設定する' }).click();
  await expect(status).toHaveText('通信障害を設定しました');

  await panel(page).getByLabel('次の顔の照合').selectOption('不一致');
  await panel(page).getByLabel('次の申請').selectOption('書類の再提出（不鮮明）');
  await panel(page).getByRole('button', { name: '決める' }).click();
  await expect(status).toHaveText('次の1回の結果を決めました');

  await panel(page).getByRole('button', { name: '再現リンクをコピー' }).click();
  await expect(status).toHaveText('コピーしました');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain(encodeURIComponent('synthetic:hanako?glare'));
  expect(link).toContain('screen=password-reset-otp');

  // A code is good for ten minutes.
  await panel(page).getByRole('button', { name: '＋1時間' }).click();
  await expect(status).toHaveText('時計を＋1時間進めました');
  await panel(page).getByRole('button', { name: '閉じる' }).click();
  await expect(page.locator('main[data-testid^="password-reset-otp/"]')).toBeVisible();

  await page.keyboard.press('Control+Alt+KeyQ');
  await panel(page).getByRole('button', { name: 'リセット' }).click();
  await main(page, 'welcome').waitFor();
  await page.goto(link);
  await main(page, 'password-reset-otp').waitFor();
});
