import base from '../screens/playwright.config.ts';

/** Makes the guide: pictures first, then the pages, then the edition's name. */
export default {
  ...base,
  testDir: '.',
  globalSetup: '../screens/setup.ts',
  outputDir: '../../target/guide/test-results',
  reporter: [['line']],
  // One more than the least machine has processors: the walks wait for the camera.
  workers: 3,
  use: { ...base.use, deviceScaleFactor: 1.5 },
  projects: [
    { name: 'pictures', testMatch: 'pictures.make.ts' },
    { name: 'guide', testMatch: 'guide.make.ts', dependencies: ['pictures'] },
    { name: 'tag', testMatch: 'tag.make.ts', dependencies: ['guide'] },
  ],
};
