/** Frames that load at a time: each is a wizard of its own in the host. */
const AT_ONCE = 4;
/** A page that has not come after so long does not come, in ms. */
const PATIENCE = 20_000;
/** How far from what is seen a frame is loaded, and how far away it goes again. */
const [NEAR, FAR] = ['300px', '1500px'];
/** The height of a phone's screen, and of the longest page that is shown whole, in px. */
const [SCREEN, LONGEST] = [844, 2600];

const waiting = new Set<HTMLElement>();
const loading = new Map<HTMLElement, () => void>();

const near = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      const pane = target as HTMLElement;
      if (!isIntersecting) waiting.delete(pane);
      else if (!pane.firstChild) waiting.add(pane);
    }
    begin();
  },
  { rootMargin: NEAR },
);

const far = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) if (!isIntersecting) empty(target as HTMLElement);
  },
  { rootMargin: FAR },
);

/** A place for a frame, which is there only while it is near to what is seen. */
export function pane(src: string, id: string, width: string, scale: string): HTMLElement {
  const made = document.createElement('div');
  made.className = 'pane';
  Object.assign(made.dataset, { src, id, state: 'waiting' });
  made.style.setProperty('--width', `${width}px`);
  made.style.setProperty('--height', `${SCREEN}px`);
  made.style.setProperty('--scale', scale);
  near.observe(made);
  far.observe(made);
  return made;
}

/** Forgets all panes: others take their place. */
export function clear(): void {
  near.disconnect();
  far.disconnect();
  waiting.clear();
  for (const settle of [...loading.values()]) settle();
}

function begin(): void {
  for (const pane of waiting) {
    if (loading.size >= AT_ONCE) return;
    waiting.delete(pane);
    load(pane);
  }
}

function empty(pane: HTMLElement): void {
  loading.get(pane)?.();
  pane.replaceChildren();
  pane.dataset['state'] = 'waiting';
}

/** How high a page is once its letters and pictures are there. */
async function whole(page: Document): Promise<number> {
  // A picture that does not come has its place all the same.
  await Promise.all([page.fonts.ready, ...[...page.images].map((image) => image.decode().catch(() => undefined))]);
  return Math.min(Math.max(page.documentElement.scrollHeight, SCREEN), LONGEST);
}

function load(pane: HTMLElement): void {
  const { src = '', id = '' } = pane.dataset;
  const frame = document.createElement('iframe');
  // It is a picture: what is in it takes neither focus nor presses.
  frame.inert = true;
  frame.title = id;
  frame.src = src;
  let watch: MutationObserver | undefined;
  const settle = () => {
    watch?.disconnect();
    clearTimeout(patience);
    loading.delete(pane);
    begin();
  };
  const end = (state: string) => {
    pane.dataset['state'] = state;
    settle();
  };
  const patience = setTimeout(() => end('failed'), PATIENCE);
  loading.set(pane, settle);
  pane.dataset['state'] = 'loading';
  frame.addEventListener('load', () => {
    const page = frame.contentDocument;
    if (!page?.getElementById('app')) return end('failed');
    const shown = () => {
      if (!page.querySelector(`main[data-testid="${CSS.escape(id)}"]`)) return;
      watch?.disconnect();
      void whole(page).then((height) => {
        pane.style.setProperty('--height', `${height}px`);
        // Where the focus went first, the page was as long as a screen.
        frame.contentWindow?.scrollTo(0, 0);
        if (frame.isConnected) end('shown');
      });
    };
    watch = new MutationObserver(shown);
    watch.observe(page, { childList: true, subtree: true });
    shown();
  });
  pane.replaceChildren(frame);
}
