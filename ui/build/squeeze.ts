import { minify } from 'terser';
import type { Plugin } from 'vite';

/** Goes once more over the finished code: Vite's own minifier leaves a good part of what can be said shorter. */
export function squeezed(): Plugin {
  return {
    name: 'squeezed',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const { code } = await minify(file.code, {
          ecma: 2020,
          module: true,
          toplevel: true,
          compress: { passes: 3, unsafe_arrows: true, pure_getters: true, hoist_props: true },
        });
        if (code) file.code = code;
      }
    },
  };
}
