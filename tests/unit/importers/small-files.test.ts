import { expect, test } from '@playwright/test';
import { readDocx } from '../../../src/importers/docx/read-docx.ts';
import { readCsv } from '../../../src/importers/sheet/csv.ts';
import { decodeText } from '../../../src/importers/source/decode.ts';
import { docx, paragraph, run } from './docx-builder.ts';
import { importBytes, toGb18030 } from './support.ts';

test('the sign with which DOS ends a file is none of its text', () => {
  const words = '编号,名称\r\n1,云汀市盲人协会\r\n';
  for (const bytes of [Buffer.from(words), Buffer.from(toGb18030(words))])
    expect(decodeText(Buffer.concat([bytes, Buffer.from([0x1a, 0x1a])]))?.text).toBe(words);
  expect(decodeText(Buffer.from([0x1a, 0x41]))).toBeNull();
});

test('a text table may be divided by bars', () => {
  const [grid] = readCsv(Buffer.from('编号|名称|地址\n1|甲, 乙|东路\n'), 'a.csv');
  expect(grid?.filled(2).map((it) => it.text)).toEqual(['1', '甲, 乙', '东路']);
});

test('Word: figures that are moved off the line are raised, words and small moves are not', () => {
  const moved = (text: string, half: number): string =>
    `<w:r><w:rPr><w:position w:val="${half}"/></w:rPr><w:t>${text}</w:t></w:r>`;
  const read = readDocx(
    docx(
      paragraph(
        run('面积50m') +
          moved('2', 6) +
          run('，CO') +
          moved('2', -6) +
          run('，第') +
          moved('3', 2) +
          moved('条例', 8),
      ),
    ),
  );
  expect(read.lines.map((it) => it.text)).toEqual(['面积50m²，CO₂，第3条例']);
});

test('a signature in a table with each body above its day in one cell is read', () => {
  const cell = (...lines: string[]): string => `<w:tc>${lines.map((it) => paragraph(it)).join('')}</w:tc>`;
  const body = [
    '云汀市残疾人联合会 云汀市财政局关于发放取暖补贴的通知',
    '各县（市、区）残联：',
    '为做好冬季取暖补贴发放工作，现将有关事项通知如下。',
    '一、每户每年补贴六百元。',
  ];
  const table = `<w:tbl><w:tr>${cell('云汀市残疾人联合会', '2024年5月6日')}${cell('云汀市财政局', '2024年5月6日')}</w:tr></w:tbl>`;
  const { policy } = importBytes(docx(body.map((it) => paragraph(it)).join('') + table), 'a.docx');
  expect([policy.issuers, policy.adoptedOn]).toEqual([['云汀市残疾人联合会', '云汀市财政局'], '2024-05-06']);
});
