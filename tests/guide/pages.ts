/** A PDF's objects by their numbers: the dictionaries that stand plainly in it, as Chromium writes them. */
function objects(pdf: string): Map<number, string> {
  const found = pdf.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)\nendobj/g);
  return new Map([...found].map(([, number, body]) => [Number(number), body ?? '']));
}

const references = (list: string): number[] => [...list.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));

/** The numbers of a PDF's pages, in order. */
function leaves(all: Map<number, string>, number: number): number[] {
  const body = all.get(number) ?? '';
  const kids = /\/Kids \[([^\]]*)\]/.exec(body);
  return kids ? references(kids[1] ?? '').flatMap((kid) => leaves(all, kid)) : [number];
}

/** On which page of a printed PDF each named place is, and how many pages there are. */
export function pagesOf(pdf: string): { places: Map<string, number>; count: number } {
  const all = objects(pdf);
  const [, root] = [...all.values()].map((body) => /\/Type \/Catalog[\s\S]*?\/Pages (\d+) 0 R/.exec(body)).find(Boolean) ?? [];
  if (root === undefined) throw new Error('the PDF has no catalogue that can be read');
  const pages = leaves(all, Number(root));
  const places = new Map<string, number>();
  for (const body of all.values()) {
    for (const [, name = '', page] of body.matchAll(/\/([\w-]+) \[(\d+) 0 R \/XYZ/g)) {
      const at = pages.indexOf(Number(page));
      if (at >= 0) places.set(name, at + 1);
    }
  }
  return { places, count: pages.length };
}
