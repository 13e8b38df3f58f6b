import type { Brand } from '../bindings/Brand';
import type { Message } from '../bindings/Message';
import { ja } from './ja';

/** A text's key. Every locale has every key. */
export type TextKey = keyof typeof ja;
export type Texts = Record<TextKey, string>;
type Args = Record<string, string | number>;

/** The installed locales. */
const locales: Record<string, Texts> = { ja };

let texts: Texts = ja;
let brandArgs: Args = {};

/** Speaks the view's language from now on; an unknown one is read in Japanese. */
export function useLocale(locale: string): void {
  texts = locales[locale] ?? ja;
  document.documentElement.lang = locale in locales ? locale : 'ja';
}

/** The language that is spoken now. */
export const language = (): string => document.documentElement.lang;

/** Fills the brand's arguments into every text from now on. */
export function useBrand({ name, ...others }: Brand): void {
  brandArgs = { ...others, brand: name };
}

/**
 * The text of a key, or of a message of the core, with its arguments filled in. An
 * argument that is itself a text's key, as a field's label, is said in this language.
 */
export function t(text: TextKey | Message, args?: Args): string {
  const [code, own] = typeof text === 'object' ? [text.code, text.args] : [text, args];
  const all: Args = { ...brandArgs, ...own };
  const template = (texts as Record<string, string>)[code] ?? code;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = String(all[name] ?? whole);
    return isNaN(+value) && hasText(value) ? t(value) : value;
  });
}

/** Whether a key exists: for texts that only some screens have. */
export function hasText(key: string): key is TextKey {
  return key in texts;
}
