import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { FullConfig, Reporter, Suite, TestCase, TestError } from '@playwright/test/reporter';

const mostLines = 24;

/** Tests of one suite by outcome. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** Where each failed test stands, what it is called, and what it says. */
  failures: string[];
  /** The same of tests that failed and passed when they were asked again. */
  flaky: string[];
}

/**
 * Counts every test once, by its last outcome, into the file that `PORTAL_TEST_COUNTS` names (see scripts/test.ts).
 * One that did not run, because what it depends on failed, is a skipped one.
 */
export default class CountsReporter implements Reporter {
  #suite: Suite | undefined;
  #errors = 0;
  readonly #said: string[] = [];

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#suite = suite;
  }

  onError(error: TestError): void {
    this.#errors += 1;
    this.#said.push(sayingOf(error));
  }

  onEnd(): void {
    const file = process.env['PORTAL_TEST_COUNTS'];
    if (!file) return;
    const counts: Counts = {
      passed: 0,
      failed: this.#errors,
      skipped: 0,
      failures: [...this.#said],
      flaky: [],
    };
    for (const test of this.#suite?.allTests() ?? []) {
      if (test.outcome() === 'skipped') counts.skipped += 1;
      else if (test.ok()) {
        counts.passed += 1;
        if (test.outcome() === 'flaky') counts.flaky.push(nameOf(test));
      } else {
        counts.failed += 1;
        counts.failures.push(nameOf(test));
      }
    }
    writeFileSync(file, JSON.stringify(counts));
  }

  printsToStdio(): boolean {
    return false;
  }
}

function nameOf(test: TestCase): string {
  const { file, line } = test.location;
  const [, , , ...titles] = test.titlePath();
  const why = test.results.flatMap((it) => it.errors)[0];
  return `${relative('.', file)}:${line} › ${titles.join(' › ')}${why ? `: ${sayingOf(why)}` : ''}`;
}

/**
 * The beginning of a message. What two long texts differ in stands some lines below: a test that fails now and then, on a machine
 * of which only the end of the output is kept, says nothing by its first line.
 */
const sayingOf = ({ message = '' }: TestError): string =>
  stripVTControlCharacters(message)
    .split('\n')
    .filter((it) => it.trim() !== '')
    .slice(0, mostLines)
    .join('\n    ');
