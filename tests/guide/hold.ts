import type { Page } from '../screens/app.ts';

/** What the page's own clock of views obeys. */
interface Held {
  until: string | undefined;
  waiting: (() => void)[];
}

/** How long a page waits from one of the camera's pictures to the next, in ms. */
const PACE = 120;

/**
 * Has a page show a few of the camera's pictures a second, as a slow phone does. The
 * core sees every frame; drawing them all would take most of the guide's time.
 */
export async function paced(page: Page): Promise<void> {
  await page.addInitScript((pace) => {
    window.requestAnimationFrame = (tell) => window.setTimeout(() => tell(performance.now()), pace);
  }, PACE);
}

/**
 * Lets a page stand at a state that passes by itself: the views after it reach the
 * page only when they are let through. The core goes on meanwhile.
 */
export async function canHold(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const held: Held & { standing: boolean } = { until: undefined, standing: false, waiting: [] };
    Object.assign(window, { held });
    const Views = window.EventSource;
    window.EventSource = class extends Views {
      override set onmessage(hear: ((message: MessageEvent<string>) => void) | null) {
        super.onmessage = (message: MessageEvent<string>) => {
          const deliver = () => {
            hear?.call(this, message);
            const { id } = JSON.parse(message.data) as { id: string };
            held.standing = id === held.until;
          };
          if (held.standing) held.waiting.push(deliver);
          else deliver();
        };
      }
    };
  });
}

/** Has the page stand when it comes to a state. */
export const standAt = (page: Page, id: string): Promise<void> =>
  page.evaluate((until) => Object.assign((window as unknown as { held: Held }).held, { until }), id).then(() => undefined);

/** Lets the views through that have come meanwhile. */
export const goOn = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { held } = window as unknown as { held: Held };
    Object.assign(held, { until: undefined, standing: false });
    for (const deliver of held.waiting.splice(0)) deliver();
  });
