import { expect } from '@playwright/test';

import { host, test, turn, USUAL } from './app.ts';
import { complaintsOf, lostAt, RULES_OF_COLOUR, RULES_OF_TREE, theme, tooSmall } from './legible.ts';
import { looksAsItDid } from './picture.ts';
import { languages, lostIn, telling } from './telling.ts';

/** WCAG 1.4.10 (a page of 1280 px at 400 %) and 1.4.4 (text at 200 %), both alone and together. */
const NARROW = { width: 320, height: 640, texts: [1, 2, 4] };

const states = (await (await fetch(`${host()}/qa/states`)).json()) as string[];
const spoken = await languages(host());
const tell = telling(states);

for (const id of states) {
  const name = id.replaceAll('/', '__');

  test(id, async ({ sheet: page }) => {
    const complaints: string[] = [];
    const complain = (error: Error) => complaints.push(error.message);
    page.on('pageerror', complain);
    await turn(page, id);

    await test.step('looks as it did', () => looksAsItDid(page, ['goldens', `${name}.png`], !id.includes('/dialog-')));
    await test.step('reads as it did', async () => {
      expect(await page.locator('body').ariaSnapshot()).toMatchSnapshot(['aria', `${name}.yml`]);
    });
    await test.step('is accessible', async () => expect(await complaintsOf(page, RULES_OF_TREE)).toEqual([]));
    await test.step('is accessible by night', async () => {
      await theme(page, 'dark');
      expect(await complaintsOf(page, RULES_OF_COLOUR)).toEqual([]);
      await theme(page, null);
    });
    await test.step('can be pressed', async () => expect(await tooSmall(page)).toEqual([]));
    await test.step('has its words', async () => {
      const text = await page.locator('body').innerText();
      expect(text).not.toMatch(/\{\w+\}|\b[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*\b(?<!\.jp|\.com|\.go)/);
    });
    // A page takes longer to change its size than to be measured: what is asked of a size is asked together.
    await test.step('keeps its words at its usual size', async () => expect(await lostAt(page, [2])).toEqual([]));
    await test.step('keeps its words on a narrow page', async () => {
      await page.setViewportSize(NARROW);
      expect(await lostAt(page, NARROW.texts)).toEqual([]);
    });
    if (tell.has(id)) {
      await test.step('fits in every language', async () => expect(await lostIn(page, spoken)).toEqual([]));
    }

    await page.setViewportSize(USUAL);
    page.off('pageerror', complain);
    expect(complaints).toEqual([]);
  });
}
