import type { Plugin } from 'vite';

import { PLAIN } from './svelte-plain';

/** What this app never turns on, by the module that keeps it: pages a server drew, and Svelte's older ways. */
const SWITCHES: Record<string, string[]> = {
  'client/dom/hydration.js': ['hydrating'],
  'flags/index.js': ['async_mode_flag', 'legacy_mode_flag', 'tracing_mode_flag'],
  'client/legacy.js': ['captured_signals'],
  'client/reactivity/batch.js': ['batch_values', 'previous_batch'],
};

/** A path below Svelte's own code, with the client's part as its root; `shared:` names the part beside it. */
const below = (path: string) => (path.startsWith('shared:') ? path.replace(':', '/') : `client/${path}`);
const plain = new Map(Object.entries(PLAIN).map(([path, parts]) => [below(path), parts]));

/** The declaration with that head, to the brace that closes it, or just the head. */
function declaration(code: string, head: string): [number, number] | null {
  const start = code.indexOf(head);
  if (start < 0) return null;
  const end = /^(export )?(function|class) /.test(head) ? code.indexOf('\n}\n', start) + 2 : start + head.length;
  return [start, end];
}

/** Makes constants of Svelte's switches, and says plainly what the rest does for this app. */
export function svelteWithoutUnused(): Plugin {
  return {
    name: 'svelte-without-unused',
    apply: 'build',
    transform(code, id) {
      const path = id.split('svelte/src/internal/')[1];
      if (!path) {
        if (id.endsWith('.svelte') && /\$\.(proxy|bind_(?!this)|attribute_effect|boundary|await|transition)\b/.test(code)) {
          this.error('this part of Svelte is left out of the build');
        }
        return null;
      }
      let text = code;
      for (const name of SWITCHES[path] ?? []) {
        const declared = new RegExp(`^export let ${name} = (false|null);$`, 'm');
        if (!declared.test(text)) this.error(`Svelte has no switch ${name} any more`);
        text = text.replace(declared, `export const ${name} = $1;`).replaceAll(new RegExp(`^\\s+${name} = .*;$`, 'gm'), '');
      }
      for (const [head, said] of Object.entries(plain.get(path) ?? {})) {
        const found = declaration(text, head);
        if (!found) this.error(`Svelte has no ${head} any more`);
        text = text.slice(0, found[0]) + said + text.slice(found[1]);
      }
      return text === code ? null : text;
    },
  };
}
