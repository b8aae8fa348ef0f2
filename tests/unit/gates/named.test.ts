import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { siteGates } from '../../../src/gates/index.ts';
import { gatesNamed } from '../../../src/gates/named.ts';
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
  const calls: [string[], string][] = [
    [['--dist', fixture('good-site'), '--only', 'nothing'], '没有这项成品检查：“nothing”'],
    [['--only', 'links'], '要和 --dist 一起写'],
    [['--wrong'], '选项不对'],
  ];
  for (const [args, message] of calls) {
    const { status, stdout, stderr } = check(...args);
    expect([status, stdout, stderr]).toEqual([2, '', expect.stringContaining(message)]);
  }
});
