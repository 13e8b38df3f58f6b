/** What a part of the panel does with what a press began. */
export interface Deeds {
  /** Says how it ended; closes the panel if it ended well and is to. */
  done(work: Promise<unknown>, said: string, close?: boolean): Promise<void>;
  /** Copies, and says so. */
  copy(text: string): Promise<void>;
}

/** A part of the panel: asks what it needs, and gives what it shows. */
export type Part = (deeds: Deeds) => Promise<HTMLElement[]>;
