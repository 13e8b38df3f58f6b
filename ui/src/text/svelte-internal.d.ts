/** What `pieces.ts` takes from the part of Svelte that its compiler's output calls. */
declare module 'svelte/internal/client' {
  export function append(anchor: Node, dom: Node): void;
  export function next(): void;
  export function text(value: string): Text;
}
