import { defineConfig } from 'vite';

/** What QA adds, beside the page that is shipped: `dist/page.js` and the gallery's page. */
export default defineConfig(({ mode }) =>
  mode === 'gallery'
    ? { root: 'qa/gallery', base: '/gallery/', build: { outDir: '../dist/gallery', emptyOutDir: true, modulePreload: false } }
    : {
        publicDir: false,
        build: {
          outDir: 'qa/dist/page',
          target: 'safari16.4',
          lib: { entry: 'qa/page.ts', formats: ['iife'], name: 'torokuQa', fileName: () => 'page.js' },
        },
      },
);
