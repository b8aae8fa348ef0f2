import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { FullConfig, Reporter, Suite, TestCase, TestError } from '@playwright/test/reporter';

/** Tests of one suite by outcome. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** Where each failed test stands and what it is called, one line each. */
  failures: string[];
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
    this.#said.push(firstLine(error));
  }

  onEnd(): void {
    const file = process.env['PORTAL_TEST_COUNTS'];
    if (!file) return;
    const counts: Counts = { passed: 0, failed: this.#errors, skipped: 0, failures: [...this.#said] };
    for (const test of this.#suite?.allTests() ?? []) {
      if (test.outcome() === 'skipped') counts.skipped += 1;
      else if (test.ok()) counts.passed += 1;
      else {
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
  return `${relative('.', file)}:${line} › ${titles.join(' › ')}${why ? `: ${firstLine(why)}` : ''}`;
}

const firstLine = ({ message = '' }: TestError): string =>
  stripVTControlCharacters(message).split('\n')[0] ?? '';
