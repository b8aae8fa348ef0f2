import { expect, test } from '@playwright/test';
import { clausesOf } from '../../../src/domain/policies/clauses.ts';
import { clauseFaults } from '../../../src/gates/clauses.ts';

const clauses = clausesOf(
  ['一、甲。', '二、乙。'].map((text) => ({ kind: 'paragraph', text, attachment: 0 })),
  2,
);

test('clauses of one text that differ are right', () => {
  expect(clauseFaults(clauses)).toEqual([]);
});

test('two clauses with one id, or with one citation, are errors at the second', () => {
  const told = (change: object) =>
    clauseFaults(clauses.map((it) => ({ ...it, ...change }))).map(
      ({ index, what, level }) => `${level} ${index} ${what}`,
    );
  expect(told({ id: 'c1' })).toEqual(['error 1 两条条款的编号都是 c1']);
  expect(told({ citation: '一、' })).toEqual(['error 1 两条条款都引作“一、”']);
});
