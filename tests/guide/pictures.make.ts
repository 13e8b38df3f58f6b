import { type Page, test } from '../screens/app.ts';
import { brandArgs } from './brand.ts';
import { demoPictures, showDemo } from './demo.ts';
import { eyeOf } from './eye.ts';
import { keep, locales } from './folder.ts';
import { PARTS } from './plan/index.ts';
import { shoot, type Taken } from './shot.ts';
import { speech, wordsOf } from './speech.ts';
import { walk } from './walk.ts';
import { walks } from './walks/index.ts';

/** One way or all demo states, with everything that a slow machine takes for it. */
const LONGEST = 420_000;

/** Collects the pictures of a page; a name that is taken again replaces the first. */
async function collecting(page: Page, sheet: Page, locale: string): Promise<{ take: (name: string) => Promise<void>; all: () => Taken[] }> {
  const { words } = await speech(locale, await brandArgs());
  const eye = await eyeOf(sheet);
  const shots = new Map<string, Taken>();
  const take = async (name: string) => {
    await page.evaluate(async () => {
      await document.fonts.ready;
      await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    });
    const controls = [...Object.keys(wordsOf(name, words).taps ?? {}), ...[PARTS[name] ?? []].flat()];
    shots.set(name, await shoot(page, eye, name, controls));
  };
  return { take, all: () => [...shots.values()] };
}

for (const locale of locales) {
  for (const [name, way] of Object.entries(walks)) {
    test(`${locale}: walks ${name}`, async ({ page, sheet }) => {
      test.setTimeout(LONGEST);
      const { take, all } = await collecting(page, sheet, locale);
      await walk(page, way, locale, take);
      await keep(locale, name, all());
    });
  }

  test(`${locale}: shows what no walk passes`, async ({ page, sheet }) => {
    test.setTimeout(LONGEST);
    const { take, all } = await collecting(page, sheet, locale);
    for (const name of demoPictures()) {
      await showDemo(page, name, locale);
      await take(name);
    }
    await keep(locale, 'demo', all());
  });
}
