import { readdirSync, readFileSync } from 'node:fs';

/** Where the page's code lies. */
const SOURCE = new URL('../src/', import.meta.url);

/** The page's files that may name a text; the printed guide is no part of the page. */
function users(): string[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|svelte)$/.test(path) && !/^(bindings|guide|text[/\\][\w-]+)[/\\]/.test(path))
    .map((path) => readFileSync(new URL(path, SOURCE), 'utf8'));
}

/**
 * The page's own texts: the page writes their whole keys, and neither puts keys
 * together that could be theirs nor hears them from the core. Only these can
 * lose their keys when built.
 */
export function ownTexts(keys: string[]): string[] {
  const sources = users();
  const named = new Set(sources.flatMap((source) => source.match(/(?<=(['"`]))[\w-]+(\.[\w-]+)+(?=\1)/g) ?? []));
  const heads = sources.flatMap((source) => source.match(/(?<=`)[\w.-]+(?=\$\{)/g) ?? []);
  return keys.filter((key) => named.has(key) && !heads.some((head) => key.startsWith(head)));
}
