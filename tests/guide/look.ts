/** The cells in which a picture's look is kept. */
export const GRID = { columns: 10, rows: 16 } as const;

/** How many of the cells may look otherwise before the picture counts as another. */
const TOLERATED = 10;
/** By how many of sixteen greys a cell may be lighter or darker. */
const STEP = 1;

/** A picture's greys, 0 to 255, as one hexadecimal digit each. */
export const look = (greys: readonly number[]): string =>
  greys.map((grey) => Math.min(15, Math.floor(grey / 16)).toString(16)).join('');

/** How many cells of two looks differ by more than a step. */
export function unlike(one: string, other: string): number {
  if (one.length !== other.length) return Math.max(one.length, other.length);
  return [...one].filter((digit, at) => Math.abs(parseInt(digit, 16) - parseInt(other[at] ?? '', 16)) > STEP).length;
}

/** Whether two prints, each a look and the digest of the words, are of one screen that has not changed. */
export function same(one: string, other: string): boolean {
  const [look = '', words] = one.split('.');
  const [otherLook = '', otherWords] = other.split('.');
  return words === otherWords && unlike(look, otherLook) <= TOLERATED;
}
