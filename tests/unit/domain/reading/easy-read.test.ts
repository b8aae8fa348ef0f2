import { expect, test } from '@playwright/test';
import { easyReadFaults } from '../../../../src/domain/reading/easy-read.ts';
import { longestEasySentence } from '../../../../src/schemas/easy-read.ts';

const hard = new Map([['托养', '白天有人照顾']]);
const codes = (...sentences: string[]): string[] =>
  easyReadFaults(sentences, hard).map((it) => `${it.at} ${it.code}`);

test('short sentences with one idea each are easy to read', () => {
  expect(codes('先到街道残联填表。', '有人打你、骂你，要告诉家人。', '12385是帮助残疾人的电话')).toEqual([]);
});

test('signs are counted, marks are not', () => {
  const longest = '字'.repeat(longestEasySentence);
  expect(codes(`“${longest}”，。`)).toEqual([]);
  expect(codes('好。', `${longest}字。`)).toEqual(['1 long']);
});

test('a second sentence, and a third part, are ideas of their own', () => {
  expect(codes('办卡不要钱。检查要钱。')).toEqual(['0 several']);
  expect(codes('你来，我来，他也来。')).toEqual(['0 several']);
  expect(codes('他说“可以。”')).toEqual([]);
});

test('a hard word is explained by a sentence of the text, wherever it stands', () => {
  expect(codes('你可以申请托养。')).toEqual(['0 hard']);
  expect(codes('你可以申请托养。', '“托养”就是白天有人照顾你。')).toEqual([]);
  expect(codes('你可以申请托养。', '托养要申请。')).toEqual(['0 hard', '1 hard']);
  expect(codes('你可以申请托养。', '托养，就是白天有人照顾你。')).toEqual([]);
});

test('a text addresses its reader in one way', () => {
  expect(codes('你可以来。', '办不办，您自己定。')).toEqual(['1 address']);
  expect(codes('您可以来。', '办不办，您自己定。')).toEqual([]);
});
