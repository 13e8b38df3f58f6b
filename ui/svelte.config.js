import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

export default {
  preprocess: vitePreprocess(),
  compilerOptions: {
    runes: true,
    discloseVersion: false,
    // Short names for scoped styles: there are a hundred files, not a million.
    cssHash: ({ hash, filename }) => `s${hash(filename).slice(0, 3)}`,
  },
};
