import { expect, test } from '@playwright/test';
import { pickCsv, pickJson } from '../../../../src/client/save-rows.ts';
import { csvCell, csvFile, csvLines } from '../../../../src/exports/formats/csv.ts';

test('what a spreadsheet would run is text; numbers stay', () => {
  for (const text of ['=1+1', '+86', '-a', '@x', '\tx', '\rx', '\nx', '＝1', '＋1', '－1', '＠x'])
    expect(csvCell(text)).toContain(`'${text[0]}`);
  expect(csvCell(-3)).toBe('-3');
  expect(csvCell('a-b')).toBe('a-b');
  expect(csvCell(undefined)).toBe('');
});

test('commas, quotes and line breaks are quoted (RFC 4180)', () => {
  expect(csvFile(['a', 'b'], [['x,"y"', 'l1\nl2']])).toBe('\uFEFFa,b\r\n"x,""y""","l1\nl2"\r\n');
});

const file = csvFile(
  ['id', 'x'],
  [
    ['a', '1\r\n2'],
    ['a,b', 'q"q'],
    ['c', ''],
  ],
);

test('a file falls into its rows, also where a cell has line breaks', () => {
  expect(csvLines(file)).toHaveLength(4);
});

test('rows are picked by id, as the build wrote them, in the order of the list', () => {
  expect(pickCsv(file, ['c', 'a,b'])).toBe('\uFEFFid,x\r\n"a,b","q""q"\r\nc,\r\n');
  expect(pickCsv(file, ['b'])).toBe('\uFEFFid,x\r\n');
});

test('records are picked by id, with a count and the address of the combination', () => {
  const json = JSON.stringify({ title: 't', url: 'u', count: 2, records: [{ id: 'a' }, { id: 'b' }] });
  expect(JSON.parse(pickJson(json, ['b'], 'https://x/?k=v'))).toEqual({
    title: 't',
    url: 'https://x/?k=v',
    count: 1,
    records: [{ id: 'b' }],
  });
});
