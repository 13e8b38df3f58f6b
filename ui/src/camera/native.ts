import type { FrameSource } from './source';

/** How long a missing frame is waited for, in milliseconds. */
const RETRY = 500;

/** Frames asked for so far: a page's image cache answers an address it knows, whatever is in front of the camera now. */
let asked = 0;

const painted = () => new Promise((resolve) => requestAnimationFrame(resolve));
const pause = () => new Promise((resolve) => setTimeout(resolve, RETRY));

/**
 * Frames of a camera the core drives, pulled one after the other from `url`: the
 * next is asked for when the last was painted, so that a slow device sees fewer
 * frames and never a queue. A hidden page pulls none.
 */
export function nativeSource(url: () => string): FrameSource {
  return {
    show(stage, sized) {
      let open = true;
      const run = async () => {
        while (open) {
          asked += 1;
          const frame = new Image();
          frame.alt = '';
          frame.src = `${url()}${url().includes('?') ? '&' : '?'}frame=${asked}`;
          const whole = await frame.decode().then(
            () => true,
            () => false,
          );
          if (open && whole) {
            stage.replaceChildren(frame);
            sized(frame.naturalWidth / frame.naturalHeight);
          }
          await (whole ? painted() : pause());
        }
        stage.replaceChildren();
      };
      void run();
      return () => {
        open = false;
      };
    },
  };
}
