import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, type Page, test } from '@playwright/test';

/** How a picture is taken: as it stands, in CSS px. */
export const TAKEN = { animations: 'disabled', caret: 'hide', scale: 'css' } as const;

/**
 * The page looks as its golden does. The same bytes are the same picture: only other ones are decoded and compared,
 * which takes as long as taking them. Pictures that are to be taken anew always go that way.
 */
export async function looksAsItDid(page: Page, path: string[], fullPage: boolean): Promise<void> {
  const info = test.info();
  const golden = join(info.project.testDir, ...path);
  if (info.config.updateSnapshots !== 'all' && existsSync(golden)) {
    const shown = await page.screenshot({ ...TAKEN, fullPage });
    if (shown.equals(readFileSync(golden))) return;
  }
  await expect(page).toHaveScreenshot(path, { fullPage });
}
