import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { makeCheckout } from '../../support/build-site.ts';
import { fixture } from '../../support/fixture.ts';

const support = JSON.stringify(resolve(import.meta.dirname, '../../../scripts/support/command.ts'));

let dir: string;
test.beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'portal-command-'))));
test.afterEach(() => rmSync(dir, { recursive: true }));

/** Runs a script of Node in a folder. @returns its exit code and what it printed */
const run = (
  script: readonly string[],
  { cwd = dir, env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<{ code: number; output: string }> =>
  new Promise((done) => {
    const options = { cwd, env: { PATH: process.env['PATH'], ...env } };
    execFile(process.execPath, script, options, (error, out, told) => {
      done({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, output: out + told });
    });
  });
const command = (body: string) => [
  '--input-type=module',
  '-e',
  `import { runCommand } from ${support}; await runCommand(${body}, '停下了');`,
];

test('what a command answers is its exit code', async () => {
  expect(await run(command('() => 0'))).toEqual({ code: 0, output: '' });
  expect(await run(command('() => 2'))).toEqual({ code: 2, output: '' });
});

test('what the disk does is a sentence, without a line of the program', async () => {
  const body = `async () => { (await import('node:fs')).readFileSync('/nowhere/a') }`;
  expect(await run(command(body))).toEqual({
    code: 1,
    output:
      '✗ /nowhere/a：找不到文件或者文件夹\n  怎么办：核对路径；运行期间不要移走、改名或者删除它，再运行一次\n',
  });
});

for (const [name, body] of [
  ['thrown', `() => { throw new TypeError('boom') }`],
  ['thrown later', `() => new Promise(() => setTimeout(() => { throw new TypeError('boom') }))`],
  ['a promise that nobody holds', `() => new Promise(() => { void Promise.reject(new TypeError('boom')) })`],
] as const)
  test(`a fault of the program (${name}) is said to be one, and kept whole in a file for who can mend it`, async () => {
    const { code, output } = await run(command(body));
    const file = join(dir, '.cache/error.txt');
    expect(code).toBe(1);
    expect(output).toBe(
      `✗ 程序内部出错，不是内容和操作的问题：boom\n  怎么办：把 ${file} 和用的命令一起发给维护门户程序的技术人员\n`,
    );
    expect(readFileSync(file, 'utf8')).toMatch(/TypeError: boom\n\s+at /);
  });

test('a command that somebody stops says so and ends', async () => {
  const body = `() => new Promise(() => { setInterval(() => {}, 1000); console.log('ready') })`;
  const child = spawn(process.execPath, command(body), { cwd: dir });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await once(child.stdout, 'data');
  child.kill('SIGINT');
  expect(await once(child, 'close')).toEqual([130, null]);
  expect(output).toBe('ready\n停下了\n');
});

test('a command that has used up its memory says so before Node ends it', async () => {
  const body = `async () => {
    const kept = [];
    for (;;) {
      for (let it = 0; it < 2000; it += 1) kept.push({ it, text: 'x'.repeat(it % 90) + it });
      await new Promise((done) => setImmediate(done));
    }
  }`;
  const { code, output } = await run(['--max-old-space-size=320', ...command(body)]);
  expect(code).toBe(1);
  expect(output).toMatch(
    /^✗ 内存不够：程序可以用的 \d+ MB 快用完了，停下了；.+没有变动\n {2}怎么办：关掉别的程序/u,
  );
  expect(output).not.toMatch(/FATAL|heap/u);
});

/** What `npm run` starts, for a command of the folder. */
const runner = (body: string): string[] => {
  mkdirSync(join(dir, 'scripts'));
  writeFileSync(join(dir, 'scripts/own.ts'), body);
  return [resolve(import.meta.dirname, '../../../scripts/run.js'), 'own'];
};

test('memory that is used up in one go is said in Chinese and nothing else', async () => {
  const body = `const kept: string[] = []; console.error('开始'); for (;;) kept.push('x'.repeat(50) + kept.length);`;
  const { code, output } = await run(['--max-old-space-size=40', ...runner(body)]);
  expect(code).toBe(1);
  expect(output).toMatch(
    /^开始\n+✗ 内存不够：程序突然停下了，.+没有变动\n {2}怎么办：关掉别的程序再运行；.+\n$/u,
  );
});

for (const [when, body, said] of [
  [
    'before it can say so',
    `console.log('ready'); setInterval(() => {}, 1000);`,
    /^ready\n已停止；.+没有变动\n$/u,
  ],
  [
    'that says so',
    `process.once('SIGINT', () => { console.error('停下了'); process.exit(130); }); setInterval(() => {}, 1000); console.log('ready');`,
    /^ready\n停下了\n$/u,
  ],
  [
    'while it is too busy to hear it',
    `process.once('SIGINT', () => undefined); console.log('ready'); setImmediate(() => { for (;;); });`,
    /^ready\n已停止：程序一直在忙.+请核对后再运行\n$/u,
  ],
] as const)
  test(`a command that is stopped ${when} is said to be stopped, once`, async () => {
    const child = spawn(process.execPath, runner(body), { cwd: dir });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([130, null]);
    expect(output).toMatch(said);
  });

test('a command whose reader has gone ends without a word', async () => {
  const body = `() => new Promise(() => { setInterval(() => console.log('line'), 1) })`;
  const child = spawn(process.execPath, command(body), { cwd: dir });
  let told = '';
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
  await once(child.stdout, 'data');
  child.stdout.destroy();
  expect(await once(child, 'close')).toEqual([1, null]);
  expect(told).toBe('');
});

test('commands say wrong options, variables and places in Chinese, all that is wrong at once', async () => {
  const checkout = makeCheckout();
  const build = (args: string[], env: Record<string, string> = {}) =>
    run(['scripts/build.ts', ...args], { cwd: checkout, env });
  try {
    const option = await build(['--forec']);
    expect([option.code, option.output]).toEqual([2, expect.stringContaining('没有 --forec 这个选项')]);

    writeFileSync(join(dir, 'file'), '');
    symlinkSync(fixture('good-content'), join(dir, 'content'));
    const env = { PORTAL_CONTENT: join(dir, 'content'), PORTAL_TODAY: '2026-02-30' };
    const wrong = await build([], { ...env, PORTAL_OUT: join(dir, 'content/site') });
    expect(wrong.code).toBe(1);
    expect(wrong.output).toContain('PORTAL_TODAY=2026-02-30 不是日历上的日子');
    expect(wrong.output).toMatch(/PORTAL_OUT.+在内容文件夹里面/);
    const blocked = await build([], {
      PORTAL_BENCH: 'render',
      PORTAL_CONTENT: join(dir, 'content'),
      PORTAL_OUT: join(dir, 'file/site'),
    });
    expect(blocked.code).toBe(1);
    expect(blocked.output).toContain('路径的中间一段是文件，不是文件夹');
    for (const { output } of [option, wrong, blocked])
      expect(output).not.toMatch(/^\s+at |Error|not a directory/m);
  } finally {
    rmSync(checkout, { recursive: true });
  }
});
