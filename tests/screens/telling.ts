import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { Page } from '@playwright/test';

import { canTellUnread } from './legible.ts';

const aria = (id: string) => fileURLToPath(new URL(`aria/${id.replaceAll('/', '__')}.yml`, import.meta.url));

/** The states that together say everything: each says a line that none before it does. */
export function telling(states: string[]): Set<string> {
  const said = new Set<string>();
  return new Set(
    states.filter((id) => {
      // A state without its snapshot is new.
      if (!existsSync(aria(id))) return true;
      const lines = readFileSync(aria(id), 'utf8').split('\n').map((line) => line.trim());
      const fresh = lines.filter((line) => !said.has(line));
      fresh.forEach((line) => said.add(line));
      return fresh.length > 0;
    }),
  );
}

/** The languages of the app's list, in its order. */
export async function languages(host: string): Promise<string[]> {
  return (await (await fetch(`${host}/qa/locales`)).json()) as string[];
}

/** What cannot be read at the page's size in each language, and Japanese is spoken again. */
export async function lostIn(page: Page, locales: string[]): Promise<string[]> {
  await canTellUnread(page);
  return page.evaluate(async (wanted) => {
    const { documentElement } = document;
    const speak = async (locale: string): Promise<void> => {
      if (documentElement.lang === locale) return;
      const spoken = new Promise<void>((resolve) => {
        const watch = new MutationObserver(() => {
          if (documentElement.lang !== locale) return;
          watch.disconnect();
          resolve();
        });
        watch.observe(documentElement, { attributes: true, attributeFilter: ['lang'] });
      });
      const answer = await fetch(`/qa/locale/${locale}${location.search}`, { method: 'POST' });
      if (!answer.ok) throw new Error(`${locale}: ${await answer.text()}`);
      await spoken;
      // The words follow their language in the same turn; being measured lays them out, and
      // nothing need be painted.
      await Promise.resolve();
    };
    const said: string[] = [];
    for (const locale of wanted) {
      await speak(locale);
      said.push(...toldUnread().map((words) => `${locale}: ${words}`));
    }
    await speak('ja');
    return said;
  }, locales);
}
