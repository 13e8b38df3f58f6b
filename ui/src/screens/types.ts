import type { Component } from 'svelte';

import type { CommonAction } from '../bindings/CommonAction';
import type { Screen } from '../bindings/Screen';
import type { UiAction } from '../bindings/UiAction';
import type { View } from '../bindings/View';
import type { Media } from '../session.svelte';

export type ScreenKind = Screen['kind'];
export type ScreenOf<K extends ScreenKind> = Extract<Screen, { kind: K }>;
export type ActionOf<K extends ScreenKind> = Extract<UiAction, { screen: K }>['action'];

/** What every screen component gets. */
export interface ScreenProps<K extends ScreenKind> {
  view: View;
  screen: ScreenOf<K>;
  /** Sends one of this screen's actions. */
  act: (action: ActionOf<K>) => Promise<void>;
  /** Sends an action any screen has. */
  common: (action: CommonAction) => Promise<void>;
  media: Media;
}

/** One component for each screen; a missing one does not compile. */
export type ScreenTable<K extends ScreenKind = ScreenKind> = { [P in K]: Component<ScreenProps<P>> };
