/** The language that is spoken now. */
export const language = (): string => document.documentElement.lang;
