import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

import { expect, type Page, test } from '../screens/app.ts';
import { brandArgs } from './brand.ts';
import { gaps, rows } from './coverage.ts';
import { history, kept, locales, place, prints, tag, today } from './folder.ts';
import { type Changes, type Edition, since, tagged } from './history.ts';
import { guide } from './page/guide.ts';
import { pagesOf } from './pages.ts';
import { speech } from './speech.ts';

/** The page's numbers are right when a print with them puts everything where the last one did. */
const PRINTS = 4;

const styles = await readFile(new URL('page/guide.css', import.meta.url), 'utf8');

async function editions(): Promise<{ editions: readonly Edition[]; draft: Changes }> {
  const [so, now] = [await history(), await prints()];
  if (tag === undefined) return { editions: so.editions, draft: since(so, now) };
  return { editions: tagged(so, tag, today(), now).editions, draft: { added: [], changed: [], removed: [] } };
}

for (const locale of locales) {
  test(`${locale}: prints`, async ({ page }) => {
    test.setTimeout(180_000);
    const said = await speech(locale, await brandArgs());
    const material = { shots: await kept(locale), styles, ...(await editions()) };
    let places: ReadonlyMap<string, number> = new Map();
    for (let time = 0; ; time += 1) {
      expect(time, 'prints until the pages stay').toBeLessThan(PRINTS);
      await writeFile(place(locale, 'index.html'), guide(said, { ...material, places }));
      const printed = await print(page, locale, time > 0);
      const settled = [...printed.places].every(([name, at]) => places.get(name) === at);
      places = printed.places;
      if (settled) {
        process.stdout.write(`  ${place(locale, 'guide.pdf')}: ${printed.count} pages\n`);
        break;
      }
    }
    expect(await gaps(page, rows()), 'what the guide on paper says and this one does not').toEqual(
      // The texts that the rows name are checked in the language they are written in.
      locale === 'ja' ? [] : expect.anything(),
    );
  });
}

/** Prints, the first time without the pictures: they have their places whatever they show. */
async function print(page: Page, locale: string, pictures: boolean): Promise<ReturnType<typeof pagesOf>> {
  await page.goto(pathToFileURL(place(locale, 'index.html')).href, { waitUntil: pictures ? 'load' : 'domcontentloaded' });
  if (!pictures) await page.evaluate(() => [...document.images].forEach((image) => image.removeAttribute('src')));
  const pdf = await page.pdf({ path: place(locale, 'guide.pdf'), preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  return pagesOf(pdf.toString('latin1'));
}
