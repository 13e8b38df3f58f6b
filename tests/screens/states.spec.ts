import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';

import { host, main, show, test } from './app.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const states = (await (await fetch(`${host()}/qa/states`)).json()) as string[];

for (const id of states) {
  const name = id.replaceAll('/', '__');

  test(id, async ({ sheet: page }) => {
    const complaints: string[] = [];
    const complain = (error: Error) => complaints.push(error.message);
    page.on('pageerror', complain);
    await show(page, id);

    await test.step('looks as it did', () => expect(page).toHaveScreenshot(['goldens', `${name}.png`], { fullPage: !id.includes('/dialog-') }));
    await test.step('reads as it did', async () => {
      expect(await page.locator('body').ariaSnapshot()).toMatchSnapshot(['aria', `${name}.yml`]);
    });
    await test.step('is accessible', async () => {
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(RULES).analyze();
      const said = violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map((node) => node.html).join(' ')}`);
      expect(said).toEqual([]);
    });
    await test.step('has its words', async () => {
      const text = await page.locator('body').innerText();
      expect(text).not.toMatch(/\{\w+\}|\b[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*\b(?<!\.jp|\.com|\.go)/);
    });
    await test.step('fits 320 px', async () => {
      await page.setViewportSize({ width: 320, height: 640 });
      await main(page, id).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.setViewportSize({ width: 390, height: 844 });
    });

    page.off('pageerror', complain);
    expect(complaints).toEqual([]);
  });
}
