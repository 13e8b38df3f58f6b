import { fileURLToPath } from 'node:url';

import { runnerImport, type Plugin } from 'vite';

import { ownTexts } from './own-texts';

/** A locale: `src/text/ja/index.ts`. */
export const LOCALE = /\/src\/text\/([\w-]+)\/index\.ts$/;
const NAMED = '/src/text/named.ts';
const JAPANESE = fileURLToPath(new URL('../src/text/ja/index.ts', import.meta.url));

/** One after the other: each import is a bundler of its own, and many at once pass its time limit on a busy machine. */
let last: Promise<unknown> = Promise.resolve();

function read(path: string): Promise<Record<string, string>> {
  const texts = last.then(async () => {
    const { module } = await runnerImport<{ texts: Record<string, string> }>(path, { configFile: false });
    return module.texts;
  });
  last = texts.catch(() => undefined);
  return texts;
}

/**
 * Takes the keys out of what is shipped: every locale is a list of texts in one
 * order. A text that only the page names becomes the n-th, and `'group-auth.lead'`
 * becomes `n`; the keys that the core names, or that are put together, stand once
 * in the page, for the texts after those.
 */
export function numberedTexts(): Plugin {
  const numbers = new Map<string, number>();
  let others: string[] = [];
  return {
    name: 'numbered-texts',
    enforce: 'pre',
    apply: 'build',
    async buildStart() {
      const keys = Object.keys(await read(JAPANESE));
      ownTexts(keys).forEach((key, place) => numbers.set(key, place + 1));
      others = keys.filter((key) => !numbers.has(key));
    },
    async load(id) {
      if (id.endsWith(NAMED)) {
        const names = JSON.stringify(others.join(' '));
        return `const names = ${names}.split(' ');
          export const named = (list) => ({ ...list, ...Object.fromEntries(names.map((name, at) => [name, list[at + ${numbers.size + 1}]])) });`;
      }
      const locale = LOCALE.exec(id)?.[1];
      if (!locale) return null;
      const texts = await read(id);
      const list = [...numbers.keys(), ...others].map((key) => texts[key] ?? this.error(`${locale} has no text ${key}`));
      return `export const texts = ${JSON.stringify([0, ...list])};`;
    },
    transform(code, id) {
      if (!id.includes('/src/') || id.includes('/text/') || !/\.(ts|svelte)$/.test(id)) return null;
      return code.replace(/(\w=)?(['"`])([\w-]+(?:\.[\w-]+)+)\2/g, (whole, attribute: string | undefined, _, key: string) => {
        const number = numbers.get(key);
        if (number === undefined) return whole;
        return attribute ? `${attribute}{${number}}` : String(number);
      });
    },
  };
}

/**
 * Writes the texts that never change into the pieces of HTML that the pages are
 * made of, once a language: `<p>{t(17)}</p>` is then no code at all, but
 * `<p>~17~</p>`, which `src/text/pieces.ts` fills. Runs on markup before Svelte.
 */
export function textsInMarkup(): Plugin {
  return {
    name: 'texts-in-markup',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      if (!id.endsWith('.svelte')) return null;
      return code.replace(/(<script[\s\S]*?<\/script>)|(=)?(?<!\$)\{t\((\d+)\)\}/g, (whole, script, attribute, number) =>
        script ? whole : attribute ? `="~${number}~"` : `~${number}~`,
      );
    },
  };
}

/** Has the pieces filled: runs on what Svelte made. */
export function textsInPieces(): Plugin {
  return {
    name: 'texts-in-pieces',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (!id.endsWith('.svelte')) return null;
      const done = code
        .replaceAll(/,\s*\$\$slots: \{ default: true \}/g, '')
        .replaceAll(
          /\(\$\$anchor, \$\$slotProps\) => \{\s*\$\.next\(\);\s*var (\w+) = \$\.text\('~(\d+)~'\);\s*\$\.append\(\$\$anchor, \1\);\s*\}/g,
          '$$$$said($2)',
        )
        // One pass, so that a quoted text inside a piece, as an attribute's, stays the piece's.
        .replaceAll(/\$\.from_(html|svg)\((`[^`]*~\d+~[^`]*`)|(['"`])~(\d+)~\3/g, (_, kind, html, quote, number) =>
          quote ? `$$t(${number})` : `$$piece($.from_${kind}, ${html}`,
        );
      const left = done.replaceAll(/\$\$piece\([^`]*`[^`]*`/g, '').match(/.*~\d+~.*/);
      if (left) this.error(`a text that was not placed: ${left[0]}`);
      if (done === code) return null;
      return `import { t as $$t } from '/src/text';\nimport { piece as $$piece, said as $$said } from '/src/text/pieces';\n${done}`;
    },
  };
}
