/** Where the frames of a capture screen come from. */
export interface FrameSource {
  /** Shows the newest frames inside `stage` until the returned function is called. */
  show(stage: HTMLElement): () => void;
}
