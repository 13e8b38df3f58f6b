import { append, next, text } from 'svelte/internal/client';

import { t } from './index';
import { language } from './language';

/** Makes a function that gives copies of a piece of HTML; Svelte's. */
type Make = (html: string, flags?: number) => () => Node;

const safe = (words: string) => words.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * A piece of HTML in which `~17~` stands for the text of that number; it is filled
 * when it is first needed in a language. `build/texts.ts` has Svelte's output call it.
 */
export function piece(make: Make, html: string, flags?: number): () => Node {
  let filled: string | undefined;
  let copy: () => Node;
  return () => {
    if (filled !== language()) {
      filled = language();
      copy = make(html.replace(/~(\d+)~/g, (_, number) => safe(t(number))), flags);
    }
    return copy();
  };
}

/** The content of a component that holds nothing but the text of a number. */
export function said(number: never): (anchor: Node) => void {
  return (anchor) => {
    next();
    append(anchor, text(t(number)));
  };
}
