/**
 * Leaves of Svelte that the pages do not use, said plainly, by module and by the head of the
 * declaration each takes the place of: no `await` in markup, no deep state, no bindings to
 * values, no styles or classes from elsewhere. The scheduler, blocks and events stay Svelte's own.
 */
export const PLAIN: Record<string, Record<string, string>> = {
  'reactivity/async.js': {
    'export function flatten(': `export function flatten(blockers, sync, async, fn) {
      fn(sync.map(derived));
    }`,
  },
  'reactivity/effects.js': { 'export function validate_effect(': 'export function validate_effect() {}' },
  'reactivity/props.js': {
    'export function prop(': `export function prop(props, key, flags, fallback) {
      return () => {
        const value = props[key];
        return value !== undefined ? value : flags & PROPS_IS_LAZY_INITIAL ? fallback() : fallback;
      };
    }`,
  },
  'proxy.js': {
    'export function proxy(': 'export function proxy(value) { return value; }',
    'export function get_proxied_value(': 'export function get_proxied_value(value) { return value; }',
  },
  'dom/operations.js': { 'export function create_element(': 'export function create_element(tag) { return document.createElement(tag); }' },
  'dom/reconciler.js': { 'export function create_trusted_html(': 'export function create_trusted_html(html) { return html; }' },
  'dom/elements/attributes.js': {
    'function get_setters(': `function get_setters(element) {
      return { has: (name) => name in element };
    }`,
    '} else if (typeof value !== \'string\' && get_setters': '} else if (typeof value === \'boolean\' && get_setters',
  },
  'dom/elements/class.js': {
    'export function set_class(': `export function set_class(dom, html, value, hash, before, named = {}) {
      dom.setAttribute('class', [value, hash, ...Object.keys(named).filter((name) => named[name])].filter(Boolean).join(' '));
    }`,
  },
  'dom/elements/style.js': {
    'export function set_style(': `export function set_style(dom, value, before, styles) {
      for (const name in styles) dom.style.setProperty(name, styles[name] ?? '');
    }`,
  },
  'dom/elements/bindings/select.js': {
    'export function init_select(': 'export function init_select() {}',
    'export function select_option(': 'export function select_option() {}',
  },
  'shared:attributes.js': {
    'export function clsx(': `export function clsx(value) {
      if (Array.isArray(value)) return value.map(clsx).join(' ').trim();
      return value && typeof value === 'object' ? Object.keys(value).filter((name) => value[name]).join(' ') : (value ?? '');
    }`,
  },
};
