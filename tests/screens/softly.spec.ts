import { expect } from '@playwright/test';

import { show, test, turn } from './app.ts';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

test('the first screen stands at once, and those after it come softly', async ({ page, context }) => {
  await context.addInitScript(() => {
    const names: string[] = [];
    Object.assign(globalThis, { softly: names });
    document.addEventListener('animationstart', (event) => names.push(event.animationName));
  });
  const softly = () => page.evaluate(() => (globalThis as unknown as { softly: string[] }).softly);
  await show(page, 'welcome');
  // Two frames: an animation of the first would have begun.
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  });
  expect(await softly()).toEqual([]);
  await turn(page, 'group-auth');
  await expect.poll(softly).toContain('appear');
});
