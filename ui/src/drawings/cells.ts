import type { NumberPattern } from '../bindings/NumberPattern';

/** A piece of a drawn row, in the card's units of 428 × 270. */
export interface Cell {
  /** Left edge of the text. */
  x: number;
  text: string;
  /** Width of its mark, where it is one of the boxes to type in. */
  width?: number;
  /** The label of the box it goes into. */
  tag?: string;
  /** A label or a sign between: never marked. */
  plain?: boolean;
}

/** 記号・番号 of the specimen, as a card of this pattern writes them. */
export function numberCells(pattern: NumberPattern): Cell[] {
  switch (pattern) {
    case 'split-number':
      return [
        { x: 24, text: '記号・番号', plain: true },
        { x: 156, text: '1234', width: 90, tag: '番号(前)' },
        { x: 249, text: '-', plain: true },
        { x: 280, text: '5678', width: 90, tag: '番号(後)' },
      ];
    case 'number-only':
      return [
        { x: 24, text: '番号', plain: true },
        { x: 100, text: '12345678', width: 164, tag: '番号' },
      ];
    case 'split-symbol':
      return [
        { x: 18, text: '記号', plain: true },
        { x: 80, text: '12', width: 54, tag: '(前)' },
        { x: 130, text: '-', plain: true },
        { x: 154, text: '456', width: 72, tag: '(後)' },
        { x: 238, text: '番号', plain: true },
        { x: 300, text: '5678', width: 90, tag: '番号' },
      ];
    case 'symbol-number':
      return [
        { x: 24, text: '記号', plain: true },
        { x: 86, text: '1234', width: 90, tag: '記号' },
        { x: 222, text: '番号', plain: true },
        { x: 284, text: '5678', width: 90, tag: '番号' },
      ];
  }
}
