import { expect, test } from '@playwright/test';
import { holdersIn } from '../../../src/importers/roster/holders.ts';

const read: [text: string, names: string[]][] = [
  ['甲一、乙二。', ['甲一', '乙二']],
  ['甲一。乙二', ['甲一', '乙二']],
  ['1.甲一 2.乙二', ['甲一', '乙二']],
  ['1、甲一 2、乙二', ['甲一', '乙二']],
  ['（1）甲一（2）乙二', ['甲一', '乙二']],
  ['①甲一②乙二', ['甲一', '乙二']],
  ['买买提・艾力 古丽·阿不都', ['买买提·艾力', '古丽·阿不都']],
  ['甲和平', ['甲和平']],
  ['甲一（兼）、乙二', ['甲一（兼）', '乙二']],
];

test('names are parted by stops and by numbers before them', () => {
  for (const [text, names] of read) expect(holdersIn(text), text).toEqual(names);
});

const refused: [text: string, why: RegExp][] = [
  ['甲一和乙二', /分不清/],
  ['甲一等3人', /不像姓名/],
  ['甲一等', /不像姓名/],
  ['甲一 主任', /不像姓名/],
  ['甲一同志', /不像姓名/],
  ...['主席：甲一', '甲一*', '甲一※', '见备注', '见附件', '甲××', '甲xx', '甲○○'].map(
    (it): [string, RegExp] => [it, /不像姓名/],
  ),
  ['甲一 女', /个人情况/],
  ['甲一，女，汉族', /个人情况/],
  ['甲一，45岁', /个人情况/],
];

test('what is beside a name, or stands in place of one, is never read as a person', () => {
  for (const [text, why] of refused) expect(() => holdersIn(text), text).toThrow(why);
});
