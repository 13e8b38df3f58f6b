/** How large text may be set: WCAG 1.4.4 asks for 2. */
const SIZES = { least: 0.5, most: 4 };

/** Shows the page as its address says: `theme=dark`, `text=2`, and `still` for a picture that is only looked at. */
export function look(query: URLSearchParams): void {
  const root = document.documentElement;
  const theme = query.get('theme');
  if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
  const text = Number(query.get('text'));
  if (text >= SIZES.least && text <= SIZES.most && text !== 1) root.style.fontSize = `${text * 100}%`;
  if (!query.has('still')) return;
  hearOnce();
  // Its frame is inert, but not at once: a screen that begins would take the focus from who types outside.
  HTMLElement.prototype.focus = () => undefined;
}

/** A browser keeps six connections to a host open, and a page of many pages has more that listen. */
function hearOnce(): void {
  window.EventSource = class extends EventSource {
    constructor(url: string | URL) {
      super(url);
      this.addEventListener('message', () => this.close(), { once: true });
    }
  };
}
