import { expect, test } from '@playwright/test';
import { isPager, otherPages } from '../../../src/importers/policy/other-pages.ts';

test('a row of any length is asked once whether it leads to other pages', () => {
  const [digits, dots] = ['1'.repeat(3000), '.'.repeat(3000)];
  for (const row of [digits, dots, '1/1页'.repeat(800), `下一页${'到第3页'.repeat(800)}`])
    expect(isPager(`${row}条`), row.slice(0, 8)).toBe(false);
  for (const row of [digits, dots])
    expect(otherPages([{ line: 1, what: `1 2 ${row}条`, why: '' }]), row.slice(0, 8)).toEqual([]);
});
