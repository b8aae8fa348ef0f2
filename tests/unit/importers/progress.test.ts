import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { runImport, withFolder } from './support.ts';
import { doingOf, progressOf } from '../../../src/importers/progress.ts';

/** What is said while so many files are read. */
const said = (total: number): string[] => {
  const lines: string[] = [];
  const progress = progressOf(total, { out: () => undefined, error: (line) => void lines.push(line) });
  for (let done = 0; done < total; done += 1) progress(done);
  return lines;
};

test('every ten files from twenty on', () => {
  expect(said(19)).toEqual([]);
  expect(said(20)).toEqual(['已读 10/20 个文件……']);
  expect(said(31)).toEqual(['已读 10/31 个文件……', '已读 20/31 个文件……', '已读 30/31 个文件……']);
});

for (const verb of ['policy', 'villages'])
  test(`${verb}: a call of many files tells how far it is`, () =>
    withFolder(async (folder) => {
      const files = Array.from({ length: 21 }, (_, index) => join(folder, `${index}.none`));
      const { code, error } = await runImport(verb, ...files, '--into', join(folder, 'content'));
      expect(code).toBe(2);
      expect(error).toMatch(/^已读 10\/21 个文件……\n已读 20\/21 个文件……\n/u);
    }));

test('what lasts is told once in two seconds, whatever it is', () => {
  const lines: string[] = [];
  let time = 0;
  const doing = doingOf({ progress: (line) => void lines.push(line) }, () => time);
  for (; time <= 7000; time += 500) doing(() => `读第 ${time} 份`);
  expect(lines).toEqual(['正在读第 2000 份……', '正在读第 4000 份……', '正在读第 6000 份……']);
});
