import { defineConfig } from '@playwright/test';

/**
 * No browser here: Playwright runs the tests because it reports steps and fixtures as this needs them. They run against
 * a portal and a sandbox that are already there: `./portail test tutorials` builds and starts them, and says where they are
 * through the environment.
 */
export default defineConfig({
  testDir: 'src/tests',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  workers: 2,
  // The tutorials share the repositories of the primary forge: two at a time would see each other’s branches.
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 300_000,
  reporter: [['list'], ['json']],
});
