import { expect, test } from '@playwright/test';
import { readDocx } from '../../../src/importers/docx/read-docx.ts';
import { readOdt } from '../../../src/importers/odf/read-odt.ts';
import type { FileText } from '../../../src/importers/source/types.ts';
import { docx, paragraph, run } from './docx-builder.ts';
import { odt, p } from './rich-text-builder.ts';

const words = (read: FileText): string[] => read.lines.map((it) => it.text);
const told = (read: FileText): string => read.beside.map((it) => `${it.what} ${it.why}`).join('\n');

const offered = (...variants: string[]): string =>
  `<mc:AlternateContent>${variants.join('')}</mc:AlternateContent>`;
const choice = (requires: string, content: string): string =>
  `<mc:Choice xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:zz="urn:example:2030" Requires="${requires}">${content}</mc:Choice>`;
const fallback = (content: string): string => `<mc:Fallback>${content}</mc:Fallback>`;
const t = (text: string): string => `<w:t>${text}</w:t>`;

for (const [case_, variants, expected] of [
  ['of a namespace that nobody knows', [choice('zz', t('新写法')), fallback(t('九月底前'))], '九月底前'],
  ['of two, one of which nobody knows', [choice('w14 zz', t('新写法')), fallback(t('九月底前'))], '九月底前'],
  [
    'of words that are none of Word',
    [choice('w14', '<zz:t>新写法</zz:t>'), fallback(t('九月底前'))],
    '九月底前',
  ],
  [
    'the second, where the first is unknown',
    [choice('zz', t('甲')), choice('w14', t('乙')), fallback(t('丙'))],
    '乙',
  ],
  ['of Word, as before', [choice('w14', t('新写法')), fallback(t('九月底前'))], '新写法'],
] as const)
  test(`Word reads the variant for older programs: ${case_}`, () => {
    const read = readDocx(
      docx(paragraph(`${run('各区残联')}<w:r>${offered(...variants)}</w:r>${run('报送进度。')}`)),
    );
    expect(words(read)).toEqual([`各区残联${expected}报送进度。`]);
    expect(told(read)).toBe('');
  });

test('a variant of paragraphs is chosen in the same way, and one without another is told', () => {
  const block = offered(choice('zz', '<zz:p>新写法</zz:p>'), fallback(paragraph('每月报送进度。')));
  expect(words(readDocx(docx(paragraph('通知如下。') + block)))).toEqual(['通知如下。', '每月报送进度。']);
  const alone = readDocx(
    docx(paragraph(`${run('按')}<w:r>${offered(choice('zz', '<zz:t>新写法</zz:t>'))}</w:r>${run('办理。')}`)),
  );
  expect(words(alone)).toEqual(['按办理。']);
  expect(told(alone)).toContain('新写法 不认识');
  const empty = offered(choice('w14', ''), fallback(t('九月底前')));
  expect(told(readDocx(docx(paragraph(`${run('按')}<w:r>${empty}</w:r>${run('办理。')}`))))).toContain(
    '九月底前',
  );
});

test('hidden rows and columns of an OpenDocument table are left out and told', () => {
  const cell = (text: string, more = ''): string =>
    `<table:table-cell ${more}>${text === '' ? '' : p(text)}</table:table-cell>`;
  const row = (cells: string[], more = ''): string =>
    `<table:table-row ${more}>${cells.map((it) => cell(it)).join('')}</table:table-row>`;
  const table = `<table:table><table:table-columns><table:table-column/><table:table-column table:visibility="collapse"/><table:table-column/></table:table-columns>
    <table:table-header-rows>${row(['街道', '编码', '户数'])}</table:table-header-rows>
    ${row(['溪口街道', '7001', '30'])}${row(['石桥街道', '7002', '20'], 'table:visibility="collapse"')}
    ${row(['柳林街道', '7003', '40'], 'table:visibility="filter"')}
    <table:table-row-group table:display="false">${row(['东门街道', '7004', '50'])}</table:table-row-group>
    <table:table-row>${cell('西门街道')}<table:table-cell table:number-columns-repeated="2">${p('60')}</table:table-cell></table:table-row></table:table>`;
  const read = readOdt(odt(p('分配如下。') + table));
  expect(read.lines.find((it) => it.table)?.table).toEqual([
    ['街道', '户数'],
    ['溪口街道', '30'],
    ['西门街道', '60'],
  ]);
  for (const it of ['编码', '7001', '石桥街道 7002 20', '柳林街道 7003 40', '东门街道 7004 50'])
    expect(told(read)).toContain(`${it} 隐藏的表格行或列`);
});
