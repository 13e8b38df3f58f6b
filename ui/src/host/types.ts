import type { CameraReport } from '../bindings/CameraReport';
import type { CameraWish } from '../bindings/CameraWish';
import type { UiEvent } from '../bindings/UiEvent';
import type { View } from '../bindings/View';

/** Where the core lives: behind Tauri's commands in the app, behind HTTP in a browser. */
export interface Host {
  /**
   * Begins the session; `onView` is called with each view the core publishes, `onWish` with what it
   * wishes of the page's camera, at once and with each change, where the page drives it.
   */
  start(onView: (view: View) => void, onWish: (wish: CameraWish) => void): Promise<void>;
  /** Hands one event to the core; resolves when it was taken in. */
  send(event: UiEvent): Promise<void>;
  /** The address of a photo the core keeps, as it would be sent. */
  photoUrl(id: number): string;
  /** The address of the newest frame of a camera the core drives. */
  previewUrl(): string;
  /** Hands a photo chosen from the person's files to the core. */
  choosePhoto(file: Blob): Promise<void>;
  /** Tells the core of the page's camera, as of an opening that it wished for. */
  report(opening: number, report: CameraReport): Promise<void>;
  /** Hands a live frame of the page's camera to the core; resolves when it was taken in. */
  frame(opening: number, jpeg: Blob): Promise<void>;
  /** Hands a photo of the page's camera to the core. */
  photo(opening: number, shot: number, file: Blob): Promise<void>;
  /**
   * The system's own code scanner, behind the page, where there is one: resolves with a code's
   * text, or never; rejects where it may not use the camera.
   */
  scan?(): { read: Promise<string>; stop(): void };
}
