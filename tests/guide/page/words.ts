import type { Words } from '../../../ui/src/guide/types.ts';
import { anchor, apart } from '../plan/index.ts';
import { cautions } from '../../../ui/src/guide/cautions.ts';
import type { Shot } from '../shot.ts';
import { fill, type Speech, wordsOf } from '../speech.ts';
import { html, Html } from './html.ts';

/** On which page each place is; 0 before the first print. */
export type Places = ReadonlyMap<string, number>;

/** A text of the guide as HTML: filled, with links where it names pages. */
export function text(source: string, speech: Speech, places: Places): Html {
  const pieces = fill(source, speech).split(/\{page:([\w-]+)\}/);
  return html`${pieces.map((piece, at) => (at % 2 === 0 ? piece : link(anchor(piece), speech, places)))}`;
}

/** A link that bears its page's number, always of one width. */
export function link(to: string, { frame }: Speech, places: Places): Html {
  const [before = '', after = ''] = frame.page.split('{n}');
  return html`<a class="page" href="#${to}">${before}<span class="number">${places.get(to) ?? 0}</span>${after}</a>`;
}

/** A picture's title: the guide's own, or the screen's heading. */
export const titleOf = (shot: Shot, speech: Speech): string => fill(wordsOf(shot.name, speech.words).title ?? shot.heading, speech);

/** What is done with the controls, for those who do not see the picture. */
export function alt(shot: Shot, speech: Speech): string {
  const words = wordsOf(shot.name, speech.words);
  const deeds = Object.values(words.taps ?? {}).map((deed, at) => `${at + 1}. ${deed}`);
  const screen = speech.frame.screen.replace('{title}', shot.heading);
  const all = fill([words.lead, ...deeds].join(' '), speech);
  return `${screen} ${all.replaceAll(/[（(][^（()）]*\{page:[\w-]+\}[^（()）]*[)）]|\{page:[\w-]+\}/g, '')}`;
}

/** What stands beside or below a picture. */
export function beside(shot: Shot, speech: Speech, places: Places): Html {
  const words: Words = wordsOf(shot.name, speech.words);
  const put = (source: string) => text(source, speech, places);
  const deeds = Object.values(words.taps ?? {});
  return html`<h4>${titleOf(shot, speech)}</h4>
    <p>${put(words.lead)}</p>
    ${deeds.length > 0 && html`<ol class="taps">${deeds.map((deed) => html`<li>${put(deed)}</li>`)}</ol>`}
    ${boxed(shot, words.notes ?? [], speech, places)}
    <details><summary>${speech.frame.said}</summary><ul>${shot.said.map((line) => html`<li>${line}</li>`)}</ul></details>`;
}

/** Bears its own mark in the place of a list's. */
const NOTED = new Html(' class="noted"');

/** The cautions: the app's own, and those that only the guide has. */
function boxed(shot: Shot, notes: readonly string[], speech: Speech, places: Places): Html | undefined {
  const own: Readonly<Record<string, readonly string[] | undefined>> = cautions;
  const app = (own[shot.name] ?? own[apart(shot.name).state] ?? []).map((key) => `{${key}}`);
  const all = [...app, ...notes];
  if (all.length === 0) return undefined;
  return html`<div class="caution"><p>${fill('{frame.caution}', speech)}</p><ul>${all.map((one) => html`<li${fill(one, speech).startsWith('※') && NOTED}>${text(one, speech, places)}</li>`)}</ul></div>`;
}
