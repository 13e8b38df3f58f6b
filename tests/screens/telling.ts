import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { BrowserContext, Page } from '@playwright/test';

import { canTellUnread } from './legible.ts';

const aria = (id: string) => fileURLToPath(new URL(`aria/${id.replaceAll('/', '__')}.yml`, import.meta.url));

/**
 * What a state says on its screen, whatever its numbers and whatever is chosen or at rest; null if it
 * is new. The same words may fit on one screen and not on another.
 */
function lines(id: string): Set<string> | null {
  if (!existsSync(aria(id))) return null;
  const said = readFileSync(aria(id), 'utf8').split('\n');
  const screen = id.split('/')[0] ?? '';
  return new Set(said.map((line) => screen + line.replace(/\[[^\]]*\]|\d+|(?<=textbox ".*"): .*/g, '').trim()));
}

/** States that together say everything: again and again the one that says most that none before it did. */
export function telling(states: string[]): Set<string> {
  const told = new Set<string>();
  const left = new Map<string, Set<string>>();
  for (const id of states) {
    const said = lines(id);
    if (said) left.set(id, said);
    else told.add(id);
  }
  for (;;) {
    let most = '';
    for (const [id, fresh] of left) if (fresh.size > (left.get(most)?.size ?? 0)) most = id;
    const said = left.get(most);
    if (!said) return told;
    told.add(most);
    left.delete(most);
    for (const fresh of left.values()) for (const line of said) fresh.delete(line);
  }
}

/** The languages of the app's list but Japanese, in its order. */
export async function languages(host: string): Promise<string[]> {
  const all = (await (await fetch(`${host}/qa/locales`)).json()) as string[];
  return all.filter((locale) => locale !== 'ja');
}

declare global {
  /** Where the page hears the core's views, and the last that it heard. */
  var heard: { source: EventSource; view: string } | undefined;
}

/** Keeps what the page hears of the core, so that a view can be told it anew in another language. */
export async function overhear(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const Usual = EventSource;
    globalThis.EventSource = class extends Usual {
      constructor(...[url, init]: ConstructorParameters<typeof EventSource>) {
        super(url, init);
        if (!String(url).startsWith('/api/views')) return;
        const heard = { source: this, view: '' };
        globalThis.heard = heard;
        this.addEventListener('message', ({ data }: MessageEvent<string>) => (heard.view = data));
      }
    };
  });
}

/**
 * What cannot be read at the page's size in each language but Japanese, in which a page is shown first. The core says
 * the same to each and its language beside it: the page is told its view again, which the core need not be asked for.
 * The last language stays until the core says something.
 */
export async function lostIn(page: Page, locales: string[]): Promise<string[]> {
  await canTellUnread(page);
  return page.evaluate(async (wanted) => {
    const { documentElement } = document;
    const { heard } = globalThis;
    const listener = heard?.source.onmessage;
    if (!heard || !listener) throw new Error('the page hears no views');
    const view = JSON.parse(heard.view) as object;
    const tell = (said: string): void => void listener.call(heard.source, new MessageEvent('message', { data: said }));
    const speak = async (locale: string): Promise<void> => {
      const spoken = new Promise<void>((resolve) => {
        const watch = new MutationObserver(() => {
          if (documentElement.lang !== locale) return;
          watch.disconnect();
          resolve();
        });
        watch.observe(documentElement, { attributes: true, attributeFilter: ['lang'] });
      });
      // Chromium lays the page out before it takes a focused element away, which would be twice a language.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      tell(JSON.stringify({ ...view, locale }));
      await spoken;
      // The words follow their language in the same turn; being measured lays them out, and
      // nothing need be painted.
      await Promise.resolve();
      if (documentElement.lang !== locale) throw new Error(`${locale} is not spoken`);
      // The readings are drawn over the words just before they are painted.
      if (locale === 'ja-Hira') await new Promise(requestAnimationFrame);
    };
    // What the core says meanwhile is not heard: a state with demo data stands still.
    heard.source.onmessage = null;
    const said: string[] = [];
    for (const locale of wanted) {
      await speak(locale);
      said.push(...toldUnread().map((words) => `${locale}: ${words}`));
    }
    heard.source.onmessage = listener;
    return said;
  }, locales);
}
