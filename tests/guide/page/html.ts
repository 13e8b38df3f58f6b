/** A piece of HTML, as other than a text that has still to be escaped. */
export class Html {
  constructor(readonly text: string) {}
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

type Piece = Html | string | number | false | undefined | readonly Piece[];

function written(piece: Piece): string {
  if (piece === false || piece === undefined) return '';
  if (piece instanceof Html) return piece.text;
  return typeof piece === 'object' ? piece.map(written).join('') : escaped(String(piece));
}

/** HTML with texts put in, escaped unless they are HTML themselves. */
export const html = (pieces: TemplateStringsArray, ...between: Piece[]): Html =>
  new Html(pieces.map((piece, at) => piece + written(between[at])).join(''));
