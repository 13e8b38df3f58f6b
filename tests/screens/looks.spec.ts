import { expect, type Page } from '@playwright/test';

import { show, test, turn, USUAL } from './app.ts';
import { complaintsOf, enlarge, RULES_OF_COLOUR } from './legible.ts';
import { looksAsItDid } from './picture.ts';

/** Screens that together show every component. */
const COMPONENTS = [
  'welcome',
  'group-kind',
  'group-auth/check',
  'account-credentials/errors',
  'account-credentials/conditions',
  'account-consent/required',
  'account-otp/busy',
  'account-done',
  'login/fail-server',
  'home/resume',
  'group-menu/under-review',
  'identity-number/pattern-1',
  'identity-profile/preview',
  'identity-confirm/pattern-4',
  'document-select',
  'document-guide/licence-back',
  'document-capture/hold',
  'document-review/glare',
  'face-guide/pose',
  'face-capture/left-open',
  'access-confirm/dialog-leave-access',
  'maintenance',
];

interface Look {
  screens: string[];
  media?: Parameters<Page['emulateMedia']>[0];
  viewport?: { width: number; height: number };
  text?: number;
  brand?: string;
}

const LOOKS: Record<string, Look> = {
  dark: { screens: COMPONENTS, media: { colorScheme: 'dark' } },
  large: {
    screens: [
      'welcome',
      'group-auth/check',
      'account-consent/required',
      'login/fail-server',
      'home/resume',
      'identity-profile/preview',
      'document-select',
      'document-capture/hold',
      'face-capture/left-open',
      'access-confirm/dialog-leave-access',
    ],
    text: 2,
  },
  narrow: {
    screens: [
      'welcome',
      'group-auth/check',
      'account-credentials/errors',
      'account-otp/busy',
      'home/resume',
      'identity-number/pattern-1',
      'document-capture/hold',
      'document-review/glare',
      'face-guide/pose',
      'face-capture/left-open',
    ],
    viewport: { width: 320, height: 640 },
  },
  forced: {
    screens: [
      'account-credentials/conditions',
      'account-consent/required',
      'identity-profile/errors',
      'document-capture/hold',
      'access-confirm/dialog-leave-access',
      'secret-question/preset',
    ],
    media: { forcedColors: 'active' },
  },
  branded: { screens: ['welcome', 'home/resume'], brand: 'sample' },
  'branded-dark': { screens: ['welcome', 'home/resume'], brand: 'sample', media: { colorScheme: 'dark' } },
};

for (const [look, { screens, media, viewport, text, brand }] of Object.entries(LOOKS)) {
  test.describe(look, () => {
    for (const id of screens) {
      test(`${look} ${id}`, async ({ sheet: page }) => {
        if (viewport) await page.setViewportSize(viewport);
        if (media) await page.emulateMedia(media);
        await (brand ? show(page, id, brand) : turn(page, id));
        if (text) await enlarge(page, text);
        await pictured(page, look, id);
        if (text) await enlarge(page, 1);
        if (brand) await page.goto('about:blank');
        if (media) await page.emulateMedia({ colorScheme: null, forcedColors: null });
        if (viewport) await page.setViewportSize(USUAL);
      });
    }
  });
}

async function pictured(page: Page, look: string, id: string): Promise<void> {
  const fullPage = !id.includes('/dialog-') && !id.includes('-capture/');
  await looksAsItDid(page, [`goldens-${look}`, `${id.replaceAll('/', '__')}.png`], fullPage);
}

/** The faintest greys that the configuration takes: by day, by night. */
const FAINTEST = { light: '#6e6e6e', dark: '#9b9b9b' } as const;

for (const [colorScheme, colour] of Object.entries(FAINTEST)) {
  test(`the faintest colour of a brand can be read on a ${colorScheme} page`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: colorScheme as keyof typeof FAINTEST });
    for (const id of ['welcome', 'group-auth/check', 'home/resume', 'identity-profile/preview', 'support']) {
      await show(page, id);
      await page.evaluate((value) => {
        for (const name of ['--brand', '--brand-dark']) document.documentElement.style.setProperty(name, value);
      }, colour);
      expect(await complaintsOf(page, RULES_OF_COLOUR), id).toEqual([]);
    }
  });
}
