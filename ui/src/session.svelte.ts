import type { Screen } from './bindings/Screen';
import type { UiAction } from './bindings/UiAction';
import type { View } from './bindings/View';
import { nativeSource } from './camera/native';
import { PageCamera } from './camera/page-camera';
import type { FrameSource } from './camera/source';
import { connect } from './host';
import type { Host } from './host/types';
import { wear } from './styles/wear';
import { useBrand, useLocale } from './text';

let view = $state.raw<View | null>(null);
let newest: View | null = null;
let host: Host | null = null;
let screens: Screens | null = null;
/** The page's own camera, once the core has wished for one. */
let camera: PageCamera | null = null;
let last: Promise<void> = Promise.resolve();
/** Whether the system's picker of files is before the page. */
let picking = false;

/** What the core shows now; null until its first view. */
export const session = {
  get view(): View | null {
    return view;
  },
};

/** Where the screens come from. */
export interface Screens {
  /** Has the screen of a kind there. */
  load(kind: Screen['kind']): Promise<void>;
  /** Has every screen there. */
  loadAll(): Promise<void>;
}

/** How long the first screen is left alone before all others are loaded behind it, in ms. */
const ALONE = 500;

/** The first screen stands: what it did not wait for comes now. */
function stands(): void {
  document.documentElement.classList.add('stands');
  void screens?.loadAll();
}

/** Shows a view once its screen and its language are there, unless a newer one came meanwhile. */
async function show(next: View): Promise<void> {
  newest = next;
  await Promise.all([screens?.load(next.screen.kind), useLocale(next.locale)]);
  if (newest !== next) return;
  const { look, ...brand } = next.brand;
  useBrand(brand);
  wear(look);
  if (!view) setTimeout(stands, ALONE);
  view = next;
}

/** Connects to the core and shows its views from then on. */
export async function start(from: Screens): Promise<void> {
  screens = from;
  const connected = (host = connect());
  await connected.start(
    (next) => void show(next),
    (wish) => (camera ??= new PageCamera(connected)).wish(wish),
  );
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return;
    if (picking) picking = false;
    else void send({ screen: 'common', action: { type: 'returned' } });
  });
  const network = () => void send({ screen: 'common', action: { type: 'network', online: navigator.onLine } });
  window.addEventListener('online', network);
  window.addEventListener('offline', network);
}

/**
 * Sends what the person did, with the revision they saw. One at a time and in
 * order, so that typing never overtakes a button.
 */
export function send(action: UiAction): Promise<void> {
  const revision = view?.revision ?? 0;
  last = last.then(async () => {
    try {
      await host?.send({ revision, action });
    } catch (error) {
      // The core tells of every failure a person can do something about in its view.
      console.error('event not taken in', error instanceof Error ? error.name : 'unknown');
    }
  });
  return last;
}

/** Photos and preview, for the screens that show them. */
export const media = {
  photoUrl: (id: number): string => host?.photoUrl(id) ?? '',
  /** The camera's pictures: the page's own camera, or the one that the core drives. */
  source: (): FrameSource => camera ?? nativeSource(() => host?.previewUrl() ?? ''),
  /** Runs the system's code scanner, where there is one, until the returned function is called. */
  scan: (read: (text: string) => void, failed: () => void): (() => void) => {
    const scan = host?.scan?.();
    if (!scan) return () => undefined;
    document.documentElement.classList.add('seen-through');
    let open = true;
    scan.read.then(
      (text) => open && read(text),
      () => open && failed(),
    );
    return () => {
      open = false;
      document.documentElement.classList.remove('seen-through');
      scan.stop();
    };
  },
  /** Coming back from the system's picker of files is no return to the app: the camera is not asked for again. */
  picking: (open: boolean): void => void (picking = open),
  /** One byte more than the core takes is enough for it to say that the file is too large. */
  choosePhoto: async (file: File): Promise<void> => host?.choosePhoto(file.slice(0, 30_000_001, file.type)),
};

export type Media = typeof media;
