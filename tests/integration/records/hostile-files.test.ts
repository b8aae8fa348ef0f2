import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { contentGates } from '../../../src/gates/index.ts';
import { runGates } from '../../../src/gates/run.ts';
import { readContent } from '../../../src/records/content.ts';
import { fixture } from '../../support/fixture.ts';

let dir: string;
let content: string;
test.beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'portal-hostile-'));
  content = join(dir, 'content');
  cpSync(fixture('good-content'), content, { recursive: true });
  mkdirSync(join(content, 'documents'));
});
test.afterEach(() => rmSync(dir, { recursive: true }));

const found = async (): Promise<string[]> => {
  const { findings } = await runGates(contentGates, readContent(content));
  return findings.filter((it) => it.level === 'error').map(({ where, what }) => `${where} | ${what}`);
};
const document = { title: '资料', kind: '统计表', by: '云汀市残联', publishedOn: '2026-03-01' };
const write = (name: string, data: object | string): void =>
  writeFileSync(join(content, name), typeof data === 'string' ? data : JSON.stringify(data));
const notRegular = '不是普通文件（是链接、设备，或者文件夹用了文件的名字），没有读';

test('links, whole, broken and circular, devices and pipes are named and never read', async () => {
  write('../outside.json', { ...document, summary: '外面的话' });
  symlinkSync(join(dir, 'outside.json'), join(content, 'documents/out.json'));
  symlinkSync('nowhere.json', join(content, 'documents/broken.json'));
  symlinkSync('circle.json', join(content, 'documents/circle.json'));
  symlinkSync('/dev/zero', join(content, 'documents/zero.json'));
  symlinkSync(dir, join(content, 'services'));
  execFileSync('mkfifo', [join(content, 'documents/pipe.json')]);
  const names = ['broken', 'circle', 'out', 'pipe', 'zero'].map(
    (it) => `documents/${it}.json | ${notRegular}`,
  );
  expect(await found()).toEqual([...names, `services | ${notRegular}`]);
  expect(readContent(content).records.map((it) => it.id)).not.toContain('out');
});

test('a folder with the name of a file is named', async () => {
  for (const name of ['divisions.csv', 'link-check.json', 'site.json']) {
    rmSync(join(content, name), { force: true });
    mkdirSync(join(content, name));
  }
  const said = await found();
  for (const name of ['divisions.csv', 'link-check.json', 'site.json'])
    expect(said).toContain(`${name} | ${notRegular}`);
});

test('a name that is not UTF-8 is named', async () => {
  writeFileSync(
    Buffer.concat([Buffer.from(`${content}/documents/`), Buffer.from([0xd4, 0xc6]), Buffer.from('.json')]),
    '{}',
  );
  expect(await found()).toEqual([expect.stringContaining('文件名不是 UTF-8 编码，读不了')]);
});

test('JSON and YAML that nest without end, and fields that repeat others, are told and not followed', async () => {
  write('documents/deep.json', `${'['.repeat(100_000)}${']'.repeat(100_000)}`);
  write('documents/open.json', '['.repeat(100_000));
  write('documents/level.json', {
    ...document,
    points: JSON.parse(`${'['.repeat(200)}${']'.repeat(200)}`) as unknown,
  });
  write('policies/laughs.mdx', '---\ntitle: "甲"\nkeywords: &a ["哈"]\ntopics: [*a, *a]\n---\n\n正文。\n');
  write('policies/nested.mdx', `---\ntitle: ${'['.repeat(50_000)}\n---\n\n正文。\n`);
  const said = (await found()).join('\n');
  for (const part of [
    'documents/deep.json 第 1 行 | 方括号或者花括号套得太深',
    'documents/level.json 第 1 行 | 方括号或者花括号套得太深',
    'documents/open.json 第 1 行 | ',
    'policies/laughs.mdx 第 4 行 | 不能用 * 引用别处的内容',
    'policies/nested.mdx 第 1 行 | 字段套得太深',
  ])
    expect(said).toContain(part);
});

test('signs that nobody sees, empty titles and endless ones are refused at their fields and lines', async () => {
  const at = '\u202E';
  write('documents/bidi.json', { ...document, summary: `金额 ${at}001` });
  write(
    'documents/half.json',
    '{ "title": "甲\\ud800", "kind": "统计表", "by": "甲", "publishedOn": "2026-03-01" }',
  );
  write('documents/long.json', { ...document, title: '长'.repeat(100_000) });
  write('documents/none.json', { ...document, points: ['非\uFFFE'] });
  write('documents/null.json', { ...document, title: '甲\0乙' });
  write('documents/zero.json', { ...document, title: '\u200B' });
  write('policies/text.mdx', `---\ntitle: "甲"\n---\n\n正文\u000B。\n\n再${at}一段。\n`);
  expect(await found()).toEqual([
    'documents/bidi.json 第 1 行 summary | 有看不见的符号 U+202E',
    'documents/half.json 第 1 行 title | 有看不见的符号 U+D800',
    'documents/long.json 第 1 行 title | 有 100000 个字，最多 300 个',
    'documents/none.json 第 1 行 points[0] | 有看不见的符号 U+FFFE',
    'documents/null.json 第 1 行 title | 有看不见的符号 U+0000',
    'documents/zero.json 第 1 行 title | 有看不见的符号 U+200B',
    'policies/text.mdx 第 5 行 | 有看不见的符号 U+000B',
    'policies/text.mdx 第 7 行 | 有看不见的符号 U+202E',
  ]);
});

for (const [url, what] of [
  ['https://a:b@example.org/', '用户名和密码'],
  ['http://localhost/a', '本机或者内部网络'],
  ['http://192.168.1.5/', '本机或者内部网络'],
  ['https://2130706433/', '本机或者内部网络'],
  ['https://ехample.org/', '看错的外文字母'],
  ['https://example.org\\@evil.example/', '反斜杠'],
] as const)
  test(`the address ${url} is refused`, async () => {
    write('documents/link.json', { ...document, url });
    expect(await found()).toEqual([expect.stringContaining(what)]);
  });

test('a folder or file that may not be read is a finding of its own, and all others are found beside it', async () => {
  test.skip(process.getuid?.() === 0, 'root may read everything');
  write('site.json', '{');
  write('documents/a.json', document);
  mkdirSync(join(content, 'surveys'));
  for (const name of ['documents/a.json', 'surveys']) chmodSync(join(content, name), 0);
  expect(await found()).toEqual(
    expect.arrayContaining([
      'documents/a.json 第 1 行 | 这个文件读不了：没有权限',
      'surveys/ | 这个文件夹读不了：没有权限',
      expect.stringContaining('site.json'),
    ]),
  );
  chmodSync(join(content, 'surveys'), 0o700);
});

test('a content folder that is a file is said to be none', () => {
  write('file', '');
  expect(readContent(join(content, 'file')).findings.map(({ what }) => what)).toContain(
    '这个文件夹读不了：路径的中间一段是文件，不是文件夹',
  );
});
