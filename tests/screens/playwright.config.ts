import { defineConfig } from '@playwright/test';

import { ARGS, SHELL } from './browser.ts';
import { TAKEN } from './picture.ts';

/** Where a failing picture is seen beside the one that was expected. */
const report = process.env['TOROKU_REPORT'] ?? '../../target/screens-report';

export default defineConfig({
  testMatch: '*.spec.ts',
  globalSetup: './setup.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 30_000,
  forbidOnly: true,
  reporter: [['line'], ['html', { open: 'never', outputFolder: report }]],
  snapshotPathTemplate: '{testDir}/{arg}{ext}',
  expect: {
    timeout: 8_000,
    toHaveScreenshot: { maxDiffPixelRatio: 0.002, ...TAKEN },
  },
  use: {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath: SHELL, args: ARGS },
  },
});
