import type { UiEvent } from '../bindings/UiEvent';
import type { View } from '../bindings/View';

/** Where the core lives: behind Tauri's commands in the app, behind HTTP in a browser. */
export interface Host {
  /** Begins the session; `onView` is called with each view the core publishes. */
  start(onView: (view: View) => void): Promise<void>;
  /** Hands one event to the core; resolves when it was taken in. */
  send(event: UiEvent): Promise<void>;
  /** The address of a photo the core keeps, as it would be sent. */
  photoUrl(id: number): string;
  /** The address of the newest frame of a camera the core drives. */
  previewUrl(): string;
  /** Hands a photo chosen from the person's files to the core. */
  choosePhoto(file: Blob): Promise<void>;
}
