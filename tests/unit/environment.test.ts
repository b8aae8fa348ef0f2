import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { environmentFaults } from '../../src/environment.ts';

let dir: string;
test.beforeEach(() => {
  dir = realpathSync(mkdtempSync(join(tmpdir(), 'portal-environment-')));
  for (const name of ['program/src', 'content/policies', 'site'])
    mkdirSync(join(dir, name), { recursive: true });
  writeFileSync(join(dir, 'file'), '');
  symlinkSync(join(dir, 'content'), join(dir, 'linked'));
});
test.afterEach(() => rmSync(dir, { recursive: true }));

const faults = (given: string, out: string, root = 'program'): string[] =>
  environmentFaults({ root: join(dir, root), givenDir: join(dir, given), outDir: join(dir, out) });

for (const [given, out] of [
  ['content', 'site'],
  ['content', 'dist'],
  ['program/content', 'program/dist'],
  ['内容 a#b%?c', '公布 #%?&'],
  ['content', 'content-site'],
  ['linked', 'linked-site'],
  ['nothing', 'site'],
] as const)
  test(`from ${given} to ${out} a site may be built`, () => {
    expect(faults(given, out)).toEqual([]);
  });

for (const [given, out, told] of [
  ['content', 'content', '在内容文件夹里面'],
  ['content', 'content/site', '在内容文件夹里面'],
  ['content', 'linked/site/deep', '在内容文件夹里面'],
  ['site/content', 'site', '会被公布的网站替换掉'],
  ['file', 'site', '不是文件夹'],
  ['.', 'program/dist', '里面有门户程序自己'],
  ['content', 'program', '是程序自己的位置'],
  ['content', '.', '是程序自己的位置'],
  ['content', 'program/src/site', '是程序自己的位置'],
  ['content', 'program/node_modules', '是程序自己的位置'],
  ['program/.cache/content', 'site', '在程序自己的文件夹里'],
] as const)
  test(`from ${given} to ${out} nothing is built, and it is said why`, () => {
    expect(faults(given, out).join('\n')).toContain(told);
  });

test('a program below a folder whose name its tools can not read is told', () => {
  for (const name of ['a#b', 'a%20b', 'a?b'])
    expect(faults('content', 'site', name)).toEqual([expect.stringContaining('把程序移到')]);
});
