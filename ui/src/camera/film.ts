import type { CameraTrouble } from '../bindings/CameraTrouble';
import { drawn, isBlack } from './track';

/** The least time between two frames, in milliseconds: nine a second, as many as the core looks at. */
const PACE = 110;
/** Frames for the checks: their long side in pixels, and their quality. */
const SIDE = 640;
const QUALITY = 0.8;
/** A picture that is black for so long is that of a dead camera, in milliseconds. */
const BLACK = 2000;

interface Ends {
  frame(jpeg: Blob): Promise<void>;
  trouble(trouble: CameraTrouble): void;
}

/** A running camera: its video for the person, its frames for the core. */
export class Film {
  readonly video = document.createElement('video');
  readonly track: MediaStreamTrack;
  #ends: Ends;
  #timer: ReturnType<typeof setInterval> | undefined;
  /** A frame is on its way: those of meanwhile are dropped. */
  #busy = false;
  #litAt = performance.now();

  constructor(track: MediaStreamTrack, ends: Ends) {
    this.track = track;
    this.#ends = ends;
    this.video.muted = true;
    this.video.playsInline = true;
    this.video.srcObject = new MediaStream([track]);
    // Pulled out, or taken by another app or a call.
    track.onended = () => ends.trouble('in-use');
  }

  /** Resolves with the first picture. */
  async begin(): Promise<void> {
    await this.video.play();
    this.#litAt = performance.now();
    this.#timer = setInterval(() => void this.#look(), PACE);
  }

  end(): void {
    clearInterval(this.#timer);
    this.track.onended = null;
    this.track.stop();
    this.video.srcObject = null;
  }

  async #look(): Promise<void> {
    if (this.#busy || this.video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return;
    this.#busy = true;
    try {
      if (!isBlack(this.video)) this.#litAt = performance.now();
      else if (performance.now() - this.#litAt > BLACK) return this.#ends.trouble('failed');
      await this.#ends.frame(await drawn(this.video, SIDE, QUALITY));
    } catch {
      // The core tells of a camera that gives nothing for long.
    } finally {
      this.#busy = false;
    }
  }
}
