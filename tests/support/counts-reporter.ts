import { writeFileSync } from 'node:fs';
import type { FullConfig, Reporter, Suite } from '@playwright/test/reporter';

/** Tests of one suite by outcome. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/**
 * Counts every test once, by its last outcome, into the file that `PORTAL_TEST_COUNTS` names (see scripts/test.ts).
 * One that did not run, because what it depends on failed, is a skipped one.
 */
export default class CountsReporter implements Reporter {
  #suite: Suite | undefined;
  #errors = 0;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#suite = suite;
  }

  onError(): void {
    this.#errors += 1;
  }

  onEnd(): void {
    const file = process.env['PORTAL_TEST_COUNTS'];
    if (!file) return;
    const counts: Counts = { passed: 0, failed: this.#errors, skipped: 0 };
    for (const test of this.#suite?.allTests() ?? []) {
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
