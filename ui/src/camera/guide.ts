/** ID-1: 85.60 × 53.98 mm. */
const CARD = 1.5858;
/** The white frame's share of the picture's width. */
const FRAME = 0.88;
/** The oval's share of the picture's shorter side. */
const OVAL = 0.62;

/**
 * Where the white frame or the oval lies in a picture, as shares of the picture's
 * width: the very places in which the core looks for the card or the face.
 */
export function frameShare(ratio: number): number {
  return FRAME * Math.min(1, ((1 / ratio - (1 - FRAME)) * CARD) / FRAME);
}

/** The same of the oval. */
export function ovalShare(ratio: number): number {
  return OVAL * Math.min(1, 1 / ratio);
}
