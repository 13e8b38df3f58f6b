import type { Plugin } from 'vite';

/**
 * Lets the page fetch the first language beside its script, not after it: most people read it, and
 * for all others it is one small file more from their own device.
 */
export function firstLocale(locale: string): Plugin {
  return {
    name: 'first-locale',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const file = Object.keys(bundle ?? {}).find((name) => name.startsWith(`assets/locale-${locale}-`) && name.length === `assets/locale-${locale}-01234567.js`.length);
        return file ? [{ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` }, injectTo: 'head' }] : [];
      },
    },
  };
}
