import { main, type Page } from '../screens/app.ts';
import { allPictures, apart } from './plan/index.ts';
import { open } from './walk.ts';
import { walks } from './walks/index.ts';

/** The pictures that no walk takes: states with demo data. */
export const demoPictures = (): string[] => {
  const walked = new Set(Object.keys(walks).flatMap((name) => (name === 'record' ? [name, 'record-back'] : [name])));
  return allPictures().filter((name) => !walked.has(apart(name).from));
};

/** Opens a picture's state with demo data, as its platform shows it. */
export async function showDemo(page: Page, name: string, locale: string): Promise<void> {
  const { from, state } = apart(name);
  await open(page, { screen: state, locale, ...(from === '' ? {} : { platform: from }) });
  await main(page, state).waitFor();
  const preview = page.locator('.capture:not([data-phase="starting"]) [data-testid="preview"]');
  if ((await preview.count()) > 0) await preview.locator('img').waitFor();
}
