import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase } from '@playwright/test/reporter';

/** Tests of one suite by outcome. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Counts every test once, by its last outcome, into the file that `PORTAL_TEST_COUNTS` names (see scripts/test.ts). */
export default class CountsReporter implements Reporter {
  readonly #tests = new Set<TestCase>();
  #errors = 0;

  onTestEnd(test: TestCase): void {
    this.#tests.add(test);
  }

  onError(): void {
    this.#errors += 1;
  }

  onEnd(): void {
    const file = process.env['PORTAL_TEST_COUNTS'];
    if (!file) return;
    const counts: Counts = { passed: 0, failed: this.#errors, skipped: 0 };
    for (const test of this.#tests) {
      if (test.outcome() === 'skipped') counts.skipped += 1;
      else if (test.ok()) counts.passed += 1;
      else counts.failed += 1;
    }
    writeFileSync(file, JSON.stringify(counts));
  }

  printsToStdio(): boolean {
    return false;
  }
}
