/** A mail that the wizard's own backend has sent. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  code: string | null;
  bounced: boolean;
}

/** Time and camera. No time: it stands. No cues: the backend is another program, or there is none. */
export interface Stage {
  now: string | null;
  camera: string;
  /** The cameras of this machine, as `device:0 (name)`. */
  devices: string[];
  subjects: string[];
  conditions: string[];
  cues: boolean;
  /** What goes wrong before the wizard's own backend, as after `--faults`. */
  faults: string | null;
}

/** Tauri's own door; the page's library of it is the page's. */
interface Tauri {
  invoke(command: string, given?: object): Promise<unknown>;
}
const tauri = (window as { __TAURI_INTERNALS__?: Tauri }).__TAURI_INTERNALS__;

/** Whether this is the app and not a browser. */
export const inApp = tauri !== undefined;

/** Asks the core; a refusal is an error in words. */
export async function ask<Told>(question: { ask: string; [part: string]: unknown }): Promise<Told> {
  if (tauri) {
    try {
      return (await tauri.invoke('qa', { ask: question })) as Told;
    } catch (refusal) {
      throw new Error(String(refusal));
    }
  }
  const answer = await fetch(`/qa/ask${location.search}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
  });
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as Told;
}

/** The page's address with other values; `null` takes one away. */
export function at(changes: Record<string, string | null>): string {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) query.delete(name);
    else query.set(name, value);
  }
  return `/?${query}`;
}

/** Begins anew: a browser in a room of its own, the app without its data. */
export async function reset(): Promise<void> {
  if (tauri) await tauri.invoke('qa_reset');
  else location.assign(at({ screen: null, panel: null, session: crypto.randomUUID() }));
}

/** What opens the present screen again, elsewhere as here: an address, or a command line. */
export function link(camera: string): string {
  const screen = document.querySelector('main')?.dataset['testid'] ?? 'welcome';
  if (inApp) return `toroku --screen ${screen} --seed 1 --camera '${camera}'`;
  return location.origin + at({ screen, seed: '1', camera, locale: document.documentElement.lang, session: null, panel: null, still: null });
}
