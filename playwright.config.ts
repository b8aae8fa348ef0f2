import { existsSync, readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';

// Workers read this file again, after tests/support/serve.ts and the project "build" have run.
const dir = process.env['PORTAL_E2E_DIR'];
const found = dir && join(dir, 'chromium');
const executablePath = found && existsSync(found) ? readFileSync(found, 'utf8') : undefined;

// What Node has compiled once, workers and the processes that tests start need not compile again.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, '.cache/compiled');
enableCompileCache();

// Where something stands is the same with and without types: no source map is needed, and Playwright would look for one in each
// frame of the stack that every "expect" takes, which is a tenth of the time of the unit tests.
Reflect.deleteProperty(Error, 'prepareStackTrace');

export default defineConfig({
  globalSetup: './tests/support/serve.ts',
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: true,
  // Node takes the types off itself, and keeps what it has compiled; Babel would cost half a minute in every new checkout.
  build: { external: ['**/{src,tests,scripts}/**'] },
  workers: 2,
  // For a machine that is busy with other things; no test is about time.
  timeout: 600_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['./tests/support/counts-reporter.ts']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: process.env['PORTAL_E2E_URL'],
    // What is not there is not waited for as long as a whole test.
    actionTimeout: 20_000,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath },
  },
  projects: [
    // A file is loaded by one worker; there are more than enough of them to share.
    { name: 'unit', testDir: 'tests/unit', fullyParallel: false },
    { name: 'integration', testDir: 'tests/integration' },
    { name: 'build', testDir: 'tests/support', testMatch: 'sample.setup.ts', timeout: 600_000 },
    {
      // A browser that waits for a busy core answers late now and then; what passes only the second time is told, as below.
      name: 'e2e',
      retries: 1,
      testDir: 'tests/e2e',
      dependencies: ['build'],
      // A new context for each test costs a sixth of the time. What is not cleared between two tests (permissions, a
      // place) a test clears itself, or its file asks for new ones.
      use: { reuseContext: true },
    },
    { name: 'second-engine', testDir: 'tests/second-engine', dependencies: ['build'] },
    // One Orca at a time. It says now and then, on a busy machine, a word more or less than it does otherwise: what is heard only
    // once is told (scripts/test.ts), and does not fail a run.
    {
      name: 'screenreader',
      retries: 1,
      testDir: 'tests/screenreader',
      dependencies: ['build'],
      workers: 1,
      fullyParallel: false,
      snapshotPathTemplate: '{testDir}/transcripts/{arg}{ext}',
      timeout: 120_000,
    },
  ],
});
