import { expect, type Page } from '@playwright/test';

import { main, show, test } from './app.ts';
import { toTheGuide } from './walk.ts';

/** Writes down, until the photo is there, each hint and each step of the holding. */
async function watched(page: Page): Promise<{ hints: string[]; held: number[] }> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const hints: string[] = [];
        const held: number[] = [];
        const look = () => {
          const hint = document.querySelector('.hint')?.textContent?.trim();
          if (hint && hint !== hints.at(-1)) hints.push(hint);
          const ring = document.querySelector('.guide .ring')?.getAttribute('stroke-dasharray');
          if (ring && parseInt(ring) !== held.at(-1)) held.push(parseInt(ring));
          if (!document.querySelector('main[data-testid^="document-review"]')) return;
          watch.disconnect();
          resolve({ hints, held });
        };
        const watch = new MutationObserver(look);
        watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        look();
      }),
  );
}

test('a card is photographed when it holds still', async ({ page }) => {
  test.setTimeout(120_000);
  await toTheGuide(page, 'synthetic:taro?story=none,dark,glare,good');
  await page.getByTestId('start').click();
  await page.getByTestId('shutter').waitFor();
  const { hints, held } = await watched(page);
  const well = ['カメラを準備しています', 'そのまま動かさないでください'];
  expect(hints.filter((hint) => !well.includes(hint))).toEqual([
    'カードを白枠に入れてください',
    '明るい場所へ移動してください',
    '光が反射しています。角度を変えてください',
    '撮影しました',
  ]);
  expect(held.at(-1)).toBe(100);
  await expect(main(page, 'document-review')).toBeVisible();
});

/** How unlike what the frame shows the camera's picture is, as it is and turned like a mirror's: mean of a pixel's parts, 0 to 255. */
async function unlike(page: Page): Promise<{ plain: number; mirrored: number }> {
  const screen = (await page.getByTestId('preview').screenshot()).toString('base64');
  return page.evaluate(async (shown) => {
    const small = (image: CanvasImageSource, mirrored: boolean) => {
      const canvas = new OffscreenCanvas(24, 32);
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('no canvas');
      pen.imageSmoothingQuality = 'high';
      if (mirrored) pen.setTransform(-1, 0, 0, 1, 24, 0);
      pen.drawImage(image, 0, 0, 24, 32);
      // Within the frame: around it the screen is shaded.
      return pen.getImageData(8, 12, 8, 8).data;
    };
    const bytes = Uint8Array.from(atob(shown), (letter) => letter.charCodeAt(0));
    const seen = small(await createImageBitmap(new Blob([bytes])), false);
    const frame = document.querySelector<HTMLImageElement>('[data-testid=preview] img');
    if (!frame) throw new Error('no picture');
    const apart = (other: Uint8ClampedArray) => other.reduce((sum, value, i) => sum + Math.abs(value - (seen[i] ?? 0)), 0) / other.length;
    return { plain: apart(small(frame, false)), mirrored: apart(small(frame, true)) };
  }, screen);
}

for (const side of ['left', 'right'] as const) {
  test(`who turns to the own ${side} sees it on the ${side}`, async ({ page }) => {
    await show(page, `face-capture/${side}-closed`);
    const { plain, mirrored } = await unlike(page);
    expect(mirrored).toBeLessThan(8);
    expect(plain).toBeGreaterThan(2 * mirrored);
    const [arrow, oval] = [await page.locator('.arrow').boundingBox(), await page.locator('.guide').boundingBox()];
    const middle = ({ x, width }: { x: number; width: number }) => x + width / 2;
    if (!arrow || !oval) throw new Error('no arrow');
    expect(Math.sign(middle(arrow) - middle(oval))).toBe(side === 'left' ? -1 : 1);
  });
}

test('a card is not mirrored', async ({ page }) => {
  await show(page, 'document-capture/hold');
  const { plain, mirrored } = await unlike(page);
  expect(mirrored).toBeGreaterThan(2 * plain);
});
