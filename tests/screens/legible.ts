import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** WCAG 2.2 AA. */
export const RULES_OF_TREE: axe.RunOnly = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
/** The rules that another theme or another brand can break: the page's tree stays. */
export const RULES_OF_COLOUR: axe.RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** What is complained of: the rule and the elements. Axe stays in the page for the next question. */
export async function complaintsOf(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (rules) => {
    const { axe: judge } = window as unknown as { axe: typeof axe };
    const { violations } = await judge.run({ runOnly: rules, resultTypes: ['violations'], preload: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, runOnly);
}

/** The least side of what a finger presses, in CSS px: the house's rule, above WCAG 2.2's 24 (2.5.8). */
const TARGET = 44;

/** What can be pressed but is smaller than a finger. A box to tick counts with its label. */
export function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const controls = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]');
    return [...controls].flatMap((control) => {
      const target = control.matches('input[type=checkbox], input[type=radio], input[type=file]')
        ? (control.closest('label') ?? control)
        : control;
      const { width, height } = target.getBoundingClientRect();
      const shown = target.checkVisibility() && width > 1;
      const name = control.dataset['testid'] ?? control.outerHTML.slice(0, 80);
      return shown && (width < least || height < least) ? [`${name} ${width} × ${height}`] : [];
    });
  }, TARGET);
}

/** Words that cannot be read: beyond the page's sides, cut off by a box, or under other words. Runs in the page. */
function unread(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const said = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide in ${clientWidth}`] : [];
  const hiding = new Map<Element, boolean>();
  const hides = (box: Element): boolean => {
    let known = hiding.get(box);
    if (known === undefined) {
      const { overflowX, overflowY } = getComputedStyle(box);
      known = /hidden|clip/.test(overflowX + overflowY);
      hiding.set(box, known);
    }
    return known;
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement;
    const words = node.textContent?.trim();
    if (!words || !parent?.checkVisibility() || parent.closest('.visually-hidden, svg, option, script')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
    if (boxes.some(({ left, right }) => left < -1 || right > clientWidth + 1)) said.push(`out of the page: ${words}`);
    for (let box: Element | null = parent; box && box !== document.body; box = box.parentElement) {
      if (!hides(box)) continue;
      const edge = box.getBoundingClientRect();
      const cut = boxes.some(
        ({ left, right, top, bottom }) =>
          left < edge.left - 1 || right > edge.right + 1 || top < edge.top - 3 || bottom > edge.bottom + 3,
      );
      if (cut) said.push(`cut off: ${words}`);
    }
  }
  for (const input of document.querySelectorAll('input, select')) {
    const line = parseFloat(getComputedStyle(input).fontSize);
    if (input.checkVisibility() && input.clientHeight < line && !input.matches('[type=checkbox], [type=radio], .visually-hidden'))
      said.push(`too low for its words: ${input.id}`);
  }
  return said;
}

declare global {
  /** Stays in the page, as axe does, so that what is asked of many sizes is asked at once. */
  var toldUnread: typeof unread;
}

/** Lets the page answer what cannot be read. */
export async function canTellUnread(page: Page): Promise<void> {
  await page.evaluate(`globalThis.toldUnread ??= ${unread.toString()}`);
}

/** What cannot be read with the text so many times as large, for each; it is as designed afterwards. */
export async function lostAt(page: Page, texts: number[]): Promise<string[]> {
  await canTellUnread(page);
  return page.evaluate((sizes) => {
    const { style } = document.documentElement;
    const said = sizes.flatMap((times) => {
      style.fontSize = `${times * 100}%`;
      return toldUnread().map((words) => `text × ${times}: ${words}`);
    });
    style.fontSize = '';
    return said;
  }, texts);
}

/** Sets the size of all text, as the system's setting does: 1 is as designed. */
export async function enlarge(page: Page, times: number): Promise<void> {
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = size;
  }, times === 1 ? '' : `${times * 100}%`);
}

/** Chooses the page's theme, whatever the system says. */
export async function theme(page: Page, name: 'light' | 'dark' | null): Promise<void> {
  await page.evaluate((value) => {
    if (value) document.documentElement.dataset['theme'] = value;
    else delete document.documentElement.dataset['theme'];
  }, name);
}
