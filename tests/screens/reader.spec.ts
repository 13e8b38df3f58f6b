import { expect, type Page } from '@playwright/test';

import { host, main, test } from './app.ts';
import { Ear } from './ear.ts';
import { code, press, tabTo, type } from './keys.ts';

/** The least time between two hints, in ms: a hint stays at least that long. */
const HINT = 1_500;
/** How much later one view may reach the page than the next, in ms. */
const JITTER = 500;

/** The demo person whose licence and face the camera shows. */
const CAMERA = 'synthetic:taro';
const TRIES = 5;

/** A screen has come: its title, what has the focus, and what was said on the way. */
async function told(page: Page, ear: Ear, id: RegExp | string, title: string, focus: unknown, said: string[] = []): Promise<void> {
  const screen = typeof id === 'string' ? main(page, id) : page.locator('main').and(page.getByTestId(id));
  await screen.waitFor({ timeout: 60_000 });
  await expect.poll(() => ear.focus(), { message: `the focus on ${id}` }).toEqual(focus);
  expect(await page.title()).toBe(title);
  // How long a call takes decides whether its being sent is said.
  const heard = (await ear.heard()).filter(({ region }) => region !== 'busy');
  expect(heard.map(({ text }) => text), `said before ${id}`).toEqual(said);
}

const h1 = (text: string) => `heading: ${text}`;

/** From a guide screen through the camera to the screen that follows. */
async function photograph(page: Page, ear: Ear, part: 'document' | 'face', next: string): Promise<void> {
  await press(page, 'start');
  await main(page, `${part}-capture`).or(page.locator(`main[data-testid^="${part}-capture/"]`)).waitFor();
  for (let tries = 0; tries < TRIES; tries += 1) {
    await page.locator(`main[data-testid^="${part}-review"]`).waitFor({ timeout: 60_000 });
    const spoken = (await ear.heard()).filter(({ region }) => region === 'hint');
    expect(spoken.length, 'hints are spoken').toBeGreaterThan(0);
    // That it was taken is said at once and ends the hints.
    const hints = spoken.filter(({ text }) => text !== '撮影しました');
    const first = hints[0]?.at ?? 0;
    const span = (hints.at(-1)?.at ?? 0) - first;
    expect((hints.length - 1) * HINT, JSON.stringify(hints)).toBeLessThanOrEqual(span + JITTER);
    const fine = (await page.getByTestId('submit').count()) > 0;
    await press(page, fine ? 'submit' : 'retake');
    if (fine) break;
  }
  await page.locator(`main[data-testid^="${next}"]`).waitFor({ timeout: 60_000 });
}

test('is told each step from the beginning to access-done', async ({ page }) => {
  test.setTimeout(240_000);
  const ear = await Ear.on(page);
  await page.goto(`${host()}/?camera=${encodeURIComponent(CAMERA)}`);

  await told(page, ear, 'welcome', 'kencom', h1('kencomをはじめましょう'));
  await press(page, 'sign-up');
  await told(page, ear, 'group-kind', '団体選択｜kencom', h1('ご所属の団体の種類を選んでください'));
  await press(page, 'choose-1');
  await told(page, ear, 'group-auth', '団体ID認証｜kencom', h1('保険者番号を入力してください'));
  await press(page, 'approve');
  const missing = '保険者番号を入力してください。';
  await told(page, ear, 'group-auth/required', '団体ID認証｜kencom', 'alert', [`入力内容をご確認ください（1件） ${missing}`]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const hint = '6桁または8桁の数字です。先頭の「0」も省かずに入力してください。';
  expect(await ear.focus()).toBe(`textbox: 保険者番号※必須: ${hint} ${missing}`);
  await page.keyboard.type('9802345');
  await page.keyboard.press('Enter');
  const doubt = '番号をご確認ください。入力した番号に、間違いがあるかもしれません。';
  await told(page, ear, 'group-auth/check', '団体ID認証｜kencom', `group: ご確認ください: ${doubt}`);
  await press(page, 'go-on');

  await told(page, ear, 'account-start', '認証完了｜kencom', h1('団体の認証に成功しました'));
  await press(page, 'start');
  await told(page, ear, 'account-credentials', 'アカウント作成｜kencom', h1('メールアドレスとパスワードを設定してください'));
  await type(page, 'email', 'taro@example.jp');
  await type(page, 'password', 'Mihon-2026-toroku');
  await press(page, 'next');
  await told(page, ear, 'account-consent/three', 'ご利用前の確認｜kencom', h1('内容をお読みのうえ、チェックを入れてください'));
  for (const consent of ['terms', 'privacy', 'points']) {
    await tabTo(page, consent);
    await page.keyboard.press('Space');
  }
  await press(page, 'send');
  await told(page, ear, 'account-otp', 'メールの確認｜kencom', h1('ワンタイムパスワードを入力してください'));
  await type(page, 'code', await code(page));
  await page.keyboard.press('Enter');
  await told(page, ear, 'account-done', 'アカウント作成完了｜kencom', h1('アカウントの作成が完了しました'));

  await press(page, 'identity');
  await told(page, ear, /^identity-intro/, '本人確認｜kencom', h1('保険証情報を登録します'));
  await press(page, 'next');
  await told(page, ear, /^identity-insurer/, '保険者番号の確認｜kencom', h1('保険者番号を確認してください'));
  await press(page, 'next');
  await told(page, ear, /^identity-number/, '記号・番号確認｜kencom', h1('記号・番号を入力しましょう'));
  await type(page, 'symbol', '1234');
  await type(page, 'number', '5678');
  await press(page, 'next');
  await told(page, ear, /^identity-profile/, '基本情報登録｜kencom', h1('基本情報を入力してください'));
  await type(page, 'kana', 'ケンコムタロウ');
  await type(page, 'year', '1989');
  await type(page, 'month', '1');
  await type(page, 'day', '1');
  await press(page, 'next');
  await told(page, ear, /^identity-confirm/, '本人情報の確認｜kencom', h1('以下の情報で間違いはありませんか？'), ['昭和64年1月1日']);
  await press(page, 'submit');
  await told(page, ear, /^identity-done/, '本人確認完了｜kencom', h1('本人確認が完了しました'));

  await press(page, 'access');
  await told(page, ear, 'access-intro', '健診・医療アクセス認証｜kencom', h1('健診や医療の情報を見るための認証です'));
  await press(page, 'next');
  await told(page, ear, 'document-select', '本人確認書類の選択｜kencom', h1('撮影する本人確認書類を選んでください'));
  await press(page, 'choose-licence');
  const front = '本人確認書類 オモテ面の撮影｜kencom';
  await told(page, ear, /^document-guide/, front, h1('運転免許証のオモテ面を撮影しましょう'));
  await photograph(page, ear, 'document', 'document-back-ask');
  await told(page, ear, /^document-back-ask/, '本人確認書類 ウラ面の撮影｜kencom', h1('運転免許証のウラ面 備考欄に記載がありますか？'));
  await press(page, 'not-written');
  await told(page, ear, /^document-summary/, '本人確認書類の確認｜kencom', h1('登録内容を確認してください'));
  await press(page, 'next');
  const face = '顔写真の撮影｜kencom';
  await told(page, ear, 'face-guide/front', face, h1('正面の顔写真を撮影します'));
  await photograph(page, ear, 'face', 'face-guide/pose');
  await told(page, ear, 'face-guide/pose', face, h1('別アングルの顔写真を撮影します'));
  await photograph(page, ear, 'face', 'secret-intro');

  await told(page, ear, 'secret-intro', '秘密の質問設定｜kencom', h1('秘密の質問を設定します'));
  await press(page, 'start');
  await told(page, ear, /^secret-question/, '秘密の質問設定｜kencom', h1('質問と答えを設定してください'));
  await type(page, 'question', 'はじめて育てた野菜は？');
  await type(page, 'answer', 'ミニトマト');
  await press(page, 'next');
  await told(page, ear, /^access-confirm/, '本人情報の確認｜kencom', h1('健診・医療アクセス認証を行う内容を確認してください'));
  await press(page, 'submit');
  await told(page, ear, 'access-done', '認証完了｜kencom', h1('完了しました'));
});
