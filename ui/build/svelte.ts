import type { Plugin } from 'vite';

/** What this app never turns on, by the module that keeps it: pages a server drew, and Svelte's older ways. */
const SWITCHES = {
  '/internal/client/dom/hydration.js': ['hydrating'],
  '/internal/flags/index.js': ['async_mode_flag', 'legacy_mode_flag', 'tracing_mode_flag'],
};

/** Makes constants of Svelte's switches, so that what hangs on them is left out. */
export function svelteWithoutUnused(): Plugin {
  return {
    name: 'svelte-without-unused',
    apply: 'build',
    transform(code, id) {
      const [, names] = Object.entries(SWITCHES).find(([path]) => id.endsWith(`svelte/src${path}`)) ?? [];
      if (!names) return null;
      return names.reduce((text, name) => {
        if (!text.includes(`export let ${name} = false;`)) this.error(`Svelte has no switch ${name} any more`);
        return text
          .replace(`export let ${name} = false;`, `export const ${name} = false;`)
          .replaceAll(new RegExp(`^\\s+${name} = .*;$`, 'gm'), '');
      }, code);
    },
  };
}
