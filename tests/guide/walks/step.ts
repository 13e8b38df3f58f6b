import type { PictureId } from '../../../ui/src/guide/types.ts';

/** What a person does on the way. */
export type Step =
  /** Presses a control, which leads to a screen whose id begins so. */
  | { press: string; to: string }
  /** Fills a field. */
  | { fill: string; text: string }
  /** Fills a field with the code of the newest mail. */
  | { code: string }
  /** Ticks a box. */
  | { tick: string }
  /** Takes the picture of the screen as it stands. */
  | { picture: PictureId }
  /** From a guide screen past the camera to what follows; pictures on the way where they are wanted. */
  | { photograph: 'document' | 'face'; to: string; capture?: PictureId; review?: PictureId };

/** A way through the app in a browser of its own. */
export interface Walk {
  /** The demo person before the camera. */
  camera: string;
  steps: readonly Step[];
}

export const press = (control: string, to: string): Step => ({ press: control, to });
export const fill = (field: string, text: string): Step => ({ fill: field, text });
export const picture = (name: PictureId): Step => ({ picture: name });

/** The pictures that a walk takes. */
export const taken = ({ steps }: Walk): PictureId[] =>
  steps.flatMap((step) => {
    if ('picture' in step) return [step.picture];
    return 'photograph' in step ? [step.capture, step.review].filter((name) => name !== undefined) : [];
  });
