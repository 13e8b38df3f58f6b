import type { Brand } from '../bindings/Brand';
import type { Message } from '../bindings/Message';
import type { texts as japanese } from './ja';
import { language } from './language';
import { named } from './named';
import { number, when } from './intl';
import { ownLanguage, SYSTEM } from './system';

/** A text's key. Every locale has every key. */
export type TextKey = keyof typeof japanese;
export type Texts = Record<TextKey, string>;
type Args = Record<string, string | number>;

/** The installed locales, each a chunk of its own. */
const files = import.meta.glob<{ texts: Texts }>('./*/index.ts');
/** What is spoken where a locale cannot be loaded. */
const FALLBACK = 'ja';
/** The locale that marks how its words are read. */
const MARKED = 'ja-Hira';

let texts: Record<string, string> = {};
let ruby: typeof import('./ruby') | undefined;
let brandArgs: Args = {};
let wanted = '';

let speaking: Promise<void> = Promise.resolve();

/**
 * Loads a language, or that of the system, and speaks it from then on; one that cannot
 * be had is read in Japanese.
 */
export function useLocale(chosen: string): Promise<void> {
  const locale = chosen === SYSTEM ? ownLanguage() : chosen;
  // The page is marked as Japanese before it speaks any language: only the loading tells.
  if (locale !== wanted) {
    wanted = locale;
    speaking = speak(locale);
  }
  return speaking;
}

async function speak(locale: string): Promise<void> {
  for (const tried of [locale, FALLBACK]) {
    try {
      const file = await files[`./${tried}/index.ts`]?.();
      if (!file) continue;
      if (tried === MARKED) ruby = await import('./ruby');
      // Another was asked for meanwhile.
      if (wanted !== locale) return;
      texts = named(file.texts);
      document.documentElement.lang = tried;
      ruby?.drawReadings(tried === MARKED);
      return;
    } catch (error) {
      console.error('no texts', tried, error instanceof Error ? error.name : 'unknown');
    }
  }
}

export { language };

/** Fills the brand's arguments into every text from now on. */
export function useBrand({ name, ...others }: Omit<Brand, 'look'>): void {
  brandArgs = { ...others, brand: name };
}

/**
 * The text of a key, or of a message of the core, with its arguments filled in. An
 * argument that is itself a text's key, as a field's label, is said in this language,
 * and so are a number and a day.
 */
export function t(text: TextKey | Message, args?: Args): string {
  const [code, own] = typeof text === 'object' ? [text.code, text.args] : [text, args];
  const all: Args = { ...brandArgs, ...own };
  return (texts[code] ?? code).replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = all[name] ?? whole;
    if (typeof value === 'number') return number(value);
    return isNaN(+value) && hasText(value) ? t(value, all) : when(value);
  });
}

/** What the backend says in Japanese; in another language, the text of a key, if there is one. */
export function translated(key: string, japanese: string): string {
  return language() !== 'ja' && hasText(key) ? t(key) : japanese;
}

/** Whether a key exists: for texts that only some screens have. */
export function hasText(key: string): key is TextKey {
  return key in texts;
}
