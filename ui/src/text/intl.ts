import { language } from './language';

/** The language with Latin digits everywhere: those of cards, codes and what is typed. */
const digits = () => `${language()}-u-nu-latn`;

/** A day as the core sends it, `1989-01-01` or `11-23`, and a time on a clock where there is one: ` 14:10`. */
const WHEN = /^(?:(\d{4})-)?(\d\d)-(\d\d)( \d?\d:\d\d)?$/;

/** 「1989年 1月 1日」, as a confirm screen sets a day apart; Chinese has these signs too, other languages have none. */
export const spaced = (value: string): string => when(value).replace(/[年月]/g, '$& ');

/** Several things, one after the other. */
export const list = (things: string[]): string => new Intl.ListFormat(language()).format(things);

/** A number as this language writes it. */
export const number = (value: number): string => new Intl.NumberFormat(digits()).format(value);

/** What the core says of a time, its day as this language writes it; anything else as it is. */
export function when(value: string): string {
  const [, year, month, day, clock = ''] = WHEN.exec(value) ?? [];
  if (!year && !clock) return value;
  // A year with a 29th of February stands in for the one that is not said.
  const date = new Date(`${year ?? 2000}-${month}-${day}`);
  const named = { month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(digits(), year ? { year: 'numeric', ...named } : named).format(date) + clock;
}
