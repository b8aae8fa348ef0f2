import { expect, test } from '@playwright/test';
import { parseMarker, type MarkerKind } from '../../../../src/domain/policies/clause-markers.ts';

const marked: [string, MarkerKind, number, string][] = [
  ['一、总体要求', 'chapter', 1, '一、'],
  ['十二、附则', 'chapter', 12, '十二、'],
  ['第一章 总则', 'chapter', 1, '第一章'],
  ['第二编 组织', 'part', 2, '第二编'],
  ['第十二条　本办法由市残联解释。', 'article', 12, '第十二条'],
  ['（六）加强培训', 'section', 6, '（六）'],
  ['(十六)附则', 'section', 16, '(十六)'],
  ['（ 三 ）加强培训', 'section', 3, '（ 三 ）'],
  ['1．制定计划', 'item', 1, '1．'],
  ['１．制定计划', 'item', 1, '１．'],
  ['1.制定计划', 'item', 1, '1.'],
  ['12、制定计划', 'item', 12, '12、'],
  ['（1）登记', 'subitem', 1, '（1）'],
  ['(１)登记', 'subitem', 1, '(１)'],
  ['①登记', 'point', 1, '①'],
  ['⑳登记', 'point', 20, '⑳'],
];

for (const [text, kind, number, printed] of marked)
  test(`${text} begins with a ${kind}`, () => {
    expect(parseMarker(text)).toMatchObject({ kind, number, text: printed });
  });

for (const text of ['2020年底前', '1.5亿元', '一是加强领导', '十一，加强', '为了', '—— 服务', '', '（略）'])
  test(`“${text}” begins with words`, () => {
    expect(parseMarker(text)).toBeNull();
  });
