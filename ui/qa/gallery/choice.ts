/** What the gallery shows; it lives in the page's address, so that a view can be handed on. */
export interface Choice {
  find: string;
  chapter: string;
  width: string;
  scale: string;
  theme: string[];
  text: string[];
  locale: string[];
}

/** What is shown where the address says nothing. */
const USUAL: Choice = { find: '', chapter: '', width: '390', scale: '0.5', theme: ['light'], text: ['1'], locale: ['ja'] };

const fields = (form: HTMLFormElement, name: string) =>
  [...form.elements].filter((field): field is HTMLInputElement | HTMLSelectElement => 'name' in field && field.name === name);

/** Sets the form as an address says; what the form does not offer is left out. */
export function offer(form: HTMLFormElement, query: URLSearchParams): void {
  for (const [name, usual] of Object.entries(USUAL) as [keyof Choice, string | string[]][]) {
    const asked = query.get(name);
    for (const field of fields(form, name)) {
      if (field.type !== 'checkbox') {
        field.value = asked ?? String(usual);
        if (field.value === '') field.value = String(usual);
      } else (field as HTMLInputElement).checked = (asked?.split(',') ?? [...usual]).includes(field.value);
    }
  }
}

/** What the form says. */
export function chosen(form: HTMLFormElement): Choice {
  const one = (name: string) => fields(form, name)[0]?.value ?? '';
  const ticked = (name: string) => fields(form, name).flatMap((field) => ((field as HTMLInputElement).checked ? [field.value] : []));
  return {
    find: one('find').trim(),
    chapter: one('chapter'),
    width: one('width'),
    scale: one('scale'),
    theme: ticked('theme'),
    text: ticked('text'),
    locale: ticked('locale'),
  };
}

/** The address of a choice: only what differs from the usual. */
export function address(choice: Choice): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(choice)) {
    if (String(value) !== String(USUAL[name as keyof Choice])) query.set(name, String(value));
  }
  // A list of languages is easier to read with its commas.
  const text = query.toString().replaceAll('%2C', ',');
  return text ? `?${text}` : location.pathname;
}
