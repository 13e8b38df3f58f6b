import { readFileSync } from 'node:fs';

import type { Page } from '../screens/app.ts';
import { texts } from '../../ui/src/text/ja/index.ts';

/** A sentence of the guide on paper: where the app says it, and by which texts. */
export interface Row {
  chapter: string;
  what: string;
  states: string[];
  keys: string[];
}

/** The rows of `tests/graph/guide.toml`. */
export function rows(): Row[] {
  const table = readFileSync(new URL('../graph/guide.toml', import.meta.url), 'utf8');
  return [...table.matchAll(/^ {2}'(.+)',$/gm)].map(([, line = '']) => {
    const [chapter = '', what = '', states = '', keys = ''] = line.split(' | ');
    return { chapter, what, states: states.split(' '), keys: keys.split(' ') };
  });
}

/** A part of the guide as it stands on the page: what is printed, and what is said of the picture besides. */
interface Unit {
  printed: string;
  all: string;
}

/** What the guide that stands on a page does not say of the rows. */
export async function gaps(page: Page, wanted: readonly Row[]): Promise<string[]> {
  const found = await units(page);
  return wanted.flatMap(({ chapter, what, keys }) => {
    const missing = keys.filter((key) => !found.some(({ all }) => says(all, key)));
    return missing.length === 0 ? [] : [`${chapter} ${what}: ${missing.join(' ')}`];
  });
}

/** The rows of which nothing stands in what is printed beside the pictures. */
export async function unprinted(page: Page, wanted: readonly Row[]): Promise<string[]> {
  const found = await units(page);
  return wanted.filter(({ keys }) => !keys.some((key) => found.some(({ printed }) => says(printed, key)))).map(({ what }) => what);
}

function units(page: Page): Promise<Unit[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('article, .lead')].map((part) => {
      const words = part.cloneNode(true) as Element;
      const pictures = [...words.querySelectorAll('img')].map(({ alt }) => alt).join('\n');
      const all = `${words.textContent}\n${pictures}`;
      for (const said of words.querySelectorAll('details')) said.remove();
      return { printed: words.textContent ?? '', all };
    }),
  );
}

/** Whether words hold a text of the app: all that stands between the places where something is put in. */
function says(words: string, key: string): boolean {
  const text: string | undefined = (texts as Record<string, string>)[key];
  const parts = (text ?? '').split(/\{\w+\}/).map(plain).filter((part) => part.length > 1);
  return parts.length > 0 && parts.every((part) => plain(words).includes(part));
}

/** Without spaces and quotation marks, which differ with the place. */
const plain = (text: string): string => text.replaceAll(/[\s"'\\「」]/g, '');
