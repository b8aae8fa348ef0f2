import { expect, test } from '@playwright/test';
import { placeOf } from '../../../src/gates/place.ts';

test('a place is read as the gates write it', () => {
  expect([
    placeOf('/policies/a/ main > h1'),
    placeOf('/portal/政策/ 深色 #v1 > a'),
    placeOf('/a/ 第 12 行第 3 列 html > body'),
    placeOf('/data/policies.json 第 4 行'),
    placeOf('policies/a.mdx 第 3 行 commitments.0.clause'),
    placeOf('public/年报 2025.pdf 第 2 行'),
    placeOf('site.json'),
    placeOf('检查程序'),
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
