import { element } from '../element';
import { ask, type Mail } from './asking';
import type { Part } from './part';

/** What the backend has sent, the newest first. */
export const mails: Part = async ({ done, copy }) => {
  const place = element('div', { 'aria-live': 'polite' });
  const shown = ({ to, subject, text, code, bounced }: Mail) => {
    const mail = element('article', { class: 'mail' }, element('p', {}, `${to}${bounced ? '（届きません）' : ''}`), element('p', {}, subject));
    if (code !== null)
      mail.append(
        element('p', { class: 'row' }, element('span', { class: 'code' }, code), element('button', { type: 'button', click: () => void copy(code) }, 'コードをコピー')),
      );
    mail.append(element('details', {}, element('summary', {}, '本文'), element('pre', {}, text)));
    return mail;
  };
  const list = async () => {
    const all = await ask<Mail[]>({ ask: 'mails' });
    place.replaceChildren(...all.reverse().map(shown));
    if (all.length === 0) place.append(element('p', {}, '送信されたメールはまだありません。'));
  };
  await list().catch(() => place.append(element('p', {}, 'この画面のメールは、ここでは読めません。')));
  const again = element('button', { type: 'button', click: () => void done(list(), 'メールを更新しました') }, '更新');
  return [element('h2', {}, '送信メール'), element('p', { class: 'row' }, again), place];
};
