/** What a field holds on the page now, by its name. */
export function typed(name: string): string {
  const field = document.getElementById(name);
  return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field.value : '';
}
