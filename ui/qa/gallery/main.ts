import { chapters, found } from '../chapters';
import { element } from '../element';
import { address, type Choice, chosen, offer } from './choice';
import { clear, pane } from './frames';

const THEMES: Record<string, string> = { light: 'ライト', dark: 'ダーク' };

const listed = async (path: string) => (await (await fetch(path)).json()) as string[];
const [states, locales] = await Promise.all([listed('/qa/states'), listed('/qa/locales')]);

const form = document.querySelector('form') as HTMLFormElement;
const place = document.querySelector('main') as HTMLElement;
const count = document.getElementById('count') as HTMLElement;

form.querySelector('[name=chapter]')?.append(...chapters.map((name) => element('option', { value: name }, name)));
const named = (locale: string) => new Intl.DisplayNames('ja', { type: 'language' }).of(locale) ?? locale;
document.getElementById('locales')?.append(
  ...locales.map((locale) =>
    element('label', { title: named(locale) }, element('input', { type: 'checkbox', name: 'locale', value: locale }), locale),
  ),
);

/** The address of a screen: as a picture in its frame, or live. */
function screen(id: string, look: Record<string, string>, still: boolean): string {
  return `/?${new URLSearchParams({ screen: id, ...look, ...(still ? { still: '1' } : {}) })}`;
}

function cell(id: string, look: { locale: string; theme: string; text: string }, { width, scale }: Choice): HTMLElement {
  const said = `${look.locale}・${THEMES[look.theme]}・${Number(look.text) * 100} %`;
  return element(
    'div',
    { class: 'cell' },
    element('a', { href: screen(id, look, false), target: '_blank', 'aria-label': `${id} ${said} を開く` }, said),
    pane(screen(id, look, true), id, width, scale),
  );
}

function section(id: string, choice: Choice): HTMLElement {
  const copy = element('button', { type: 'button', 'aria-label': `${id} をコピー`, click: () => void copied() }, 'IDをコピー');
  const copied = async () => {
    await navigator.clipboard.writeText(id);
    copy.textContent = 'コピーしました';
  };
  const cells = element('div', { class: 'cells' });
  for (const locale of choice.locale)
    for (const theme of choice.theme) for (const text of choice.text) cells.append(cell(id, { locale, theme, text }, choice));
  return element('section', { id }, element('h2', {}, id, copy), cells);
}

function show(): void {
  const choice = chosen(form);
  const ids = found(states, choice.find, choice.chapter);
  clear();
  history.replaceState(null, '', address(choice));
  place.replaceChildren(...ids.map((id) => section(id, choice)));
  const each = choice.locale.length * choice.theme.length * choice.text.length;
  count.textContent =
    ids.length === 0
      ? '条件に合う画面がありません。絞り込みの言葉か章を変えてください。'
      : each === 0
        ? '言語・テーマ・文字サイズをそれぞれ1つ以上選んでください。'
        : `${ids.length} 画面（全 ${states.length} 画面）× ${each} 通り`;
}

// What was typed while the lists came stays.
const find = form.querySelector('[name=find]') as HTMLInputElement;
const typed = find.value;
offer(form, new URLSearchParams(location.search));
if (typed) find.value = typed;
form.addEventListener('input', show);
form.addEventListener('submit', (event) => event.preventDefault());
show();
