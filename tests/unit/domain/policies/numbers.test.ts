import { expect, test } from '@playwright/test';
import { parseMarker, type Marker } from '../../../../src/domain/policies/clause-markers.ts';
import {
  introduces,
  isAttachmentNote,
  isGreater,
  isPrefix,
  listedAttachments,
  rankOfFirst,
  usualRank,
} from '../../../../src/domain/policies/clause-ranks.ts';
import type { Block } from '../../../../src/domain/policies/clause.ts';
import { clausesOf } from '../../../../src/domain/policies/clauses.ts';
import { skippedLevels } from '../../../../src/domain/policies/heading-levels.ts';
import { IdMaker } from '../../../../src/domain/policies/id-maker.ts';
import { numberConflicts } from '../../../../src/domain/policies/number-conflicts.ts';
import { isRepeated, numberingFaults } from '../../../../src/domain/policies/numbering-faults.ts';

const paragraph = (text: string, attachment = 0): Block => ({ kind: 'paragraph', text, attachment });
const heading = (depth: number, text: string, attachment = 0): Block => ({
  ...{ kind: 'heading', depth, text, attachment },
});
const marker = (text: string): Marker => parseMarker(text) as Marker;

test('each part of a number that its printed form contradicts is told with both', () => {
  const printed = { text: '云残发〔2024〕12号', agency: '云残发', year: 2024, serial: 12 };
  expect(numberConflicts(printed)).toEqual([]);
  expect(numberConflicts({ ...printed, agency: '云残字', serial: 13 })).toEqual([
    { part: 'agency', printed: '云残发', typed: '云残字' },
    { part: 'serial', printed: 12, typed: 13 },
  ]);
  expect(numberConflicts({ ...printed, year: undefined })).toEqual([
    { part: 'year', printed: 2024, typed: undefined },
  ]);
  expect(numberConflicts({ ...printed, text: '第十二号令么' })).toEqual([]);
});

const faults = (...lines: string[]): string[] =>
  numberingFaults(
    clausesOf(
      lines.map((it) => paragraph(it)),
      2,
    ),
  ).map(
    (it) => `${it.index} ${it.marker.text} after ${it.before?.text ?? '-'} ${isRepeated(it) ? 'again' : ''}`,
  );

test('a number goes on, begins anew in a new place, or is numbered through; what is left out or comes twice is told', () => {
  expect(faults('一、甲', '（一）乙', '（二）丙', '二、丁', '（一）戊')).toEqual([]);
  expect(faults('一、甲', '（一）乙', '（二）丙', '二、丁', '（三）戊')).toEqual([]);
  expect(faults('一、甲', '二、乙', '四、丙')).toEqual(['2 四、 after 二、 ']);
  expect(faults('一、甲', '二、乙', '二、丙')).toEqual(['2 二、 after 二、 again']);
});

test('headings that skip a level, by the text they stand in', () => {
  expect(skippedLevels([heading(2, '一'), heading(3, '二'), heading(2, '三')])).toEqual([]);
  expect(skippedLevels([heading(2, '一'), heading(4, '二'), heading(3, '三')])).toEqual([
    { text: '二', depth: 4, before: 2 },
  ]);
  expect(skippedLevels([heading(3, '一'), heading(3, '附', 1), heading(4, '附二', 2)])).toEqual([
    { text: '一', depth: 3, before: 1 },
    { text: '附二', depth: 4, before: 2 },
  ]);
  expect(skippedLevels([{ ...paragraph('一'), depth: 6 }])).toEqual([]);
});

test('ids: as printed, counted where nothing is, twice marked', () => {
  const maker = new IdMaker();
  expect(maker.next('c3-', 'section', '6')).toEqual({ id: 'c3-s6', count: 1 });
  expect(maker.next('', 'paragraph', '').id).toBe('p1');
  expect(maker.next('', 'dash', '')).toEqual({ id: 'p2', count: 2 });
  expect(maker.next('c1-', 'paragraph', '').id).toBe('c1-p1');
  expect(maker.next('c3-', 'section', '6').id).toBe('c3-s6x2');
  expect(maker.next('c3-', 'section', '6').id).toBe('c3-s6x3');
  expect(maker.next('', 'heading', '').id).toBe('h1');
});

test('usual depths: 编 over 章 over 节 over 一、 over 条 over （一） over 1． over （1） over ①; 分编 below 编', () => {
  const forms = [
    '第一编 甲',
    '第一分编 甲',
    '第一章 甲',
    '第一节 甲',
    '一、甲',
    '第一条 甲',
    '（一）甲',
    '1．甲',
    '（1）甲',
    '①甲',
  ];
  const ranks = forms.map((it) => usualRank(marker(it)));
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  expect(new Set(ranks).size).toBe(forms.length);
  expect(usualRank({ ...marker('一、甲'), kind: 'stem', form: '甲' })).toBe(Infinity);
});

test('a list of 1.1 or Ⅰ、 begins below whatever is open, one of 1 by its rank', () => {
  const decimal = (...path: number[]): Marker => ({
    ...marker('一、甲'),
    kind: 'decimal',
    form: '1.1',
    path,
  });
  expect(rankOfFirst(decimal(1, 1))).toBe(Infinity);
  expect(rankOfFirst(decimal(1))).toBe(2.6);
  expect(rankOfFirst({ ...marker('一、甲'), kind: 'roman', form: 'Ⅰ' })).toBe(Infinity);
  expect(isPrefix(decimal(4, 2), decimal(4, 2, 1))).toBe(true);
  expect(isPrefix(decimal(4, 3), decimal(4, 2, 1))).toBe(false);
  expect(isPrefix(decimal(4), decimal(4, 2, 1))).toBe(false);
  expect(isPrefix(marker('4．甲'), decimal(4, 1))).toBe(true);
  expect(isPrefix(marker('4．甲'), decimal(4, 1, 1))).toBe(false);
  expect(isPrefix(null, decimal(4, 1))).toBe(false);
  expect(isPrefix(decimal(4), marker('5．甲'))).toBe(false);
});

test('五 is greater than 三, and no number than itself', () => {
  const [three, five, twice] = ['三、甲', '五、甲', '第三条之一 甲'].map(marker) as [Marker, Marker, Marker];
  expect([isGreater(five, three), isGreater(three, five), isGreater(three, three)]).toEqual([
    true,
    false,
    false,
  ]);
  expect(isGreater(twice, { ...twice, path: [3] })).toBe(true);
});

test('a paragraph that ends as a title or with a colon introduces; a sentence and a heading do not', () => {
  expect(['工作要求', '下列人员：'].map((it) => introduces(paragraph(it)))).toEqual([true, true]);
  expect(['甲。', '甲；', '甲！', '甲？'].some((it) => introduces(paragraph(it)))).toBe(false);
  expect(introduces(heading(2, '要求'))).toBe(false);
});

test('附件：1．… begins the list of attachments; what goes on with 2 and 3 right below belongs to it', () => {
  expect(isAttachmentNote(paragraph('附 件：1．甲'))).toBe(true);
  expect(isAttachmentNote(paragraph('附件1 甲'))).toBe(false);
  expect(isAttachmentNote(heading(2, '附件：'))).toBe(false);
  const listed = (...lines: string[]) => [...listedAttachments(lines.map((it) => paragraph(it)))];
  expect(listed('1．甲', '附件：1．甲', '2．乙', '3．丙', '5．丁', '4．戊')).toEqual([2, 3]);
  expect(listed('附件：甲', '1．乙', '2．丙', '（三）丁')).toEqual([1, 2]);
  expect(listed('附件：1．甲', '说明', '2．乙')).toEqual([]);
});
