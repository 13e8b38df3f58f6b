import { expect } from '@playwright/test';

import { show, test } from './app.ts';
import { overhear } from './telling.ts';

test('a box keeps its tick until the core has heard of it', async ({ page, context }) => {
  await overhear(context);
  await show(page, 'account-consent/three');
  const box = page.getByTestId('privacy');
  await expect(box).not.toBeChecked();
  // The tick is under way for as long as this lasts.
  await page.route('**/api/event*', (route) => route.abort());
  await box.check();
  /** The core says once more what it said, as of a later revision or the same. */
  const told = (later: number) =>
    page.evaluate(async (more) => {
      const { heard } = globalThis;
      if (!heard) throw new Error('the page hears no views');
      const view = JSON.parse(heard.view) as { revision: number };
      const data = JSON.stringify({ ...view, revision: view.revision + more });
      heard.source.dispatchEvent(new MessageEvent('message', { data }));
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    }, later);
  await told(0);
  await expect(box).toBeChecked();
  // What has been decided since without it is the core's word.
  await told(1);
  await expect(box).not.toBeChecked();
});
