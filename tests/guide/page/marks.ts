import type { Box } from '../shot.ts';

/** Half of a number's circle, and the least way from one number to the next, in CSS px of the picture. */
export const RADIUS = 15;
const APART = 2 * RADIUS + 2;

/** A control with its number beside the picture. */
export interface Mark {
  number: number;
  box: Box;
  /** The circle's middle. */
  x: number;
  y: number;
}

/** Numbers the controls, each beside the edge that it is nearer to, none over another. */
export function marks(boxes: readonly Box[], width: number): Mark[] {
  const placed = boxes.map((box, at): Mark => {
    const right = box.x > width / 2 && box.width < width / 3;
    return { number: at + 1, box, x: right ? width + RADIUS : -RADIUS, y: box.y + box.height / 2 };
  });
  for (const side of [-RADIUS, width + RADIUS]) {
    const column = placed.filter(({ x }) => x === side).toSorted((one, other) => one.y - other.y);
    column.forEach((mark, at) => {
      const above = column[at - 1];
      if (above) mark.y = Math.max(mark.y, above.y + APART);
    });
  }
  return placed;
}
