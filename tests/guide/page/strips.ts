import type { Box } from '../shot.ts';

/** A part of a picture, from one height to another, in CSS px. */
export interface Strip {
  from: number;
  to: number;
}

/** How high a picture may be in one piece: what a printed page has room for, beside the words. */
export const LONGEST = 1_060;

/** Around a control that is shown alone, in CSS px. */
const MARGIN = 16;

/** A control alone. */
export const strip = ({ y, height }: Box): Strip => ({ from: y - MARGIN, to: y + height + MARGIN });

/**
 * A picture in as many pieces as stand side by side, cut where nothing is cut
 * through: neither words nor a control that is numbered.
 */
export function strips(height: number, gaps: readonly number[], boxes: readonly Box[]): Strip[] {
  const count = Math.ceil(height / LONGEST);
  const free = gaps.filter((gap) => boxes.every(({ y, height: tall }) => gap < y || gap > y + tall));
  const cuts = [0];
  for (let piece = 1; piece < count; piece += 1) {
    const wanted = (height * piece) / count;
    const last = cuts.at(-1) ?? 0;
    const near = free.filter((gap) => gap > last && gap < height).toSorted((one, other) => Math.abs(one - wanted) - Math.abs(other - wanted));
    cuts.push(near[0] ?? Math.round(wanted));
  }
  return cuts.map((from, at) => ({ from, to: cuts[at + 1] ?? height }));
}
