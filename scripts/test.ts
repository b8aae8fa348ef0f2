import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from '../src/browser/launch.ts';
import { settings } from '../src/settings.ts';
import { installer, missingPrograms } from '../tests/screenreader/driver/programs.ts';
import type { Counts } from '../tests/support/counts-reporter.ts';
import { runTool } from './support/tool.ts';

// One build of the sample for every suite that reads it.
const own = mkdtempSync(join(tmpdir(), 'portal-sample-'));
const site = process.env['PORTAL_E2E_DIST'] ?? join(own, 'site');

const none: Counts = { passed: 0, failed: 0, skipped: 0, failures: [], flaky: [] };
const failed = (name: string, why: string): Counts => ({ ...none, failed: 1, failures: [`${name}: ${why}`] });

/** A check that is one test: it passes when its tool exits with 0. */
const check = (tool: string, ...args: string[]) => {
  return async (name: string): Promise<Counts> => {
    const { code, output } = await runTool(tool, args, { show: false });
    console.log(`\n── ${name}: ${tool} ${args.join(' ')} → ${code === 0 ? 'passed' : 'FAILED'}`);
    if (code !== 0) console.log(output.trim());
    return code === 0 ? { ...none, passed: 1 } : failed(name, `${tool} ${args.join(' ')}`);
  };
};

/** A project of playwright.config.ts; a run that ends badly without a failed test counts as one. */
const suite = async (name: string): Promise<Counts> => {
  console.log(`\n── ${name}: playwright test --project ${name}`);
  const dir = mkdtempSync(join(tmpdir(), 'portal-test-'));
  const file = join(dir, 'counts.json');
  try {
    const { code } = await runTool('playwright', ['test', '--project', name], {
      env: { PORTAL_TEST_COUNTS: file, PORTAL_E2E_DIST: site },
    });
    const counts = JSON.parse(readFileSync(file, 'utf8')) as Counts;
    return code !== 0 && counts.failed === 0
      ? { ...counts, failed: 1, failures: [`${name}: exit code ${code} without a failed test`] }
      : counts;
  } catch (error) {
    console.error(`${name} did not report:`, error);
    return failed(name, 'did not report');
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
};

/** Needs Orca; without it that is one failed test, with the command. */
const screenReader = async (name: string): Promise<Counts> => {
  const missing = missingPrograms();
  if (missing.length === 0) return suite(name);
  const why = `no ${missing.join(', ')}. Run as root on Debian: bash ${installer}`;
  console.error(`\n── ${name}: FAILED, ${why}`);
  return failed(name, why);
};

const steps = {
  types: check('astro', 'check', '--minimumFailingSeverity', 'hint'),
  lint: check('eslint', '.', '--max-warnings=0'),
  exports: check('knip', '--no-progress'),
  format: check('prettier', '--check', '.', '--log-level', 'warn'),
  unit: suite,
  integration: suite,
  build: suite,
  e2e: suite,
  screenreader: screenReader,
  'second-engine': suite,
};
type Step = keyof typeof steps;

// Two lanes run side by side: most steps use one core for a part of their time. Lint reads the types that the types check
// generates, and the build writes them too. The screen reader is one worker, which mostly waits for what is said: it comes before
// suites of two workers, and not last, where a core would have nothing to do.
const lanes: Step[][] = [
  ['types', 'build', 'lint', 'e2e', 'second-engine'],
  ['format', 'exports', 'unit', 'screenreader', 'integration'],
];
/** Steps that open a browser. */
const ofTheBrowser: Step[] = ['integration', 'build', 'e2e', 'screenreader', 'second-engine'];
/** Steps that look at the built sample. */
const ofTheBuild: Step[] = ['e2e', 'screenreader', 'second-engine'];

/** Takes a minute of processor time, of a suite that takes most of its twenty: asked for by its name, before a release. */
const onDemand: Step = 'second-engine';

const isStep = (name: string): name is Step => Object.hasOwn(steps, name);
const wanted = process.argv.slice(2);
if (ofTheBuild.some((it) => wanted.includes(it))) wanted.push('build');
const unknown = wanted.filter((name) => !isStep(name));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(' ')}. Choose from: ${Object.keys(steps).join(' ')}`);
  process.exit(2);
}

const total = structuredClone(none);
const isWanted = (name: Step): boolean => (wanted.length === 0 ? name !== onDemand : wanted.includes(name));

/**
 * Installs, where this user may, the browser and the screen reader that a step wants: once and before any page is opened, since
 * fonts come with them. What could not be had, the steps say.
 */
const prepare = async (): Promise<void> => {
  if (ofTheBrowser.some(isWanted)) await ensureChromium().catch(() => undefined);
  const isAllowed = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!isWanted('screenreader') || missingPrograms().length === 0 || !isAllowed) return;
  console.log(`\n── no screen reader here: bash ${installer}`);
  await once(
    spawn('bash', [join(settings.root, installer)], {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 300_000,
    }),
    'close',
  );
};

const prepared = prepare();
const built = Promise.withResolvers<undefined>();
const run = async (lane: Step[]): Promise<void> => {
  for (const name of lane.filter(isWanted)) {
    if (ofTheBrowser.includes(name)) await prepared;
    if (ofTheBuild.includes(name)) await built.promise;
    const counts = await steps[name](name);
    if (name === 'build') built.resolve(undefined);
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
    total.failures.push(...counts.failures);
    total.flaky.push(...counts.flaky);
  }
};
await Promise.all(lanes.map(run));

if (wanted.length === 0) console.log(`\nNot asked for: ${onDemand} (npm test -- ${onDemand})`);
rmSync(own, { recursive: true, force: true });
if (total.passed + total.failed === 0) {
  console.error('No test ran: that is a failure.');
  total.failed = 1;
}
// Two lanes print side by side: what failed is said again where it is looked for.
const tell = (heading: string, tests: readonly string[]): void => {
  if (tests.length > 0) console.log(`\n${heading}:\n${tests.map((it) => `  ✘ ${it}`).join('\n')}`);
};
tell('Passed only when asked again', total.flaky);
tell('Failed', total.failures);
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
);
