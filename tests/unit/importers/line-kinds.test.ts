import { expect, test } from '@playwright/test';
import {
  endsSentence,
  isBracketed,
  isNote,
  isSignatureLine,
  isTitleLike,
} from '../../../src/importers/policy/line-kinds.ts';

test('a signature: organisations, a day, both in columns, or a day spread over the line', () => {
  for (const line of [
    '云汀市残疾人联合会',
    '2024年5月6日',
    '云汀市残疾人联合会    2024年5月6日',
    '二〇二四年   五月六日',
  ])
    expect(isSignatureLine(line), line).toBe(true);
  for (const line of ['云汀市残疾人联合会   办', '2024年5月6日   起施行', '各县（市、区）残联：'])
    expect(isSignatureLine(line), line).toBe(false);
});

test('a title: its last word says what kind of text it is, five to eighty signs, no sentence, no number', () => {
  const long = (count: number): string => `关于${'长'.repeat(count - 4)}通知`;
  for (const line of ['云汀的通知', '关于做好工作的通知（试行）', long(80)])
    expect(isTitleLike(line), line).toBe(true);
  for (const line of [
    ...['关于通知', '云汀的通知书', long(81), '工作：通知', '工作通知。', '一、通知安排', '—工作通知'],
    '关于工作的通知（此件公开发布以后请到处张贴一下）',
  ])
    expect(isTitleLike(line), line).toBe(false);
});

test('a sentence ends with its sign, also within quotes and brackets', () => {
  expect(['甲。', '甲！”', '甲；', '甲：', '甲…', '甲？）'].every(endsSentence)).toBe(true);
  expect(['甲', '甲，', '甲、', '甲。乙'].some(endsSentence)).toBe(false);
});

test('a remark stands in brackets alone; a note says who may read it or whom to ask', () => {
  expect(['（此件公开发布）', ' (联系人：甲) '].map((it) => isBracketed(it) && isNote(it))).toEqual([
    true,
    true,
  ]);
  expect(isBracketed('（一）（二）')).toBe(false);
  const endless = `（此件公开发布${'，'.repeat(1000)}）`;
  expect([isNote('（试行）'), isNote('此件公开发布'), isNote(endless)]).toEqual([false, false, false]);
});
