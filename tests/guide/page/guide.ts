import type { Changes, Edition } from '../history.ts';
import { anchor, type ChapterPlan, type Part, plan, type Section } from '../plan/index.ts';
import type { Shot } from '../shot.ts';
import { fill, type Speech, wordsOf } from '../speech.ts';
import { contents } from './contents.ts';
import { editionsTable } from './editions.ts';
import { figure } from './figure.ts';
import { html, Html } from './html.ts';
import { alt, beside, type Places, text } from './words.ts';

/** What a guide is made of, beside its words. */
export interface Material {
  shots: ReadonlyMap<string, Shot>;
  editions: readonly Edition[];
  /** What has changed since the last edition. */
  draft: Changes;
  places: Places;
  styles: string;
}

/** The whole guide as a page of HTML. */
export function guide(speech: Speech, material: Material): string {
  const { frame, locale } = speech;
  const title = fill(frame.title, speech);
  const last = material.editions.at(-1);
  const styles = new Html(material.styles.replace('RUNNING', JSON.stringify(title)));
  return html`<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width">
<style>${styles}</style></head><body>
<header><p>${fill(frame.subtitle, speech)}</p><h1>${title}</h1><p>${last && `${last.tag}　${last.date}`}</p></header>
${contents(speech, material.places)}
${plan.map((chapter, at) => chapterOf(chapter, at, speech, material))}
${editionsTable(speech, material)}
</body></html>
`.text;
}

/** A chapter's name with its number; the last one, which the others may need, has none. */
export function chapterName({ id }: ChapterPlan, at: number, speech: Speech): string {
  const name = fill(speech.frame.chapters[id], speech);
  return id === 'trouble' ? name : `${at + 1}. ${name}`;
}

/** A section's name with its number, or nothing where it is its chapter's only one. */
export function sectionName({ sections }: ChapterPlan, at: number, speech: Speech): string | undefined {
  const section = sections[at];
  return section && sections.length > 1 ? `(${at + 1}) ${fill(speech.frame.sections[section.id].title, speech)}` : undefined;
}

function chapterOf(chapter: ChapterPlan, number: number, speech: Speech, material: Material): Html {
  return html`<section class="chapter"><h2 id="${anchor(`chapter-${chapter.id}`)}">${chapterName(chapter, number, speech)}</h2>
${chapter.sections.map((section, at) => sectionOf(section, sectionName(chapter, at, speech), speech, material))}</section>
`;
}

function sectionOf(section: Section, name: string | undefined, speech: Speech, material: Material): Html {
  const { lead } = speech.frame.sections[section.id];
  const [first, ...others] = section.parts;
  return html`<section class="section" id="${anchor(section.id)}"><div class="together">${name && html`<h3>${name}</h3>`}
${lead.map((one) => html`<p class="lead">${text(one, speech, material.places)}</p>`)}
${first && partOf(first, speech, material)}</div>
${others.map((part) => partOf(part, speech, material))}</section>
`;
}

function partOf(part: Part, speech: Speech, material: Material): Html {
  if (typeof part === 'string') return pictureOf(part, 'step', speech, material);
  return html`<div class="row">${part.map((name) => pictureOf(name, 'item', speech, material))}</div>
`;
}

function pictureOf(name: string, kind: 'step' | 'item', speech: Speech, { shots, places }: Material): Html {
  const shot = shots.get(name);
  if (!shot) throw new Error(`no picture ${name}: a walk of tests/guide/walks takes it, or it is a state of /qa/states`);
  const controls = Object.keys(wordsOf(name, speech.words).taps ?? {});
  return html`<article class="${kind}" id="${anchor(name)}">${figure(shot, controls, alt(shot, speech), kind === 'item')}<div class="words">${beside(shot, speech, places)}</div></article>
`;
}
