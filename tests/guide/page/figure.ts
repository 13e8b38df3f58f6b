import { PARTS } from '../plan/index.ts';
import type { Shot } from '../shot.ts';
import { html, type Html } from './html.ts';
import { type Mark, marks, RADIUS } from './marks.ts';
import { strip, type Strip, strips } from './strips.ts';

/** A picture with the numbers of its controls around it, in pieces where it is long and may be cut. */
export function figure(shot: Shot, controls: readonly string[], alt: string, whole: boolean): Html {
  const boxes = controls.flatMap((control) => shot.boxes[control] ?? []);
  const numbered = marks(boxes, shot.width);
  const part = shot.boxes[PARTS[shot.name] ?? ''];
  const pieces = part ? [strip(part)] : whole ? [{ from: 0, to: shot.height }] : strips(shot.height, shot.gaps, boxes);
  return html`<div class="picture">${pieces.map((strip, at) => piece(shot, strip, numbered, at === 0 ? alt : ''))}</div>`;
}

function piece(shot: Shot, { from, to }: Strip, all: readonly Mark[], alt: string): Html {
  const here = all.filter(({ box }) => box.y >= from && box.y < to);
  return html`<div class="piece" style="aspect-ratio: ${shot.width} / ${to - from}"><div class="cut"><img src="${shot.file}" alt="${alt}" style="top: ${share(-from, to - from)}"></div><svg viewBox="0 ${from} ${shot.width} ${to - from}" aria-hidden="true">${here.map(drawn)}</svg></div>`;
}

/** How far up a picture is moved so that a piece of it is seen. */
const share = (moved: number, height: number): string => `${((100 * moved) / height).toFixed(3)}%`;

function drawn({ number, box, x, y }: Mark): Html {
  const edge = x < 0 ? box.x - 3 : box.x + box.width + 3;
  const near = x < 0 ? x + RADIUS : x - RADIUS;
  return html`<rect x="${box.x - 3}" y="${box.y - 3}" width="${box.width + 6}" height="${box.height + 6}" rx="8"/><path d="M${near} ${y}L${edge} ${box.y + box.height / 2}"/><circle cx="${x}" cy="${y}" r="${RADIUS}"/><text x="${x}" y="${y}">${number}</text>`;
}
