import { expect, host, main, type Page } from '../screens/app.ts';
import { code } from '../screens/keys.ts';
import { canHold, goOn, paced, standAt } from './hold.ts';
import { apart } from './plan/index.ts';
import type { Step, Walk } from './walks/step.ts';

/** Takes the picture of the screen that stands, under a name. */
export type Camera = (name: string) => Promise<void>;

/** How often a photo is taken again that has not become good, or whose picture came too late. */
const TRIES = 6;
/** How long the longest step may take, in ms: an eye that judges on a busy machine. */
const PATIENCE = 60_000;

/** Opens the app in a language as a phone shows it. */
export async function open(page: Page, query: Readonly<Record<string, string>>): Promise<void> {
  await page.goto(`${host()}/?${new URLSearchParams({ platform: 'ios', ...query })}`);
}

/** Walks through the app from its beginning and takes the pictures on the way. */
export async function walk(page: Page, { camera, steps }: Walk, locale: string, take: Camera): Promise<void> {
  await canHold(page);
  await paced(page);
  await open(page, { camera, locale });
  await main(page, 'welcome').waitFor();
  for (const step of steps) await go(page, step, take);
}

/** A control by its test id; a screen may bear the same one. */
const control = (page: Page, id: string) => page.locator(`[data-testid="${id}"]:not(main)`);

async function go(page: Page, step: Step, take: Camera): Promise<void> {
  if ('press' in step) {
    await control(page, step.press).click();
    await arrived(page, step.to);
  } else if ('fill' in step) {
    await control(page, step.fill).fill(step.text);
  } else if ('code' in step) {
    await control(page, step.code).fill(await code(page));
  } else if ('tick' in step) {
    await control(page, step.tick).check();
  } else if ('picture' in step) {
    await pictured(page, step.picture, take);
  } else {
    await photographed(page, step, take);
  }
}

/** Waits for a screen whose id begins so. */
const arrived = (page: Page, id: string): Promise<void> =>
  page.locator(`main[data-testid^="${id}"]`).waitFor({ timeout: PATIENCE });

/** Takes a picture of the state that its name says. */
async function pictured(page: Page, name: string, take: Camera): Promise<void> {
  await expect(page.locator('main'), name).toHaveAttribute('data-testid', apart(name).state);
  await take(name);
}

/** Through the camera: taken by itself when it holds, once more where it is not good enough. */
async function photographed(page: Page, step: Extract<Step, { photograph: string }>, take: Camera): Promise<void> {
  let { capture } = step;
  let way = 'start';
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (capture) await standAt(page, apart(capture).state);
    await control(page, way).click();
    if (capture && (await caught(page, capture, step.photograph, take))) capture = undefined;
    await arrived(page, `${step.photograph}-review`);
    const fine = (await control(page, 'submit').count()) > 0 && !capture;
    if (fine && step.review) await pictured(page, step.review, take);
    way = fine ? 'submit' : 'retake';
    if (!fine) continue;
    await control(page, way).click();
    return arrived(page, step.to);
  }
  throw new Error(`${step.photograph}: no good photo${capture ? ` and no picture ${capture}` : ''} in ${TRIES} tries`);
}

/** Takes the picture of a state that passes by itself, if it is passed; whether it was. */
async function caught(page: Page, name: string, part: string, take: Camera): Promise<boolean> {
  const state = main(page, apart(name).state);
  await state.or(page.locator(`main[data-testid^="${part}-review"]`)).waitFor({ timeout: PATIENCE });
  const stands = await state.isVisible();
  if (stands) {
    await page.getByTestId('preview').locator('img').waitFor();
    await take(name);
  }
  await goOn(page);
  return stands;
}
