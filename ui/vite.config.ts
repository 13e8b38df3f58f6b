import { readFileSync } from 'node:fs';

import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';

import { firstLocale } from './build/first-locale';
import { inlineMemos } from './build/inline-memos';
import { squeezed } from './build/squeeze';
import { svelteWithoutUnused } from './build/svelte';
import { LOCALE, numberedTexts, textsInMarkup, textsInPieces } from './build/texts';

/** Ships only the tokens that `styles/roles.css` names; nothing else may name one. */
function tokensInUse(): Plugin {
  const roles = readFileSync(new URL('./src/styles/roles.css', import.meta.url), 'utf8');
  const named = new Set(roles.match(/--color-[\w-]+/g));
  return {
    name: 'tokens-in-use',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/styles/tokens.css')) return null;
      const imported = new URL('./node_modules/@digital-go-jp/design-tokens/dist/tokens.css', import.meta.url);
      const lines = readFileSync(imported, 'utf8').match(/--[\w-]+:[^;]+;/g) ?? [];
      return `:root {${lines.filter((line) => named.has(line.slice(0, line.indexOf(':')))).join('')}}\n${code}`;
    },
  };
}

/** A locale's chunk bears its name. */
function chunkName(name: string, path: string | null): string {
  const locale = path && LOCALE.exec(path)?.[1];
  return `assets/${locale ? `locale-${locale}` : name}-[hash].js`;
}

// The pages run in the systems' own webviews: iOS 16.4, Android's WebView of 2023, WebKitGTK 2.40.
export default defineConfig({
  plugins: [tokensInUse(), numberedTexts(), textsInMarkup(), svelte(), textsInPieces(), inlineMemos(), firstLocale('ja'), svelteWithoutUnused(), squeezed()],
  clearScreen: false,
  server: { port: 1420, strictPort: true },
  build: {
    target: ['es2022', 'safari16.4', 'chrome111'],
    modulePreload: false,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    // `cargo xtask bench size` weighs the locales by themselves.
    rolldownOptions: { output: { chunkFileNames: ({ name, facadeModuleId }) => chunkName(name, facadeModuleId) } },
  },
});
