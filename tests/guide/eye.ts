import type { Page } from '../screens/app.ts';
import { GRID } from './look.ts';

/** What a browser sees in a picture. */
interface Seen {
  height: number;
  /** On a coarse grid, 0 to 255. */
  greys: number[];
  /** Heights at which it has one colour from side to side. */
  gaps: number[];
  /** As JPEG, in base 64, where it has the colours of a photo. */
  photo: string | undefined;
}

/** Looks at a picture that is to be `width` CSS px wide. */
export type Eye = (png: Buffer, width: number) => Promise<Seen>;

/** The most bytes of a picture without loss; one of a camera's picture has more, and is kept as a photo is. */
const LARGEST = 200_000;

/** The least height without anything in it, in CSS px, where a picture may be cut: more than between two lines of a text. */
const APART = 14;

/** Opens an eye in a page that shows nothing else. */
export async function eyeOf(page: Page): Promise<Eye> {
  const eye = await page.evaluateHandle(({ columns, rows, apart }) => {
    const pixels = (image: ImageBitmap, width: number, height: number) => {
      const pen = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
      if (!pen) throw new Error('no canvas');
      pen.imageSmoothingQuality = 'high';
      pen.drawImage(image, 0, 0, width, height);
      return pen.getImageData(0, 0, width, height).data;
    };
    const even = (parts: Uint8ClampedArray, from: number, to: number) => {
      for (let at = from + 4; at < to; at += 1) {
        if (Math.abs((parts[at] ?? 0) - (parts[from + (at % 4)] ?? 0)) > 6) return false;
      }
      return true;
    };
    const between = (parts: Uint8ClampedArray, width: number, height: number) => {
      const gaps: number[] = [];
      for (let row = 0, since = 0; row <= height; row += 1) {
        if (row < height && even(parts, 4 * width * row, 4 * width * (row + 1))) continue;
        if (row - since >= apart) gaps.push(Math.round((row + since) / 2));
        since = row + 1;
      }
      return gaps;
    };
    const jpeg = async (image: ImageBitmap) => {
      const whole = new OffscreenCanvas(image.width, image.height);
      whole.getContext('2d', { willReadFrequently: true })?.drawImage(image, 0, 0);
      const made = await whole.convertToBlob({ type: 'image/jpeg', quality: 0.85 });
      return btoa(Array.from(new Uint8Array(await made.arrayBuffer()), (byte) => String.fromCharCode(byte)).join(''));
    };
    return async (data: string, width: number, large: boolean) => {
      const image = await createImageBitmap(new Blob([Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))]));
      const height = Math.round((image.height * width) / image.width);
      const cells = pixels(image, columns, rows);
      const greys = Array.from({ length: columns * rows }, (_, at) => ((cells[4 * at] ?? 0) + (cells[4 * at + 1] ?? 0) + (cells[4 * at + 2] ?? 0)) / 3);
      return { height, greys, gaps: between(pixels(image, width, height), width, height), photo: large ? await jpeg(image) : undefined };
    };
  }, { ...GRID, apart: APART });
  return (png, width) =>
    eye.evaluate((look, [data, wide, large]) => look(data, wide, large), [png.toString('base64'), width, png.length > LARGEST] as const);
}
