import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const root = resolve(import.meta.dirname, '../../..');
const suites = {
  'first.setup.ts': `test('passes', () => {}); test('fails', () => expect(1).toBe(2));`,
  'second.test.ts': `test('does not run', () => {});`,
  'fourth.test.ts': `test('passes the second time', ({}, { retry }) => expect(retry).toBe(1));`,
  'third.test.ts': `test.skip('is skipped', () => {}); test('passes again', () => {}); test.fail('must fail', () => expect(1).toBe(2));`,
};
const config = `export default {
  reporter: [[${JSON.stringify(join(root, 'tests/support/counts-reporter.ts'))}]],
  projects: [
    { name: 'first', testMatch: 'first.setup.ts' },
    { name: 'second', testMatch: 'second.test.ts', dependencies: ['first'] },
    { name: 'third', testMatch: 'third.test.ts' },
    { name: 'fourth', testMatch: 'fourth.test.ts', retries: 1 },
  ],
};`;

test('every test is counted once: passed, failed (with its place), skipped or kept from running, and told where it passed only the second time', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'portal-counts-'));
  symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'));
  writeFileSync(join(dir, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(dir, 'playwright.config.ts'), config);
  for (const [file, code] of Object.entries(suites))
    writeFileSync(join(dir, file), `import { expect, test } from '@playwright/test';\n${code}\n`);

  // A Playwright inside a Playwright must not take the outer one's variables for its own.
  const inherited = Object.entries(process.env).filter(([name]) => !/^(TEST_|PLAYWRIGHT_|PW_)/.test(name));
  const env = { ...Object.fromEntries(inherited), PORTAL_TEST_COUNTS: join(dir, 'counts.json') };
  const code = await new Promise((done) => {
    const child = execFile(join(root, 'node_modules/.bin/playwright'), ['test'], { cwd: dir, env });
    child.on('close', done);
  });

  expect(code).toBe(1);
  expect(JSON.parse(readFileSync(join(dir, 'counts.json'), 'utf8'))).toEqual({
    passed: 4,
    failed: 1,
    skipped: 2,
    failures: [
      [
        'first.setup.ts:2 › fails: Error: expect(received).toBe(expected) // Object.is equality',
        'Expected: 2',
        'Received: 1',
      ].join('\n    '),
    ],
    flaky: [
      [
        'fourth.test.ts:2 › passes the second time: Error: expect(received).toBe(expected) // Object.is equality',
        'Expected: 1',
        'Received: 0',
      ].join('\n    '),
    ],
  });
  rmSync(dir, { recursive: true });
});
