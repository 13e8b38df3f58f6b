import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { Page } from '@playwright/test';

import { lost } from './legible.ts';

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
  const complaints: string[] = [];
  for (const locale of [...locales, 'ja']) {
    await speak(page, locale);
    if (locale !== 'ja') complaints.push(...(await lost(page)).map((words) => `${locale}: ${words}`));
  }
  return complaints;
}

async function speak(page: Page, locale: string): Promise<void> {
  await page.evaluate(async (wanted) => {
    if (document.documentElement.lang === wanted) return;
    const spoken = new Promise<void>((resolve) => {
      const page = document.documentElement;
      const watch = new MutationObserver(() => {
        if (page.lang !== wanted) return;
        watch.disconnect();
        resolve();
      });
      watch.observe(page, { attributes: true, attributeFilter: ['lang'] });
    });
    const answer = await fetch(`/qa/locale/${wanted}${location.search}`, { method: 'POST' });
    if (!answer.ok) throw new Error(`${wanted}: ${await answer.text()}`);
    await spoken;
    // The words follow their language in the same turn and are laid out by the next frame.
    await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
  }, locale);
}
