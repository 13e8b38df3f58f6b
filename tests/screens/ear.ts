import type { CDPSession, Page } from '@playwright/test';

/** What a live region said. */
interface Said {
  /** When, in ms of the page's clock. */
  at: number;
  /** The region's test id or role. */
  region: string;
  text: string;
}

/** What a node of the accessibility tree is. */
interface Node {
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
}

declare global {
  interface Window {
    said: Said[];
  }
}

/** Hears a page as a screen reader does: what has the focus, and what live regions say. */
export class Ear {
  private constructor(
    private readonly page: Page,
    private readonly tree: CDPSession,
  ) {}

  /** Listens to a page from its next load on. */
  static async on(page: Page): Promise<Ear> {
    await page.addInitScript(listen);
    const tree = await page.context().newCDPSession(page);
    await tree.send('Accessibility.enable');
    return new Ear(page, tree);
  }

  /** The focused element as the accessibility tree has it: role, name, and description where there is one. */
  async focus(): Promise<string> {
    const { result } = await this.tree.send('Runtime.evaluate', { expression: 'document.activeElement' });
    const { nodes } = await this.tree.send('Accessibility.getPartialAXTree', {
      ...(result.objectId ? { objectId: result.objectId } : {}),
      fetchRelatives: false,
    });
    const { role, name, description } = nodes[0] as Node;
    return [role?.value, name?.value, description?.value].filter(Boolean).join(': ');
  }

  /** What was said since it was asked last, in order. */
  heard(): Promise<Said[]> {
    return this.page.evaluate(() => window.said.splice(0));
  }
}

/** Runs in the page: notes what each live region says when it changes. */
function listen(): void {
  const LIVE = '[aria-live=polite], [aria-live=assertive], [role=alert], [role=status]';
  const last = new WeakMap<Element, string>();
  window.said = [];

  function say(region: Element): void {
    const text = (region as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
    if (text === (last.get(region) ?? '')) return;
    last.set(region, text);
    const name = region.getAttribute('data-testid') ?? region.getAttribute('role') ?? 'live';
    if (text) window.said.push({ at: performance.now(), region: name, text });
  }

  const changes = (list: MutationRecord[]): void => {
    const spoken = new Set<Element>();
    for (const { target, addedNodes } of list) {
      const element = target instanceof Element ? target : target.parentElement;
      // A region that comes with its words is silent, but for an alert.
      for (const node of addedNodes) {
        if (!(node instanceof Element) || !node.isConnected) continue;
        for (const region of [node, ...node.querySelectorAll(LIVE)]) {
          if (!region.matches(LIVE)) continue;
          if (region.matches('[role=alert]')) spoken.add(region);
          else last.set(region, (region as HTMLElement).innerText.replace(/\s+/g, ' ').trim());
        }
      }
      const around = element?.closest(LIVE);
      if (around) spoken.add(around);
    }
    // What stands within a region that speaks is said once.
    for (const region of spoken) if (![...spoken].some((other) => other !== region && other.contains(region))) say(region);
  };
  new MutationObserver(changes).observe(document, { childList: true, subtree: true, characterData: true });
}
