import { expect, test } from '@playwright/test';
import { mathText } from '../../../src/importers/docx/math.ts';
import { symbolOf } from '../../../src/importers/source/symbols.ts';
import { parseXml } from '../../../src/importers/source/xml.ts';

const of = (inner: string): string =>
  mathText(parseXml(`<m:oMath xmlns:m="m">${inner}</m:oMath>`, { m: 'm' }));
const r = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;
const part = (name: string, inner: string): string => `<m:${name}>${inner}</m:${name}>`;

test('formulas are told on one line, with brackets where a part is more than one word', () => {
  const fraction = (more = '') => part('f', more + part('num', r('a')) + part('den', r('b+c')));
  expect(of(fraction())).toBe('a/(b+c)');
  expect(of(fraction('<m:fPr><m:type m:val="noBar"/></m:fPr>'))).toBe('(a¦b+c)');
  expect(of(part('sSup', part('e', r('x')) + part('sup', r('2'))))).toBe('x^2');
  expect(of(part('sSub', part('e', r('x')) + part('sub', r('i+1'))))).toBe('x_(i+1)');
  expect(of(part('sSubSup', part('e', r('x')) + part('sub', r('i')) + part('sup', r('2'))))).toBe('x_i^2');
  expect(of(part('sPre', part('sub', r('i')) + part('sup', r('2')) + part('e', r('x'))))).toBe('_i^2x');
  expect(of(part('rad', part('deg', r('3')) + part('e', r('a+b'))))).toBe('3√(a+b)');
  expect(of(part('rad', part('deg', '') + part('e', r('(a+b)'))))).toBe('√(a+b)');
  expect(of(part('func', part('fName', r('log')) + part('e', r('x'))))).toBe('logx');
  expect(of(part('limLow', part('e', r('lim')) + part('lim', r('n'))))).toBe('lim_n');
  expect(of(part('limUpp', part('e', r('lim')) + part('lim', r('n'))))).toBe('lim^n');
});

test('sums, brackets and matrices', () => {
  const nary = (chr: string, sub: string, sup: string) =>
    part('nary', `${chr}${part('sub', sub)}${part('sup', sup)}${part('e', r('i'))}`);
  expect(of(nary('<m:naryPr><m:chr m:val="∑"/></m:naryPr>', r('i=1'), r('n')))).toBe('∑_(i=1)^n i');
  expect(of(nary('', '', ''))).toBe('∫ i');
  expect(of(part('d', part('e', r('a')) + part('e', r('b'))))).toBe('(a|b)');
  const signs = '<m:dPr><m:begChr m:val="["/><m:sepChr m:val=";"/><m:endChr m:val="]"/></m:dPr>';
  expect(of(part('d', signs + part('e', r('a')) + part('e', r('b'))))).toBe('[a;b]');
  const row = (...cells: string[]) => part('mr', cells.map((it) => part('e', r(it))).join(''));
  expect(of(part('m', row('1', '2') + row('3', '4')))).toBe('[1, 2; 3, 4]');
  expect(of(part('eqArr', part('e', r('a')) + part('e', r('b'))))).toBe('a; b');
});

test('signs of symbol fonts, and codes of their own of others', () => {
  expect([
    symbolOf('Symbol', 'F0A3'),
    symbolOf('Wingdings', '00FE'),
    symbolOf('WINGDINGS 2', 'F052'),
  ]).toEqual([...['≤', '☑', '☑']]);
  expect([symbolOf('Symbol', 'F001'), symbolOf('Arial', 'F0A3'), symbolOf('Arial', 'x')]).toEqual([
    ...[undefined, undefined, undefined],
  ]);
  expect([symbolOf('Arial', '2264'), symbolOf('Symbol', '2264'), symbolOf('Arial', 'F100')]).toEqual([
    ...['≤', '≤', '\uf100'],
  ]);
});
