import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import type { History, Prints } from './history.ts';
import { allPictures } from './plan/index.ts';
import type { Shot, Taken } from './shot.ts';

/** The languages that are made, as `cargo xtask guide --locale` names them. */
export const locales = (process.env['GUIDE_LOCALES'] ?? 'ja').split(',');
/** The edition's name, if one is made. */
export const tag = process.env['GUIDE_TAG'] || undefined;

const made = process.env['GUIDE_FOLDER'] ?? fileURLToPath(new URL('../../target/guide', import.meta.url));
const HISTORY = new URL('history.json', import.meta.url);

/** A language's folder, or a file in it. */
export const place = (locale: string, ...parts: string[]): string => [made, locale, ...parts].join('/');

/** Keeps the pictures of a walk, and what is known of them. */
export async function keep(locale: string, walk: string, shots: readonly Taken[]): Promise<void> {
  await mkdir(place(locale, 'pictures'), { recursive: true });
  await Promise.all(shots.map(({ file, picture }) => writeFile(place(locale, file), picture)));
  const known = shots.map(({ picture: _, ...shot }) => shot);
  await writeFile(place(locale, 'pictures', `${walk}.json`), JSON.stringify(known, null, 1));
}

/** The pictures of a language, in the guide's order. */
export async function kept(locale: string): Promise<Map<string, Shot>> {
  const files = (await readdir(place(locale, 'pictures'))).filter((name) => name.endsWith('.json'));
  const read = async (name: string) => JSON.parse(await readFile(place(locale, 'pictures', name), 'utf8')) as Shot[];
  const all = new Map((await Promise.all(files.map(read))).flat().map((shot) => [shot.name, shot]));
  return new Map(allPictures().flatMap((name) => (all.has(name) ? [[name, all.get(name) as Shot] as const] : [])));
}

/** The prints of the languages that were made. */
export async function prints(): Promise<Record<string, Prints>> {
  const of = async (locale: string) => [...(await kept(locale)).values()].map(({ name, print }) => [name, print] as const);
  return Object.fromEntries(await Promise.all(locales.map(async (locale) => [locale, Object.fromEntries(await of(locale))] as const)));
}

/** The editions so far. */
export const history = async (): Promise<History> => JSON.parse(await readFile(HISTORY, 'utf8')) as History;

export const writeHistory = (changed: History): Promise<void> => writeFile(HISTORY, `${JSON.stringify(changed, null, 2)}\n`);

/** Today in Japan. */
export const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Tokyo' });
