import { createHash } from 'node:crypto';

import type { Page } from '../screens/app.ts';
import type { Eye } from './eye.ts';
import { look } from './look.ts';
import { anchor, apart } from './plan/index.ts';
import { heading, said } from './said.ts';

/** Where a control is in a picture, in CSS px. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A picture, and what is known of it. */
export interface Shot {
  name: string;
  /** The file, beside the guide's page. */
  file: string;
  width: number;
  height: number;
  /** The screen's own heading, and all that it says, a line each. */
  heading: string;
  said: readonly string[];
  /** Where the controls are whose use the guide explains. */
  boxes: Readonly<Record<string, Box>>;
  /** Heights at which nothing is cut through. */
  gaps: readonly number[];
  /** What the picture looks like and what it says, each in few letters. */
  print: string;
}

/** A picture with its bytes. */
export type Taken = Shot & { picture: Buffer };

/** Takes the picture of the screen that stands on a page, and reads it. */
export async function shoot(page: Page, eye: Eye, name: string, controls: readonly string[]): Promise<Taken> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
    window.scrollTo(0, 0);
  });
  const boxes = Object.fromEntries(await Promise.all(controls.map(async (control) => [control, await box(page, name, control)] as const)));
  const { width } = page.viewportSize() ?? { width: 0 };
  const png = await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' });
  const lines = await page.locator('body').ariaSnapshot();
  const { height, gaps, greys, photo } = await eye(png, width);
  const words = said(lines);
  return {
    name,
    file: `pictures/${anchor(name)}.${photo ? 'jpg' : 'png'}`,
    width,
    height,
    heading: heading(lines),
    said: words,
    boxes,
    gaps,
    print: `${look(greys)}.${digest(words)}`,
    picture: photo ? Buffer.from(photo, 'base64') : png,
  };
}

/** A control's place on the whole page; a box to tick counts with its label. */
async function box(page: Page, name: string, control: string): Promise<Box> {
  const found = await page.locator(`[data-testid="${control}"]:not(main)`).evaluateAll((elements) => {
    const places = elements.map((element) => (element.closest('label') ?? element).getBoundingClientRect());
    const place = places.find(({ width, height }) => width > 0 && height > 0);
    return place && { x: place.x + window.scrollX, y: place.y + window.scrollY, width: place.width, height: place.height };
  });
  if (!found) throw new Error(`${name}: no control \`${control}\` on ${apart(name).state}; the words name it in ui/src/guide`);
  return found;
}

/** The words in few letters; numbers, which pass with the time, do not count. */
function digest(words: readonly string[]): string {
  const lasting = words.join('\n').replaceAll(/\d+/g, '0');
  return createHash('sha256').update(lasting).digest('hex').slice(0, 8);
}
