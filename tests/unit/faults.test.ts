import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { optionFault, readOptions, systemFault } from '../../src/faults.ts';

const thrown = (act: () => unknown): unknown => {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
};
const system = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: what the system says, write`), { code, ...(path && { path }) });

for (const [name, error, told] of [
  ['a file that is not there', () => readFileSync('/nowhere/a.json'), /^\/nowhere\/a\.json：找不到/],
  [
    'a file in the place of a folder',
    () => mkdirSync('/dev/null/a'),
    /^\/dev\/null\/a：路径的中间一段是文件/,
  ],
  ['a folder in the place of a file', () => readFileSync('/tmp'), /这里要文件，却是文件夹/],
  ['a name that is too long', () => writeFileSync(`/tmp/${'长'.repeat(200)}`, ''), /文件名或者路径太长/],
] as const)
  test(`${name} is said in a sentence with what to do`, () => {
    const said = systemFault(thrown(error));
    expect(said?.what).toMatch(told);
    expect(said?.todo).toMatch(/[一-龥]{4}/);
  });

for (const code of [
  ...['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'EIO', 'ESTALE', 'EMFILE', 'ENOMEM', 'EBUSY', 'EXDEV'],
])
  test(`${code} is said without a word of English`, () => {
    const said = systemFault(system(code, '/srv/site'));
    expect(said?.what).toMatch(/^\/srv\/site：[^A-Za-z]+$/);
  });

test('the error of a disk is found below what tools have made of it', () => {
  for (const error of [
    new Error('Build failed', { cause: new Error('render', { cause: system('ENOSPC') }) }),
    new AggregateError([new Error('a'), system('ENOSPC')]),
    new Error('Something went wrong inside rolldown: No space left on device (os error 28)'),
    new Error('ENOSPC: no space left on device, write'),
    Object.assign(new Error('database or disk is full'), { code: 'ERR_SQLITE_ERROR', errcode: 13 }),
  ])
    expect(systemFault(error)?.what, String(error)).toContain('磁盘满了');
});

test('a fault of writing where a disk is full says that it is full, and which', () => {
  // A file system without a block that is free
  process.argv.push('/proc');
  try {
    for (const code of ['ENOSPC', 'EIO'])
      expect(systemFault(system(code, '/srv/site'))?.what).toMatch(/^\/proc：磁盘满了/);
  } finally {
    process.argv.pop();
  }
});

test('what no disk has caused is left to others', () => {
  for (const error of [new TypeError('x is not a function'), new Error('ERROR: bad'), 'ENOSPC', undefined])
    expect(systemFault(error)).toBeUndefined();
});

test('wrong options are said in Chinese, each by its name', () => {
  const parse = (...args: string[]) =>
    optionFault(
      thrown(() =>
        readOptions({
          args,
          options: {
            into: { type: 'string' },
            field: { type: 'string', multiple: true },
            help: { type: 'boolean' },
          },
        }),
      ),
    );
  expect(parse('--forec')).toBe('选项不对：没有 --forec 这个选项');
  expect(parse('-x')).toBe('选项不对：没有 -x 这个选项');
  for (const written of ['—into', '－－into', '-into', '––into=x', '-–into'])
    expect(parse('a.txt', written)).toBe(
      `选项不对：“${written}”前面不是两个减号，要写成 --into（用英文输入法打两个减号）`,
    );
  expect(parse('--into')).toBe('选项不对：--into 后面要写值');
  expect(parse('--help=1')).toBe('选项不对：--help 后面不写值');
  expect(parse('a.txt')).toBe('选项不对：多写了 a.txt');
  expect(parse('--into', 'a', '--help', '--into=b')).toBe('选项不对：--into 写了两次，只留一个');
  expect(
    readOptions({
      args: ['--field', 'a', '--field', 'b'],
      options: { field: { type: 'string', multiple: true } },
    }).values.field,
  ).toEqual(['a', 'b']);
});
