import { same } from './look.ts';

/** What differs between two editions: the names of pictures. */
export interface Changes {
  added: string[];
  changed: string[];
  removed: string[];
}

/** An edition that was named, and what it changed. */
export interface Edition extends Changes {
  tag: string;
  date: string;
}

/** Pictures by their names, each by its print. */
export type Prints = Readonly<Record<string, string>>;

/** All editions, the oldest first, and the pictures of the last one by language. */
export interface History {
  editions: readonly Edition[];
  prints: Readonly<Record<string, Prints>>;
}

/** What has changed from some pictures to others. */
export function changes(before: Prints, now: Prints): Changes {
  const names = Object.keys(now);
  return {
    added: names.filter((name) => before[name] === undefined),
    changed: names.filter((name) => before[name] !== undefined && !same(before[name], now[name] ?? '')),
    removed: Object.keys(before).filter((name) => now[name] === undefined),
  };
}

/** What has changed since the last edition in any language of both. */
export function since({ editions, prints }: History, now: Readonly<Record<string, Prints>>): Changes {
  const all = editions.length === 0 ? [] : Object.entries(now).flatMap(([locale, made]) => changes(prints[locale] ?? made, made));
  const union = (part: keyof Changes) => [...new Set(all.flatMap((one) => one[part]))];
  return { added: union('added'), changed: union('changed'), removed: union('removed') };
}

/** The history with one more edition; the pictures of languages that were not made stay. */
export function tagged(history: History, tag: string, date: string, now: Readonly<Record<string, Prints>>): History {
  if (history.editions.some((edition) => edition.tag === tag)) throw new Error(`--tag ${tag}: an edition has this name; choose another`);
  return {
    editions: [...history.editions, { tag, date, ...since(history, now) }],
    prints: { ...history.prints, ...now },
  };
}
