import type { Frame, Guide, Words } from '../../ui/src/guide/types.ts';
import { apart } from './plan/index.ts';

/** A language of the guide: its own words, the app's texts, and what is put into both. */
export interface Speech {
  locale: string;
  frame: Frame;
  words: Guide;
  texts: Readonly<Record<string, string>>;
  args: Readonly<Record<string, string>>;
}

/** Loads a language. */
export async function speech(locale: string, brand: Readonly<Record<string, string>>): Promise<Speech> {
  const { frame, words } = (await import(`../../ui/src/guide/${locale}/index.ts`)) as { frame: Frame; words: Guide };
  const { texts } = (await import(`../../ui/src/text/${locale}/index.ts`)) as { texts: Record<string, string> };
  return { locale, frame, words, texts, args: { ...brand, ...frame.args } };
}

/** What stays to be put in when a page is made: the pages' numbers. */
const LATER = /^(page:[\w-]+|n|title)$/;

/** A text with the app's texts and the arguments put in. */
export function fill(text: string, { texts, args }: Pick<Speech, 'texts' | 'args'>): string {
  return text.replaceAll(/\{([^{}]+)\}/g, (whole, name: string) => {
    if (LATER.test(name)) return whole;
    const argument = args[name];
    if (argument !== undefined) return argument;
    const other = texts[name];
    if (other === undefined) throw new Error(`“${text}”: {${name}} is neither a text of ui/src/text nor an argument`);
    return fill(other, { texts, args });
  });
}

/** The words for a picture: its own, else its state's, else its screen's. */
export function wordsOf(name: string, words: Guide): Words {
  const { state, screen } = apart(name);
  const all: Readonly<Record<string, Words | undefined>> = words;
  const found = all[name] ?? all[state] ?? all[screen];
  if (!found) throw new Error(`no words for ${name}: add \`${screen}\` to ui/src/guide`);
  return found;
}
