import type { Message } from '../bindings/Message';
import type { View } from '../bindings/View';

/** What the core says about one field. */
export interface FieldState {
  errors: Message[];
  notices: Message[];
  warning: View['warning'];
}

/** What the view says about a field, by its name. */
export function fieldState(view: View, name: string): FieldState {
  const of = (list: View['errors']) => list.filter((item) => item.field === name).map((item) => item.message);
  return {
    errors: of(view.errors),
    notices: of(view.notices),
    warning: view.warning?.field === name ? view.warning : null,
  };
}

/** Moves focus to a field, with its label in sight. */
export function focusField(name: string): void {
  const field = document.getElementById(name);
  const control = field?.matches('input, button, textarea, select') ? field : field?.querySelector('input, button');
  if (!(control instanceof HTMLElement)) return;
  (field?.closest('[data-field]') ?? control).scrollIntoView({ block: 'start' });
  control.focus({ preventScroll: true });
}
