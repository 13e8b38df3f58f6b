import type { CameraReport } from '../bindings/CameraReport';
import type { CameraTrouble } from '../bindings/CameraTrouble';
import type { CameraWish } from '../bindings/CameraWish';
import { Film } from './film';
import type { FrameSource } from './source';
import { hasLight, light, opened, taken } from './track';
import { troubleOf } from './trouble';

/** What the camera hands over to the core. */
export interface Core {
  report(opening: number, report: CameraReport): Promise<void>;
  frame(opening: number, jpeg: Blob): Promise<void>;
  photo(opening: number, shot: number, file: Blob): Promise<void>;
}

/**
 * The camera of a device whose page alone reaches it. The core wishes; this opens, hands over and
 * tells, and decides nothing. It runs while the core wishes it and the page is in front, whatever
 * screen is shown: after 「もう一度確認する」 that is not the camera's yet.
 */
export class PageCamera implements FrameSource {
  #core: Core;
  #wish: CameraWish | null = null;
  #film: Film | null = null;
  /** Grows with each start and stop: what a start finds too late is let go. */
  #turn = 0;
  #stages = new Set<(video: HTMLVideoElement | null) => void>();

  constructor(core: Core) {
    this.#core = core;
    document.addEventListener('visibilitychange', () => this.#turned());
  }

  /** Takes what the core wishes for from now on. */
  wish(next: CameraWish): void {
    const before = this.#wish;
    this.#wish = next;
    if (!next.open) return this.#stop();
    if (before?.opening !== next.opening || !before.open) {
      this.#stop();
      void this.#start(next);
      return;
    }
    if (before.torch !== next.torch) void light(this.#film?.track, next.torch);
    if (before.shot !== next.shot) void this.#shoot(next);
  }

  show(stage: HTMLElement, sized: (ratio: number) => void): () => void {
    const tell = (video: HTMLVideoElement) => {
      if (video.videoHeight > 0) sized(video.videoWidth / video.videoHeight);
    };
    const put = (video: HTMLVideoElement | null) => {
      stage.replaceChildren(...(video ? [video] : []));
      if (!video) return;
      // A phone on its side has another picture.
      video.onresize = () => tell(video);
      tell(video);
      // A video that is moved in the page stops.
      void video.play().catch(() => undefined);
    };
    this.#stages.add(put);
    put(this.#film?.video ?? null);
    return () => {
      this.#stages.delete(put);
      stage.replaceChildren();
    };
  }

  async #start(wish: CameraWish): Promise<void> {
    const turn = ++this.#turn;
    const { opening } = wish;
    try {
      const track = await opened(wish.face);
      if (turn !== this.#turn) return track.stop();
      const film = new Film(track, {
        frame: (jpeg) => this.#core.frame(opening, jpeg),
        trouble: (trouble) => this.#fail(opening, trouble),
      });
      this.#film = film;
      await film.begin();
      if (turn !== this.#turn) return;
      for (const put of this.#stages) put(film.video);
      await this.#core.report(opening, { type: 'opened', torch: hasLight(track) });
      if (this.#wish?.torch) void light(track, true);
    } catch (error) {
      if (turn === this.#turn) this.#fail(opening, await troubleOf(error));
    }
  }

  #fail(opening: number, trouble: CameraTrouble): void {
    this.#stop();
    void this.#core.report(opening, { type: 'trouble', trouble });
  }

  async #shoot({ opening, shot }: CameraWish): Promise<void> {
    const film = this.#film;
    if (!film) return;
    try {
      await this.#core.photo(opening, shot, await taken(film.track, film.video));
    } catch (error) {
      this.#fail(opening, await troubleOf(error));
    }
  }

  /** Behind other apps the camera is let go; in front again it is taken again. */
  #turned(): void {
    const wish = this.#wish;
    if (!wish?.open) return;
    if (document.visibilityState === 'visible') {
      if (!this.#film) void this.#start(wish);
      return;
    }
    // While the system asks for permission the page may be behind its question.
    if (!this.#film) return;
    this.#stop();
    void this.#core.report(wish.opening, { type: 'away' });
  }

  #stop(): void {
    this.#turn += 1;
    this.#film?.end();
    this.#film = null;
    for (const put of this.#stages) put(null);
  }
}
