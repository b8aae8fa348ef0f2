import { expect, test } from '@playwright/test';
import { isTag } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { layingRows } from '../../../../src/gates/axe/structure/laying-rows.ts';

/** How many rows lay out a table of these cells, one a row, below its head. */
function kindsOf(...cells: string[]): number {
  const rows = cells.map((it) => `<tr><td>${it}</td></tr>`).join('');
  const html = `<table><thead><tr><th>头</th></tr></thead><tbody>${rows}</tbody></table>`;
  const [table] = parseDocument(html).children.filter(isTag);
  return table ? layingRows(table).length - 1 : 0;
}

test('a row of each kind lays out a table: by elements, classes and lengths of words', () => {
  expect(kindsOf('残', '残', '残联')).toBe(1);
  expect(kindsOf('残', '<b>残</b>')).toBe(2);
  expect(kindsOf('<b>残</b>', '<b class="a">残</b>', '<b hidden>残</b>')).toBe(3);
  expect(kindsOf('残'.repeat(20), '残'.repeat(21))).toBe(2);
});

test('of words with an element between them only the words are as long as a line', () => {
  // Forty columns, with the blank between the two.
  const [whole, short] = [`${'残'.repeat(9)}a<b>b</b>${'残'.repeat(10)}`, '残<b>b</b>残'];
  expect(kindsOf(whole, short)).toBe(1);
  expect(kindsOf(`a${whole}`, short)).toBe(2);
});
