import type { Changes } from '../history.ts';
import { anchor } from '../plan/index.ts';
import { fill, type Speech } from '../speech.ts';
import type { Material } from './guide.ts';
import { html, type Html } from './html.ts';
import { link, titleOf } from './words.ts';

/** 更新履歴: every edition and what it changed, and what has changed since. */
export function editionsTable(speech: Speech, material: Material): Html {
  const { frame } = speech;
  const { editions, draft } = material;
  const rows = editions.map(({ tag, date, ...changes }, at) =>
    row(tag, date, at === 0 ? frame.first : listed(changes, speech, material)),
  );
  const since = editions.length === 0 ? frame.firstDraft : listed(draft, speech, material);
  return html`<section class="chapter history"><h2 id="${anchor('history')}">${frame.history}</h2>
<table><thead><tr><th>${frame.edition}</th><th>${frame.date}</th><th>${frame.changes}</th></tr></thead>
<tbody>${rows}${row(frame.draft, '', since)}</tbody></table></section>
`;
}

const row = (edition: string, date: string, changes: Html | string): Html =>
  html`<tr><td>${edition}</td><td>${date}</td><td>${changes}</td></tr>`;

/** What has changed, by the pictures' titles and pages. */
function listed(changes: Changes, speech: Speech, { shots, places }: Material): Html | string {
  const { frame } = speech;
  const named = (name: string) => {
    const shot = shots.get(name);
    return html`<li>${shot ? titleOf(shot, speech) : name} ${shot && link(anchor(name), speech, places)}</li>`;
  };
  const kinds = [
    [frame.added, changes.added],
    [frame.changed, changes.changed],
    [frame.removed, changes.removed],
  ] as const;
  const full = kinds.filter(([, names]) => names.length > 0);
  if (full.length === 0) return fill(frame.unchanged, speech);
  return html`${full.map(([kind, names]) => html`<p>${kind}</p><ul>${names.map(named)}</ul>`)}`;
}
