import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { fixture, root, withFolder } from '../../unit/importers/support.ts';

/** Starts a script as npm does, in the folder of the package for a person in another one. */
const started = (caller: string, script: string, ...args: string[]): (number | string | null)[] => {
  const done = spawnSync(resolve(root, 'node_modules/.bin/node'), [`scripts/${script}.ts`, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: caller },
  });
  return [done.status, done.stdout, done.stderr];
};

test('the scripts end with the code of their command, say what is wrong on the error stream, and take paths as typed', () =>
  withFolder((folder) => {
    const said = expect.stringContaining('写在');
    const good = fixture('regulation.txt');
    expect(started(folder, 'import', 'policy', good, '--into', 'new')).toEqual([0, said, '']);
    expect(existsSync(join(folder, 'new/policies/regulation.mdx'))).toBe(true);
    const wrong = expect.stringMatching(/没有写 --into[^]*用法/);
    expect(started(folder, 'import', 'policy', good)).toEqual([2, '', wrong]);
    writeFileSync(join(folder, 'survey.xlsx'), '');
    const there = expect.stringContaining('survey.xlsx 已经有了');
    expect(started(folder, 'template', 'survey')).toEqual([2, '', there]);
  }));
