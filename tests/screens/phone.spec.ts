import { type Browser, expect, type Page } from '@playwright/test';

import { main, test } from './app.ts';
import { ARGS, WHOLE } from './browser.ts';
import { FILM } from './film.ts';
import { toTheGuide } from './walk.ts';

/** Phones, by the size of their page. */
const PHONES = { 'iPhone SE': [375, 667], 'iPhone 15': [393, 852], 'Pixel 8': [412, 915], small: [320, 568] } as const;

/** A page of a phone, whose camera is the browser's own. */
async function phone(browser: Browser, [width, height]: readonly [number, number], allowed = true): Promise<Page> {
  const permissions = allowed ? ['camera'] : [];
  const context = await browser.newContext({ viewport: { width, height }, hasTouch: true, isMobile: true, locale: 'ja-JP', permissions });
  // Chromium does not tell what a request weighs that sends a blob.
  await context.addInitScript(() => {
    const usual = globalThis.fetch;
    globalThis.sent = [];
    globalThis.fetch = async (to, how) => {
      const begun = performance.now();
      const answer = await usual(to, how);
      if (String(to).includes('/frame') && how?.body instanceof Blob) sent.push({ bytes: how.body.size, millis: performance.now() - begun });
      return answer;
    };
  });
  return context.newPage();
}

declare global {
  /** The live frames that the page has sent. */
  var sent: { bytes: number; millis: number }[];
}

/** Writes down each hint until the photo is there. */
const hintsUntilTaken = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const hints: string[] = [];
        const look = () => {
          const hint = document.querySelector('.hint')?.textContent?.trim();
          if (hint && hint !== hints.at(-1)) hints.push(hint);
          if (!document.querySelector('main[data-testid^="document-review"]')) return;
          watch.disconnect();
          resolve(hints);
        };
        const watch = new MutationObserver(look);
        watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        look();
      }),
  );

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

test.use({
  launchOptions: {
    executablePath: WHOLE,
    args: [...ARGS, '--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${FILM}`],
  },
});

for (const [name, size] of Object.entries(PHONES)) {
  test(`a card is photographed when it settles: ${name}`, async ({ browser }) => {
    test.setTimeout(90_000);
    const page = await phone(browser, size);
    await toTheGuide(page, 'page');
    await page.getByTestId('start').tap();
    await page.getByTestId('shutter').waitFor();
    const seen = hintsUntilTaken(page);
    const video = page.locator('[data-testid=preview] video');
    await expect.poll(() => video.evaluate((shown: HTMLVideoElement) => shown.videoWidth)).toBe(480);
    const [picture, shutter] = [await video.boundingBox(), await page.getByTestId('shutter').boundingBox()];
    expect(picture && shutter && shutter.y + shutter.height <= size[1] && picture.width >= size[0] * 0.8).toBe(true);
    const hints = await seen;
    const wanted = ['明るい場所へ移動してください', 'ぼやけています。動かさないでください', '光が反射しています。角度を変えてください', 'オモテ面を上に向けてください', '撮影しました'];
    expect(hints.filter((hint) => wanted.includes(hint))).toEqual(wanted);
    const frames = await page.evaluate(() => sent);
    const [bytes, millis] = [frames.map((frame) => frame.bytes), frames.map((frame) => frame.millis)];
    expect(median(bytes)).toBeGreaterThan(1_000);
    expect(Math.max(...bytes)).toBeLessThan(100_000);
    console.log(`${name}: ${frames.length} frames, a median of ${median(bytes)} bytes and ${median(millis).toFixed(1)} ms there and back`);
    // The camera is let go with the photo.
    await expect(main(page, 'document-review')).toBeVisible();
    await page.context().close();
  });
}

/** What stands in the place of the browser's camera: a shade of grey, or why there is none. */
type Given = { shade?: string; refusal?: string };

/** Puts it there, before the page asks. */
const give = (page: Page, given: Given): Promise<void> =>
  page.evaluate((now) => {
    navigator.mediaDevices.getUserMedia = async () => {
      if (now.refusal) throw new DOMException('', now.refusal);
      const canvas = Object.assign(document.createElement('canvas'), { width: 480, height: 640 });
      const pen = canvas.getContext('2d');
      setInterval(() => {
        if (!pen) return;
        pen.fillStyle = now.shade ?? '';
        pen.fillRect(0, 0, 480, 640);
      }, 50);
      return canvas.captureStream(20);
    };
  }, given);

/** The page goes behind other apps, or comes back. */
const turn = (page: Page, state: 'hidden' | 'visible'): Promise<void> =>
  page.evaluate((is) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => is });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);

test('whatever the camera does, there is a way out', async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await phone(browser, PHONES.small, false);
  await toTheGuide(page, 'page');
  // Nobody has allowed it: the system is asked, and says no.
  await page.getByTestId('start').tap();
  await page.locator('main[data-testid^="camera-denied/"]').waitFor();
  const again = page.getByTestId('again');
  for (const [refusal, state] of [['NotReadableError', 'in-use'], ['NotFoundError', 'none'], ['SecurityError', 'managed'], ['UnknownError', 'failed']] as const) {
    await give(page, { refusal });
    await again.tap();
    await expect(main(page, `camera-denied/${state}`)).toBeVisible();
  }
  // Allowed in the settings: noticed when the app is in front again.
  await give(page, { shade: '#888' });
  await turn(page, 'visible');
  const video = page.locator('[data-testid=preview] video');
  await video.waitFor();
  await turn(page, 'hidden');
  await expect(video).toHaveCount(0);
  await turn(page, 'visible');
  await video.waitFor();
  // Turned on its side it goes on.
  await page.setViewportSize({ width: 568, height: 320 });
  await expect(page.getByTestId('shutter')).toBeVisible();
  // Pulled out.
  await video.evaluate((shown: HTMLVideoElement) => {
    const [track] = (shown.srcObject as MediaStream).getVideoTracks();
    track?.dispatchEvent(new Event('ended'));
  });
  await expect(main(page, 'camera-denied/in-use')).toBeVisible();
  // Nothing is to be seen for two seconds.
  await give(page, { shade: '#000' });
  await again.tap();
  await video.waitFor();
  await expect(main(page, 'camera-denied/failed')).toBeVisible();
  await page.context().close();
});
