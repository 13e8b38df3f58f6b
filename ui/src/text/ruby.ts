/** A word and its reading, as Aozora Bunko writes them: `番号《ばんごう》`, `｜10日《とおか》`. */
const MARKED = /(?:｜([^《》｜]+)|([一-鿿々〆ヶ]+))《([^《》]+)》/g;
/** What the page itself writes of a day, which is marked nowhere. */
const DAY = /(?<=\d)[年月](?![一-鿿《])|\d+日(?![一-鿿《])/g;
const UNITS: Record<string, string> = { 年: 'ねん', 月: 'がつ', 日: 'にち' };
/** Days of the month that are not read as their number. */
const DAYS = ['', 'ついたち', 'ふつか', 'みっか', 'よっか', 'いつか', 'むいか', 'なのか', 'ようか', 'ここのか', 'とおか'];
DAYS[14] = 'じゅうよっか';
DAYS[20] = 'はつか';
DAYS[24] = 'にじゅうよっか';

/** Attributes that are read, in which nothing can be drawn over a word. */
const SPOKEN = ['aria-label', 'alt', 'title'];

interface Dressed {
  raw: string;
  drawn: Element;
}
const dressed = new WeakMap<Text, Dressed>();

const markDay = (day: string): string => {
  const reading = DAYS[parseInt(day)];
  return reading ? `｜${day}《${reading}》` : day.replace(/[年月日]/, (unit) => `${unit}《${UNITS[unit] ?? ''}》`);
};
const plain = (text: string): string => text.replace(MARKED, (_, word?: string, kanji?: string) => word ?? kanji ?? '');

function rubyOf(word: string, reading: string): HTMLElement {
  const ruby = document.createElement('ruby');
  const rt = document.createElement('rt');
  rt.textContent = reading;
  // A reader reads the word by itself, and would say it twice.
  rt.ariaHidden = 'true';
  ruby.append(word, rt);
  return ruby;
}

function draw(text: Text, raw: string): void {
  if (text.parentElement?.closest('ruby')) return;
  const marked = raw.replace(DAY, markDay);
  if (!marked.includes('《')) return;
  if (text.parentElement?.matches('option, title')) {
    text.data = plain(marked);
    return;
  }
  const drawn = document.createElement('span');
  let end = 0;
  for (const found of marked.matchAll(MARKED)) {
    const [whole, word, kanji, reading = ''] = found;
    drawn.append(marked.slice(end, found.index), rubyOf(word ?? kanji ?? '', reading));
    end = found.index + whole.length;
  }
  drawn.append(marked.slice(end));
  // The text stays for Svelte, which keeps hold of it, and says nothing.
  text.data = '';
  text.after(drawn);
  dressed.set(text, { raw, drawn });
}

function undress(text: Text): void {
  dressed.get(text)?.drawn.remove();
  dressed.delete(text);
}

function speak(element: Element): void {
  for (const name of SPOKEN) {
    const value = element.getAttribute(name);
    if (value?.includes('《')) element.setAttribute(name, plain(value));
  }
}

function added(node: Node): void {
  if (node instanceof Text) {
    const raw = dressed.get(node)?.raw ?? node.data;
    undress(node);
    draw(node, raw);
  } else if (node instanceof Element) {
    speak(node);
    for (const child of [...node.childNodes]) added(child);
  }
}

const observer = new MutationObserver((changes) => {
  for (const { type, target, addedNodes, removedNodes } of changes) {
    if (type === 'attributes') speak(target as Element);
    if (type === 'characterData') {
      undress(target as Text);
      draw(target as Text, (target as Text).data);
    }
    // A text that goes or moves alone leaves what was drawn for it.
    for (const node of removedNodes) if (node instanceof Text) dressed.get(node)?.drawn.remove();
    for (const node of addedNodes) if (node.isConnected) added(node);
  }
  // What was done here is not looked at again.
  observer.takeRecords();
});

/**
 * Draws the readings over the words that a locale marks, in whatever the page shows
 * from now on and before it is painted; or no longer, in other languages.
 */
export function drawReadings(on: boolean): void {
  observer.disconnect();
  if (!on) return;
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributeFilter: SPOKEN });
}
