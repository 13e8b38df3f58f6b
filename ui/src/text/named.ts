/** A locale's texts by their keys. `build/texts.ts` takes the keys out of the locales, and puts them here once. */
export const named = <T>(texts: T): T => texts;
