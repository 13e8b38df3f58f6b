import type { DocumentKind } from '../bindings/DocumentKind';

/** How the front of a document is drawn; rows are label and value. */
export interface Front {
  title: string;
  background: string;
  accent: string;
  photo: 'left' | 'right';
  rows: [string, string][];
  /** A coloured band across the text, as the licence's term. */
  band?: string;
  /** A line at the foot. */
  foot?: string;
}

/** The four fronts: few words, so that they can be read when small. */
export const fronts: Record<DocumentKind, Front> = {
  licence: {
    title: '運転免許証',
    background: '#e6f2ef',
    accent: '#2a7fa5',
    photo: 'right',
    rows: [
      ['氏名', '見本 花子'],
      ['住所', '〇〇県〇〇市'],
    ],
    band: '2030年まで有効',
  },
  mynumber: {
    title: 'マイナンバーカード',
    background: '#fbeaf0',
    accent: '#b0578a',
    photo: 'left',
    rows: [
      ['氏名', '見本 花子'],
      ['住所', '〇〇県〇〇市'],
    ],
    foot: '臓器提供の意思表示',
  },
  record: {
    title: '運転経歴証明書',
    background: '#eef0e0',
    accent: '#6e7a2d',
    photo: 'right',
    rows: [
      ['氏名', '見本 花子'],
      ['住所', '〇〇県〇〇市'],
    ],
    foot: '自動車等の運転はできません',
  },
  residence: {
    title: '在留カード',
    background: '#e8ecf8',
    accent: '#4a5fa8',
    photo: 'right',
    rows: [
      ['氏名', 'MIHON AN'],
      ['国籍', '〇〇〇〇'],
    ],
    foot: 'RESIDENCE CARD',
  },
};
