/** How long the title is held until the panel opens, in ms. */
const HELD = 600;

/** Opens the panel by Ctrl+Alt+Q, by a long press on the title, and at once where that was asked for. */
export function openedBy(open: () => void, atOnce: boolean): void {
  document.addEventListener('keydown', (event) => {
    // On some keyboards these three write a letter.
    if (!event.ctrlKey || !event.altKey || event.code !== 'KeyQ' || event.key === '@') return;
    event.preventDefault();
    open();
  });
  let holding = 0;
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Element && target.closest('header .title')) holding = window.setTimeout(open, HELD);
  });
  for (const end of ['pointerup', 'pointercancel', 'scroll']) document.addEventListener(end, () => clearTimeout(holding));
  // A finger that is held would mark the title's words instead.
  document.addEventListener('contextmenu', (event) => {
    if (event.target instanceof Element && event.target.closest('header .title')) event.preventDefault();
  });
  if (atOnce) document.addEventListener('DOMContentLoaded', open);
}
