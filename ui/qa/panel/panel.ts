import { element } from '../element';
import { mails } from './mails';
import type { Deeds } from './part';
import { camera, clock, faults, next, ways } from './stage';
import { states } from './states';
import { STYLE } from './style';

/** In the order in which they are wanted. */
const PARTS = [states, mails, clock, camera, faults, next, ways];

/** Opens the panel over the page; it is made anew each time, of what is true then. */
export async function openPanel(): Promise<void> {
  if (document.getElementById('toroku-qa-panel')) return;
  const host = element('div', { id: 'toroku-qa-panel', lang: 'ja' });
  const root = host.attachShadow({ mode: 'open' });
  const style = new CSSStyleSheet();
  style.replaceSync(STYLE);
  root.adoptedStyleSheets = [style];

  const said = element('p', { role: 'status' });
  const close = element('button', { type: 'button', click: () => dialog.close() }, '閉じる');
  const dialog = element(
    'dialog',
    { 'aria-labelledby': 'title', close: () => host.remove() },
    element('header', {}, element('h1', { id: 'title' }, 'QAパネル'), close, said),
  );
  const tell = (text: string, wrong: boolean) => {
    said.textContent = text;
    said.className = wrong ? 'wrong' : '';
  };
  const deeds: Deeds = {
    async done(work, text, closing = false) {
      try {
        await work;
        tell(text, false);
        if (closing) dialog.close();
      } catch (refusal) {
        tell(refusal instanceof Error ? refusal.message : String(refusal), true);
      }
    },
    copy: (text) => deeds.done(copy(text, dialog), 'コピーしました'),
  };
  root.append(dialog);
  document.body.append(host);
  dialog.showModal();
  for (const part of PARTS) {
    try {
      dialog.append(...(await part(deeds)));
    } catch (refusal) {
      tell(String(refusal), true);
    }
  }
}

/** A webview may keep the clipboard from a page: what is marked can be copied all the same. */
async function copy(text: string, place: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field = element('textarea', {}, text);
    place.append(field);
    field.select();
    const copied = document.execCommand('copy');
    field.remove();
    if (!copied) throw new Error(text);
  }
}
