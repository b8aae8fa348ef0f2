import { expect, test } from '@playwright/test';
import { noSuchId } from '../../../src/records/references.ts';
import { signProblems, signProblemsOfBody } from '../../../src/records/signs.ts';

const told = (value: unknown): string[] =>
  signProblems(value, (path) => path.length).map(
    ({ line, path, what }) => `${line} ${path.join('.')} ${what}`,
  );

test('invisible signs are told with their code, at their field, wherever it is', () => {
  expect(told({ title: '甲\u0000乙', lists: [{ text: '\u202e丙' }], fine: '一\n二\t三' })).toEqual([
    '1 title 有看不见的符号 U+0000',
    '3 lists.0.text 有看不见的符号 U+202E',
  ]);
  expect(told({ text: '\ud800' })).toEqual(['1 text 有看不见的符号 U+D800']);
  expect(told(['零\u200b宽', '软\u00ad连字', '\ufeff头', '词\u2060词', '标\u{e0041}签'])).toHaveLength(5);
  expect(told(['👩\u200d🦽', 'ᠮᠣᠩ\u180bᠭᠣᠯ'])).toEqual([]);
});

test('a title or name has 300 letters at most, any other text 20,000; to the letter', () => {
  expect(told({ title: '字'.repeat(300), name: '字'.repeat(300), text: '字'.repeat(20_000) })).toEqual([]);
  expect(
    told({ title: '字'.repeat(301), text: '字'.repeat(20_001), in: { title: '字'.repeat(301) } }),
  ).toEqual([...['1 title 有 301 个字，最多 300 个', '1 text 有 20001 个字，最多 20000 个']]);
});

test('a text of nothing that is seen is none; an empty one is for its schema to judge', () => {
  expect(told({ a: ' \u200d', b: '', c: 3, d: null })).toEqual(['1 a 只有看不见的符号，没有文字']);
});

test('of a body the lines are told from where it begins', () => {
  expect(
    signProblemsOfBody('甲\n乙\u0007\n\n丙\u0008', 5).map(({ line, what }) => `${line} ${what}`),
  ).toEqual([...['6 有看不见的符号 U+0007', '8 有看不见的符号 U+0008']]);
  expect(signProblemsOfBody('甲\n\n', 1)).toEqual([]);
});

test('an id that is nobody’s: what it may be of, those near it first, and what else to do', () => {
  const known = new Set(['9901-deaf', '990102-blind', '9901-blind', 'a', 'b', 'c', 'd']);
  expect(noSuchId('9902-blind', ['associations'], { known })).toEqual({
    what: '没有编号是“9902-blind”的专门协会',
    todo: '改成有的编号（如 990102-blind、9901-blind、9901-deaf、a、b）',
  });
  const nobody = { known: new Set<string>(), otherwise: '删掉这一行' };
  const { what, todo } = noSuchId('x', ['commitments', 'policies', 'documents'], nobody);
  expect(what).toMatch(/^没有编号是“x”的承诺、.+或.+$/);
  expect(todo).toMatch(/^本站还没有承诺、.+，先录入，或者删掉这一行$/);
});
