import { expect, test } from '@playwright/test';
import { lineOf, progressOn } from '../../src/progress.ts';

/** A screen whose clock the test turns. */
function screen(isTerminal: boolean) {
  const written: string[] = [];
  let time = 0;
  const progress = progressOn({ write: (text) => written.push(text), isTerminal, now: () => time });
  return { ...progress, written, pass: (milliseconds: number) => (time += milliseconds) };
}

test('a log gets a plain line now and then, with rate and time left', () => {
  const { phase, say, written, pass } = screen(false);
  const pages = phase('渲染网页', '页');
  pages.step(1, 5000);
  pass(29_000);
  pages.step(1160, 5000);
  pass(1000);
  pages.step(1200, 5000);
  pages.step(1201, 5000);
  pages.end();
  say('✓ 渲染');
  expect(written).toEqual(['  渲染网页 1200/5000 页，每秒 40 页，还要约 2 分钟\n', '✓ 渲染\n']);
});

test('a terminal has one line for all that goes on, written over and gone at the end; other lines go above it', () => {
  const { phase, say, written, pass } = screen(true);
  const axe = phase('无障碍检查', '页');
  const search = phase('搜索索引', '页');
  pass(200);
  axe.step(3, 10);
  axe.step(4, 10);
  say('提醒');
  search.end();
  axe.end();
  const lines = written.join('').split('\r\u001B[K');
  expect(lines).toEqual([
    '无障碍检查 …',
    '无障碍检查 … · 搜索索引 …',
    '无障碍检查 3/10 页 · 搜索索引 …',
    '提醒\n无障碍检查 3/10 页 · 搜索索引 …',
    '无障碍检查 3/10 页',
    '',
  ]);
});

test('rate and rest are told only when there is something to go by', () => {
  expect(lineOf('检查', '页', 0, 100, 60_000)).toBe('检查 0/100 页');
  expect(lineOf('检查', '页', 5, 100, 1000)).toBe('检查 5/100 页');
  expect(lineOf('检查', '页', 4, 100, 10_000)).toBe('检查 4/100 页');
  expect(lineOf('检查', '页', 1000, 63_000, 10_000)).toBe('检查 1000/63000 页，每秒 100 页，还要约 11 分钟');
  expect(lineOf('检查', '页', 5, 100, 10_000)).toBe('检查 5/100 页，每秒 0.5 页，还要约 4 分钟');
  expect(lineOf('检查', '页', 90, 100, 10_000)).toBe('检查 90/100 页，每秒 9.0 页，还要约 2 秒');
});
