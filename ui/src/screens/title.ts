import type { Screen } from '../bindings/Screen';
import { hasText, t, type TextKey } from '../text';

/** The header's title; screens of a document's side have one a side. */
export function title(screen: Screen): string {
  const key = `title.${screen.kind}`;
  const ofSide = 'side' in screen ? `${key}.${screen.side}` : key;
  return t((hasText(ofSide) ? ofSide : key) as TextKey, 'group' in screen ? { group: screen.group } : {});
}
