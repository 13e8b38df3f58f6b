import { parseAst, type Plugin } from 'vite';

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** Replaces a stretch of code. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

function children(node: Node): Node[] {
  return Object.values(node).flat().filter((value): value is Node => typeof (value as Node | null)?.type === 'string');
}

function all(node: Node): Node[] {
  return [node, ...children(node).flatMap(all)];
}

/** `$.name(…)`: its arguments. */
function called(node: Node | undefined, name: string): Node[] | null {
  if (node?.type !== 'CallExpression') return null;
  const { object, property } = node['callee'] as { object?: Node; property?: Node };
  return object?.['name'] === '$' && property?.['name'] === name ? (node['arguments'] as Node[]) : null;
}

/** `() => value`: the value, where giving it anew each time makes no difference. */
function cheap(node: Node | undefined): Node | null {
  const value = node?.type === 'ArrowFunctionExpression' && !node['async'] ? (node['body'] as Node) : null;
  if (!value || value.type === 'BlockStatement') return null;
  return all(value).some(({ type }) => /^(Array|Object|ArrowFunction|Function|Await)Expression$/.test(type)) ? null : value;
}

/** `{ let $0 = $.derived(() => value); … $.get($0) … }` → `{ … value … }`. */
function inBlock(block: Node, code: string): Edit[] | null {
  if (block.type !== 'BlockStatement') return null;
  const [first] = block['body'] as Node[];
  const [declared] = first?.type === 'VariableDeclaration' ? (first['declarations'] as Node[]) : [];
  const name = (declared?.['id'] as Node | undefined)?.['name'];
  const value = cheap(called(declared?.['init'] as Node | undefined, 'derived')?.[0]);
  if (!first || !value || !/^\$\d+$/.test(String(name))) return null;
  const nodes = all(block);
  const reads = nodes.filter((node) => called(node, 'get')?.[0]?.['name'] === name);
  const named = nodes.filter((node) => node.type === 'Identifier' && node['name'] === name);
  if (named.length !== reads.length + 1) return null;
  const text = `(${code.slice(value.start, value.end)})`;
  return [{ start: first.start, end: first.end, text: '' }, ...reads.map(({ start, end }) => ({ start, end, text }))];
}

/** `$.template_effect(($0) => … $0 …, [() => value])` → `$.template_effect(() => … value …)`. */
function inEffect(node: Node, code: string): Edit[] | null {
  const [effect, memos, ...more] = called(node, 'template_effect') ?? [];
  if (!effect || memos?.type !== 'ArrayExpression' || more.length > 0) return null;
  const names = (effect['params'] as Node[]).map((param) => param['name']);
  const values = (memos['elements'] as Node[]).map(cheap);
  if (values.some((value) => !value)) return null;
  const body = effect['body'] as Node;
  const edits = all(body).flatMap(({ type, start, end, name }) => {
    const value = type === 'Identifier' ? values[names.indexOf(name)] : undefined;
    return value ? [{ start, end, text: `(${code.slice(value.start, value.end)})` }] : [];
  });
  return [{ start: effect.start, end: body.start, text: '() => ' }, ...edits, { start: body.end, end: memos.end, text: '' }];
}

/**
 * Svelte keeps the value of each expression in a memo of its own, so that it is
 * computed once. The pages' expressions are cheap and make no objects: computed
 * where they are used, they need neither the memo nor its code.
 */
export function inlineMemos(): Plugin {
  return {
    name: 'inline-memos',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (!id.endsWith('.svelte')) return null;
      let done = code;
      for (;;) {
        const nodes = all(parseAst(done) as unknown as Node).reverse();
        const edits = nodes.map((node) => inBlock(node, done) ?? inEffect(node, done)).find((found) => found !== null);
        if (!edits) return done === code ? null : done;
        for (const { start, end, text } of edits.sort((a, b) => b.start - a.start)) {
          done = done.slice(0, start) + text + done.slice(end);
        }
      }
    },
  };
}
