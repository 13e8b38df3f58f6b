import { anchor, plan } from '../plan/index.ts';
import type { Speech } from '../speech.ts';
import { chapterName, sectionName } from './guide.ts';
import { html, type Html } from './html.ts';
import { link, type Places } from './words.ts';

/** 目次: every chapter and section with its page. */
export function contents(speech: Speech, places: Places): Html {
  const line = (name: string, to: string, kind: string) =>
    html`<li class="${kind}"><a href="#${to}">${name}</a><i></i>${link(to, speech, places)}</li>`;
  return html`<nav><h2>${speech.frame.contents}</h2><ul>
${plan.map((chapter, at) => [
  line(chapterName(chapter, at, speech), anchor(`chapter-${chapter.id}`), 'of-chapter'),
  ...chapter.sections.map((section, place) => {
    const name = sectionName(chapter, place, speech);
    return name && line(name, anchor(section.id), 'of-section');
  }),
])}
${line(speech.frame.history, anchor('history'), 'of-chapter')}</ul></nav>
`;
}
