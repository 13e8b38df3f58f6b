import type { Screen } from '../bindings/Screen';
import type { texts } from '../text/ja';

/** A screen by its kind, or a banner that stands over one. */
export type ScreenId = Screen['kind'] | 'offline' | 'maintenance';

/**
 * What a picture shows: a screen or one of its states, with the walk on which it
 * is taken or the platform that is played before it: `main:welcome`, `android:camera-denied/denied`.
 */
export type PictureId = ScreenId | `${ScreenId}/${string}` | `${string}:${ScreenId}` | `${string}:${ScreenId}/${string}`;

/**
 * What the guide says beside a picture. `{welcome.sign-up}` stands for the app's own
 * text, `{page:login}` for the page of a section.
 */
export interface Words {
  /** In the place of the screen's own heading. */
  title?: string;
  /** When the screen appears, and what it is for. */
  lead: string;
  /** What to do with each control, by its test id, in order of use. */
  taps?: Readonly<Record<string, string>>;
  /** Cautions that only the guide has. */
  notes?: readonly string[];
}

/** The words of some screens: those of a picture, else of its state, else of its screen. */
export type Chapter = Partial<Record<PictureId, Words>>;

/** The words of every screen. */
export type Guide = Record<ScreenId, Words> & Chapter;

/** The parts of the guide, in its order. */
export type ChapterId = 'registration' | 'login' | 'identity' | 'access' | 'trouble';
export type SectionId =
  | 'download'
  | 'launch'
  | 'kind'
  | 'auth'
  | 'account'
  | 'login'
  | 'check'
  | 'insurer'
  | 'number'
  | 'profile'
  | 'intro'
  | 'select'
  | 'licence'
  | 'mynumber'
  | 'record'
  | 'residence'
  | 'face'
  | 'secret'
  | 'confirm'
  | 'trouble';

/** The names of the parts, and the words of the frame around them. */
export interface Frame {
  title: string;
  subtitle: string;
  chapters: Record<ChapterId, string>;
  sections: Record<SectionId, { title: string; lead: readonly string[] }>;
  contents: string;
  history: string;
  edition: string;
  date: string;
  changes: string;
  /** Before the first edition has been named. */
  firstDraft: string;
  first: string;
  /** Since the last edition. */
  draft: string;
  unchanged: string;
  added: string;
  changed: string;
  removed: string;
  page: string;
  /** Opens the words of a picture. */
  said: string;
  /** Says of which screen a picture is: `{title}`. */
  screen: string;
  /** In the place of what differs from group to group. */
  args: Record<string, string>;
}

/** The app's own cautions that stand beside a picture. */
export type Cautions = Partial<Record<PictureId, readonly (keyof typeof texts)[]>>;
