/**
 * What the pages need of Svelte, said plainly, by module and by the head of the
 * declaration each takes the place of. The pages are drawn in the browser at once
 * and for good: no transitions, no `await` in markup, no boundaries, no forks, no
 * deep state, no bindings to values, no styles or classes from elsewhere.
 */
export const PLAIN: Record<string, Record<string, string>> = {
  'reactivity/async.js': {
    'export function flatten(': `export function flatten(blockers, sync, async, fn) {
      fn(sync.map(derived));
    }`,
  },
  // One batch at a time: what changes while one runs makes the next.
  'reactivity/batch.js': {
    'export class Batch {': `export class Batch {
      started = false;
      waiting = [];
      static ensure() {
        if (current_batch === null) {
          const batch = (current_batch = new Batch());
          if (!is_processing) queueMicrotask(() => batch.started || batch.flush());
        }
        return current_batch;
      }
      register_created_effect() {}
      capture(source, value) {
        source.v = value;
      }
      schedule(effect) {
        this.waiting.push(effect);
      }
      flush() {
        try {
          is_processing = true;
          (current_batch = this).run();
        } finally {
          flush_count = 0;
          collected_effects = legacy_updates = current_batch = null;
          is_processing = false;
          old_values.clear();
        }
      }
      roots() {
        const roots = this.waiting.filter((effect) => {
          if (effect.f & DESTROYED || !(effect.f & (DIRTY | MAYBE_DIRTY))) return false;
          for (let e = effect; (e = e.parent); ) {
            if (e.f & (ROOT_EFFECT | BRANCH_EFFECT)) {
              if (!(e.f & CLEAN)) return false;
              e.f ^= CLEAN;
            }
          }
          return true;
        });
        this.waiting = [];
        return roots.map((effect) => {
          while (effect.parent) effect = effect.parent;
          return effect;
        });
      }
      run() {
        this.started = true;
        const effects = (collected_effects = []);
        const updates = (legacy_updates = []);
        while (this.waiting.length > 0) {
          if (flush_count++ > 1000) throw new Error('effect_update_depth_exceeded');
          for (const root of this.roots()) {
            try {
              this.walk(root, effects);
            } catch (error) {
              reset_all(root);
              throw error;
            }
          }
        }
        current_batch = collected_effects = legacy_updates = null;
        for (const effect of updates) Batch.ensure().schedule(effect);
        flush_queued_effects(effects);
        const next = current_batch;
        if (next) {
          old_values.clear();
          next.run();
        }
      }
      walk(root, effects) {
        root.f ^= CLEAN;
        let effect = root.first;
        while (effect) {
          const flags = effect.f;
          const branch = flags & (BRANCH_EFFECT | ROOT_EFFECT);
          if (!(branch && flags & CLEAN) && !(flags & INERT) && effect.fn) {
            if (branch) effect.f ^= CLEAN;
            else if (flags & EFFECT) effects.push(effect);
            else if (is_dirty(effect)) update_effect(effect);
            if (effect.first) {
              effect = effect.first;
              continue;
            }
          }
          while (effect && !effect.next) effect = effect.parent;
          effect &&= effect.next;
        }
      }
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
  'error-handling.js': {
    'export function invoke_error_boundary(': `export function invoke_error_boundary(error, effect) {
      if (!effect || !(effect.f & DESTROYED)) throw error;
    }`,
  },
  'render.js': {
    'function _mount(': `function _mount(Component, { target }) {
      init_operations();
      const anchor = target.appendChild(create_text());
      component_root(() => {
        branch(() => {
          push({});
          Component(anchor, {});
          pop();
        });
      });
    }`,
    "import { component_root } from './reactivity/effects.js'": "import { branch, component_root } from './reactivity/effects.js'",
  },
  'dom/operations.js': { 'export function create_element(': 'export function create_element(tag) { return document.createElement(tag); }' },
  'dom/reconciler.js': { 'export function create_trusted_html(': 'export function create_trusted_html(html) { return html; }' },
  'dom/blocks/branches.js': {
    'export class BranchManager {': `export class BranchManager {
      key = {};
      constructor(anchor) {
        this.anchor = anchor;
      }
      ensure(key, fn) {
        if (key === this.key) return;
        const before = this.effect;
        this.key = key;
        this.effect = fn && branch(() => fn(this.anchor));
        if (before) destroy_effect(before);
      }
    }`,
  },
  // An item stays where it is unless another now stands before it: moving it would take its focus.
  'dom/blocks/each.js': {
    'export function each(': `export function each(node, flags, get_collection, get_key, render_fn) {
      const anchor = flags & EACH_IS_CONTROLLED ? node.appendChild(create_text()) : node;
      let items = new Map();
      block(() => {
        const before = items;
        items = new Map();
        array_from(get_collection() ?? []).forEach((value, index) => {
          const key = get_key(value, index);
          let item = before.get(key);
          if (item) {
            if (item.v) internal_set(item.v, value);
            if (item.i) internal_set(item.i, index);
          } else {
            const v = flags & EACH_ITEM_REACTIVE ? (flags & EACH_ITEM_IMMUTABLE ? source : mutable_source)(value) : null;
            const i = flags & EACH_INDEX_REACTIVE ? source(index) : null;
            item = { v, i, e: branch(() => render_fn(anchor, v ?? value, i ?? index, get_collection)) };
          }
          items.set(key, item);
        });
        let place;
        for (const [key, { e }] of before) {
          if (!items.has(key)) destroy_effect(e);
          else place ??= e.nodes?.start;
        }
        for (const { e } of items.values()) {
          if (!e.nodes) continue;
          const { start, end } = e.nodes;
          if (start === (place ??= start)) {
            place = end.nextSibling;
            continue;
          }
          for (let node = start, next; node; node = next) {
            next = node === end ? null : node.nextSibling;
            place.before(node);
          }
        }
      });
    }`,
  },
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
  'dom/elements/events.js': {
    'export function event(': `export function event(name, dom, handler) {
      dom.addEventListener(name, (event) => without_reactive_context(() => handler?.call(dom, event)));
    }`,
    'export function delegated(': 'export function delegated(name, dom, handler) { event(name, dom, handler); }',
    'export function delegate(': 'export function delegate() {}',
  },
  'dom/elements/bindings/select.js': {
    'export function init_select(': 'export function init_select() {}',
    'export function select_option(': 'export function select_option() {}',
  },
  '../shared/attributes.js': {
    'export function clsx(': `export function clsx(value) {
      if (Array.isArray(value)) return value.map(clsx).join(' ').trim();
      return value && typeof value === 'object' ? Object.keys(value).filter((name) => value[name]).join(' ') : (value ?? '');
    }`,
  },
};
