import { readFileSync } from 'node:fs';

import { expect } from '@playwright/test';

import { brandArgs } from '../guide/brand.ts';
import { gaps, rows, unprinted } from '../guide/coverage.ts';
import { demoPictures } from '../guide/demo.ts';
import { changes, since, tagged } from '../guide/history.ts';
import { look, same } from '../guide/look.ts';
import { guide } from '../guide/page/guide.ts';
import { marks } from '../guide/page/marks.ts';
import { strips } from '../guide/page/strips.ts';
import { pagesOf } from '../guide/pages.ts';
import { allPictures, apart } from '../guide/plan/index.ts';
import { heading, said } from '../guide/said.ts';
import type { Shot } from '../guide/shot.ts';
import { speech, wordsOf } from '../guide/speech.ts';
import { taken, walks } from '../guide/walks/index.ts';
import { host, test } from './app.ts';

const LOCALES = ['ja', 'en'];
const NO_CHANGES = { added: [], changed: [], removed: [] };

const states = (await (await fetch(`${host()}/qa/states`)).json()) as string[];
const screens = new Set(states.map((state) => state.split('/')[0] ?? ''));
const speeches = Promise.all(LOCALES.map(async (locale) => speech(locale, await brandArgs())));

/** A picture as the screens' own snapshots know it. */
function known(name: string): Shot {
  const snapshot = readFileSync(new URL(`aria/${apart(name).state.replaceAll('/', '__')}.yml`, import.meta.url), 'utf8');
  const box = { x: 20, y: 100, width: 350, height: 48 };
  const boxes = new Proxy({}, { get: () => box });
  return { name, file: 'x.png', width: 390, height: 844, heading: heading(snapshot), said: said(snapshot), boxes, gaps: [], print: '' };
}

const shots = () => new Map(allPictures().map((name) => [name, known(name)]));

test.describe('the guide', () => {
  test('has a picture and words of every screen, and of nothing else', async () => {
    expect(new Set(allPictures().map((name) => apart(name).screen))).toEqual(screens);
    expect(allPictures().filter((name) => !states.includes(apart(name).state))).toEqual([]);
    for (const { locale, words } of await speeches) {
      const keys = Object.keys(words);
      expect(keys.filter((key) => !screens.has(apart(key).screen)), `${locale}: words without a screen`).toEqual([]);
      expect([...screens].filter((screen) => !keys.includes(screen)), `${locale}: screens without words`).toEqual([]);
    }
  });

  test('says the same in every language', async () => {
    const [first, ...others] = await speeches;
    const shape = (words: object) => Object.entries(words).map(([key, { taps = {}, notes = [] }]) => [key, Object.keys(taps), notes.length]);
    for (const other of others) expect(shape(other.words), other.locale).toEqual(shape(first?.words ?? {}));
  });

  test('takes each picture once', () => {
    const walked = Object.values(walks).flatMap(taken);
    expect([...walked, ...demoPictures()].toSorted()).toEqual([...allPictures()].toSorted());
  });

  test('says what the guide on paper says, and prints its cautions', async ({ page }) => {
    const [japanese] = await speeches;
    if (!japanese) throw new Error('no Japanese');
    await page.setContent(guide(japanese, { shots: shots(), editions: [], draft: NO_CHANGES, places: new Map(), styles: '' }));
    expect(await gaps(page, rows())).toEqual([]);
    const cautions = rows().filter(({ what }) => CAUTIONS.includes(what));
    expect(new Set(cautions.map(({ what }) => what))).toEqual(new Set(CAUTIONS));
    expect(await unprinted(page, cautions)).toEqual([]);
    expect(await page.locator('body').innerText()).not.toMatch(/\{[\w.:-]+\}/);
  });

  test('hears what a screen says', () => {
    const snapshot = `- banner:\n  - button "Back"\n- main:\n  - 'heading "It''s the front: “Card”" [level=1]'\n  - img "Sample": 見本\n  - paragraph: "a: \\"b\\""`;
    expect(heading(snapshot)).toBe("It's the front: “Card”");
    expect(said(snapshot)).toEqual(['Back', "It's the front: “Card”", 'Sample', '見本', 'a: "b"']);
  });

  test('numbers the controls, none over another', () => {
    const box = (x: number, y: number, width = 350) => ({ x, y, width, height: 20 });
    const placed = marks([box(20, 100), box(20, 105), box(320, 100, 60)], 390);
    expect(placed.map(({ number, x, y }) => [number, x, y])).toEqual([[1, -15, 110], [2, -15, 142], [3, 405, 110]]);
  });

  test('cuts a long picture where nothing is cut through', () => {
    expect(strips(844, [400], [])).toEqual([{ from: 0, to: 844 }]);
    const button = { x: 0, y: 980, width: 300, height: 60 };
    expect(strips(2_000, [700, 1_010, 1_200], [button])).toEqual([{ from: 0, to: 1_200 }, { from: 1_200, to: 2_000 }]);
  });

  test('finds the pages of a print', async ({ page }) => {
    await page.setContent('<a href="#one">1</a><a href="#two">2</a><h1 id="one">1</h1><h1 id="two" style="break-before: page">2</h1>');
    const { places, count } = pagesOf((await page.pdf()).toString('latin1'));
    expect(count).toBe(2);
    expect([...places]).toEqual([['one', 1], ['two', 2]]);
  });

  test('tells a screen that has changed from one that has not', () => {
    const grey = (lighter: number) => look(Array.from({ length: 160 }, (_, at) => (at < lighter ? 200 : 100)));
    expect(same(`${grey(0)}.a`, `${grey(3)}.a`)).toBe(true);
    expect(same(`${grey(0)}.a`, `${grey(40)}.a`)).toBe(false);
    expect(same(`${grey(0)}.a`, `${grey(0)}.b`)).toBe(false);
    expect(changes({ kept: '00.a', gone: '00.a', other: '00.a' }, { kept: '11.a', other: '00.b', come: '00.a' })).toEqual({
      added: ['come'],
      changed: ['other'],
      removed: ['gone'],
    });
  });

  test('keeps its editions', () => {
    const first = tagged({ editions: [], prints: {} }, '1.0', '2026-11-26', { ja: { welcome: '00.a' }, en: { welcome: '00.b' } });
    expect(first.editions).toEqual([{ tag: '1.0', date: '2026-11-26', ...NO_CHANGES }]);
    const now = { ja: { welcome: '00.c' } };
    expect(since(first, now).changed).toEqual(['welcome']);
    const second = tagged(first, '1.1', '2026-12-01', now);
    expect(second.editions.map(({ tag, changed }) => [tag, changed])).toEqual([['1.0', []], ['1.1', ['welcome']]]);
    expect(second.prints).toEqual({ ja: { welcome: '00.c' }, en: { welcome: '00.b' } });
    expect(() => tagged(second, '1.0', '2026-12-01', now)).toThrow('an edition has this name');
  });

  test('explains controls that its pictures have', async () => {
    const [first] = await speeches;
    if (!first) throw new Error('no Japanese');
    const without = allPictures().filter((name) => Object.values(wordsOf(name, first.words).taps ?? {}).includes(''));
    expect(without).toEqual([]);
  });
});

/** The rows of the guide on paper that warn, or that hold only for some. */
const CAUTIONS = [
  'without a card, elsewhere',
  'its way differs by group',
  'an earlier registration stands in the way',
  'a wrong address gets no mail',
  'filters for unwanted mail',
  'let mail of the domain in',
  'パスワード設定の条件',
  'the code within 10 minutes',
  'コイン without own points',
  'look for slips',
  'ログインでお困りの場合 below the button',
  'cause 1: what was typed differs',
  'cause 2: data not linked',
  'how long it takes',
  'after a move or a new issue',
  'joined lately',
  'cause 3: the group does not take part',
  'registered before by another address',
  'not linked: an inquiry',
  'absent where checkups are not linked',
  'the pop-up: 許可する',
  'the settings',
  'the back, where a new name is written',
  'upright, light, legible',
  'the part on organ donation',
  'no match: once more',
  'a new name is taken from the photo',
  'sending the mail again',
];
