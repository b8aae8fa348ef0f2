import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { siteGates } from '../../../src/gates/index.ts';
import { gatesNamed } from '../../../src/gates/named.ts';
import { checkUsage, readCheckCall } from '../../../src/integrations/check-call.ts';
import { fixture } from '../../support/fixture.ts';

const names = (only: string | undefined): string[] => gatesNamed(siteGates, only).map((it) => it.name);

test('named gates run alone, in the order in which all do', () => {
  expect(names('titles, links')).toEqual(['links', 'titles']);
  expect(names(undefined)).toEqual(siteGates.map((it) => it.name));
});

test('a name that is no gate is told, with all that are', () => {
  for (const only of ['links,nothing', 'nothing', '']) expect(() => names(only)).toThrow('没有这项成品检查');
  for (const { name } of siteGates) expect(() => names('nothing')).toThrow(name);
});

const check = (...args: string[]) => {
  const root = resolve(import.meta.dirname, '../../..');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...args], {
    ...{ cwd: root, encoding: 'utf8' },
  });
  return { status, stdout, stderr };
};

test('the command runs the named gates on a built folder, and says that these are not all', () => {
  const { status, stdout } = check('--dist', fixture('titles'), '--only', 'titles');
  expect(status).toBe(2);
  expect([...stdout.matchAll(/^【(.+)】/gm)].map(([, name]) => name)).toEqual(['titles']);
  expect(stdout).toContain(`只做 1 项，共有 ${siteGates.length} 项`);
  expect(check('--dist', fixture('good-site'), '--only', 'titles').status).toBe(0);
});

test('a wrong call is told in Chinese, and nothing is checked', () => {
  expect(() => readCheckCall(['--only', 'links'])).toThrow('--only 只用于已经建好的网站，要和 --dist 一起写');
  for (const [arg, told] of [
    ['--wrong', '没有 --wrong 这个选项'],
    ['content', '多写了 content'],
    ['--dist', '--dist 后面要写值'],
  ] as const)
    expect(() => readCheckCall([arg]), arg).toThrow(`选项不对：${told}`);
  const { status, stdout, stderr } = check('--dist', fixture('good-site'), '--only', 'nothing');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('没有这项成品检查：“nothing”');
  expect(stderr.trimEnd().endsWith(checkUsage)).toBe(true);
});

test('a call says what is to be checked', () => {
  expect(readCheckCall([])).toEqual({});
  expect(readCheckCall(['--dist', 'dist', '--only', 'links'])).toEqual({ dist: 'dist', only: 'links' });
  expect(readCheckCall(['--help', '--only', 'links'])).toEqual({ help: true, only: 'links' });
});
