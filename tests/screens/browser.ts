/**
 * Chromium as Debian has it; Playwright's own downloads are not used. The suites run its headless shell, which paints
 * the same and has no windows of its own to keep; only the whole browser plays a film to its camera.
 */
const chosen = process.env['TOROKU_CHROMIUM'];
export const SHELL = chosen ?? '/usr/bin/chromium-headless-shell';
export const WHOLE = chosen ?? '/usr/bin/chromium';

/** How it is started. */
export const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
