import { NAMES } from './names';

/** What the core calls the language until a person has chosen one. */
export const SYSTEM = 'system';
/** Where the page keeps the language a person chose: it tells nothing else of them. */
const KEPT = 'toroku.locale';
/** For people whose own language is not among the installed ones. */
const COMMON = 'en';

/** The language chosen here before, else the first of the system's that is installed. */
export function ownLanguage(): string {
  const kept = localStorage.getItem(KEPT);
  if (kept !== null && kept in NAMES) return kept;
  for (const wanted of navigator.languages) {
    const found = installed(wanted);
    if (found) return found;
  }
  return COMMON;
}

/** Keeps a language a person chose for the next start. */
export function keepLanguage(locale: string): void {
  localStorage.setItem(KEPT, locale);
}

/**
 * The installed language for a tag of the system's: the same script of the same language,
 * whatever its region, so that `zh-CN` is `zh-Hans` but `zh-TW` is not. A style of writing
 * (`ja-Hira`) is only chosen by hand.
 */
function installed(tag: string): string | undefined {
  const wanted = maximal(tag);
  return Object.keys(NAMES).find((name) => {
    const own = maximal(name);
    return own?.language === wanted?.language && own?.script === wanted?.script;
  });
}

/** A tag with the parts it leaves out; undefined for what is no tag: Linux's `C` comes as it is. */
function maximal(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
}
