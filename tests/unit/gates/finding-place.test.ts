import { expect, test } from '@playwright/test';
import { findingPlace } from '../../../src/gates/finding-place.ts';

test('a place is read as the gates write it', () => {
  expect([
    findingPlace('/policies/a/ main > h1'),
    findingPlace('/portal/政策/ 深色 #v1 > a'),
    findingPlace('/a/ 第 12 行第 3 列 html > body'),
    findingPlace('/data/policies.json 第 4 行'),
    findingPlace('policies/a.mdx 第 3 行 commitments.0.clause'),
    findingPlace('public/年报 2025.pdf 第 2 行'),
    findingPlace('site.json'),
    findingPlace('检查程序'),
  ]).toEqual([
    { page: '/policies/a/', within: 'main > h1' },
    { page: '/portal/政策/', within: '深色 #v1 > a' },
    { page: '/a/', line: 12, column: 3, within: 'html > body' },
    { page: '/data/policies.json', line: 4 },
    { file: 'policies/a.mdx', line: 3, within: 'commitments.0.clause' },
    { file: 'public/年报 2025.pdf', line: 2 },
    { file: 'site.json' },
    {},
  ]);
});
