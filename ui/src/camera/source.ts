/** Where the frames of a capture screen come from. */
export interface FrameSource {
  /**
   * Shows the newest frames inside `stage` until the returned function is called;
   * `sized` is told the frames' width over their height.
   */
  show(stage: HTMLElement, sized: (ratio: number) => void): () => void;
}
