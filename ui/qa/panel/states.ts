import { found } from '../chapters';
import { element } from '../element';
import { ask, at, inApp } from './asking';
import type { Part } from './part';

/** Any screen with demo data. */
export const states: Part = async ({ done }) => {
  const all = await ask<string[]>({ ask: 'states' });
  const search = element('input', { type: 'search', autocomplete: 'off', placeholder: '例：group-auth fail', input: () => list() });
  const place = element('ul', { class: 'states', 'aria-label': '画面' });
  const open = async (id: string) => {
    if (inApp) await ask({ ask: 'show', id });
    else location.assign(at({ screen: id, panel: null }));
  };
  const list = () => {
    const ids = found(all, search.value);
    place.replaceChildren(
      ...ids.map((id) => element('li', {}, element('button', { type: 'button', click: () => void done(open(id), '', true) }, id))),
    );
    if (ids.length === 0) place.append(element('li', {}, '条件に合う画面がありません。'));
  };
  list();
  return [element('h2', {}, '画面を開く'), element('label', {}, '画面IDで探す', search), place];
};
