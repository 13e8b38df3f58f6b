import type { Look } from '../bindings/Look';

/** Wears a brand's colours from now on; `roles.css` says where they go. */
export function wear({ primary, primary_dark }: Look): void {
  const { style } = document.documentElement;
  style.setProperty('--brand', primary);
  style.setProperty('--brand-dark', primary_dark);
}
