import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { siteSchema } from '../../../src/schemas/site.ts';
import { realistic } from './realistic-sheets.ts';
import { build, divisions } from './sheet-support.ts';
import { fixture, runImport, withFolder } from './support.ts';

const good = fixture('regulation.txt');
const files = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted() : [];
/** Runs as a user that files can be closed to, whoever runs the tests. */
async function withoutRights(act: () => Promise<void>): Promise<void> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    await act();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

test('a folder that is not there gets the text and a valid site.json, and is told so', () =>
  withFolder(async (folder) => {
    const into = join(folder, 'new/content');
    const { code, out, error } = await runImport(
      'policy',
      good,
      '--into',
      into,
      '--report',
      join(folder, 'report.json'),
    );
    expect([code, error]).toEqual([0, '']);
    expect(files(into)).toEqual(['policies', 'policies/regulation.mdx', 'site.json']);
    expect(siteSchema.parse(json(join(into, 'site.json')))).toMatchObject({
      name: '云汀市残疾人联合会信息公开',
      publisher: '云汀市残疾人联合会',
      demo: false,
    });
    expect(out).toContain('已放入默认的 site.json');
    expect(out).toContain('发文字号：云残字[2021]12号（第 3 行）');
    expect(out).toContain('第 3 行  “签发人：某某”');
    expect(json(join(folder, 'report.json'))).toMatchObject({
      newSite: true,
      files: [{ id: 'regulation', encoding: 'UTF-8', clauses: { chapter: 3, article: 4 } }],
    });
  }));

test('several issuers: the new site.json names none of them', () =>
  withFolder(async (folder) => {
    const other = join(folder, 'other.txt');
    writeFileSync(other, readFileSync(good, 'utf8').replaceAll('云汀市残疾人联合会', '青屏县残疾人联合会'));
    expect((await runImport('policy', good, other, '--into', join(folder, 'c'))).code).toBe(0);
    expect(siteSchema.parse(json(join(folder, 'c/site.json'))).publisher).toBe('残疾人联合会');
  }));

test('an existing site.json stays, its divisions give the place; --place wins', () =>
  withFolder(async (folder) => {
    writeFileSync(join(folder, 'site.json'), '{}');
    writeFileSync(join(folder, 'divisions.csv'), 'code,name\n99,示例省\n9901,云汀市\n990102,临溪区\n');
    const place = (): string | undefined =>
      /place: "(\d+)"/.exec(readFileSync(join(folder, 'policies/regulation.mdx'), 'utf8'))?.[1];
    expect((await runImport('policy', good, '--into', folder)).code).toBe(0);
    expect(readFileSync(join(folder, 'site.json'), 'utf8')).toBe('{}');
    expect(place()).toBe('9901');
    expect((await runImport('policy', good, '--into', folder, '--replace', '--place', '990102')).code).toBe(
      0,
    );
    expect(place()).toBe('990102');
  }));

test('an existing text is not overwritten without --replace', () =>
  withFolder(async (folder) => {
    mkdirSync(join(folder, 'policies'));
    const target = join(folder, 'policies/regulation.mdx');
    writeFileSync(target, '手工改过');
    const refused = await runImport('policy', good, '--into', folder);
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.error).toMatch(/policies\/regulation\.mdx 已经有了.*--replace/);
    expect([files(folder), readFileSync(target, 'utf8')]).toEqual([
      ['policies', 'policies/regulation.mdx'],
      '手工改过',
    ]);
    expect((await runImport('policy', good, '--into', folder, '--replace')).code).toBe(0);
    expect(readFileSync(target, 'utf8')).toContain('云汀市助残志愿服务管理办法');
    expect(files(folder)).toEqual(['policies', 'policies/regulation.mdx', 'site.json']);
  }));

test('one bad file among good ones: every bad one is named, nothing is written', () =>
  withFolder(async (folder) => {
    const write = (name: string, bytes: Uint8Array | string): string => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    };
    const link = (name: string, to: string): string => {
      symlinkSync(to, join(folder, name));
      return join(folder, name);
    };
    const bad: [file: string, message: RegExp][] = [
      [write('empty.txt', ''), /空的（0 字节）/],
      [write('old.ole', Buffer.from('d0cf11e0a1b11ae1', 'hex')), /旧版 Office.*另存为 \.docx/],
      [write('scan.pdf', '%PDF-1.4'), /PDF/],
      [write('sheet.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<x/>') })), /电子表格/],
      [write('archive.docx', zipSync({ 'a.txt': strToU8('a') })), /压缩包.*请解压/],
      [write('broken.docx', Buffer.from('504b0304ffff', 'hex')), /已损坏或者没有下载完整/],
      [
        write('bad-xml.docx', zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') })),
        /已损坏.*读不出来/,
      ],
      [write('binary.txt', Buffer.from([0, 1, 2, 3, 0, 9, 8, 7])), /不是文本文件/],
      [write('story.txt', '这不是公文，只是一段很普通的话，没有标题也没有编号。'.repeat(4)), /找不到标题/],
      [join(folder, 'missing.txt'), /没有这个文件/],
      [folder, /这是文件夹/],
      [link('gone.txt', join(folder, 'nowhere.txt')), /这是链接.*指向的文件不在了/],
      [link('round.txt', join(folder, 'round.txt')), /系统不让读这个文件：链接绕成了圈/],
      [join(folder, `${'长'.repeat(100)}.txt`), /系统不让读这个文件：文件名或者路径太长/],
      ['/dev/null', /这不是普通的文件/],
    ];
    const into = join(folder, 'content');
    const { code, out, error } = await runImport(
      'policy',
      good,
      ...bad.map(([file]) => file),
      '--into',
      into,
    );
    expect([code, out, existsSync(into)]).toEqual([2, '', false]);
    expect(error).toContain(`有 ${bad.length} 个问题，什么都没有写入`);
    for (const [file, message] of bad) {
      const line = error.split('\n').find((it) => it.startsWith(`- ${file}：`));
      expect(line, file).toMatch(message);
    }
  }));

test('a file that may not be read, or whose folder may not, is refused by name and holds up no other', () =>
  withFolder(async (folder) => {
    mkdirSync(join(folder, 'locked'));
    const locked = [
      join(folder, 'closed.txt'),
      join(folder, 'locked/inside.txt'),
      join(folder, 'closed.xlsx'),
    ];
    for (const file of locked) {
      cpSync(good, file);
      chmodSync(file, 0);
    }
    for (const it of [folder, join(folder, 'locked')]) chmodSync(it, it === folder ? 0o777 : 0);
    const bytes = readFileSync(good);
    const own = join(folder, 'open.txt');
    writeFileSync(own, bytes);
    await withoutRights(async () => {
      const { code, error } = await runImport(
        'policy',
        own,
        ...locked,
        '--into',
        join(folder, 'c'),
        '--skip-refused',
      );
      expect([code, files(join(folder, 'c/policies'))]).toEqual([0, ['open.mdx']]);
      for (const file of locked)
        expect(error).toMatch(new RegExp(`- ${file}：系统不让读这个文件：没有权限`, 'u'));
      const form = await runImport('villages', join(folder, 'closed.xlsx'), '--into', join(folder, 'd'));
      expect([form.code, form.error]).toEqual([
        2,
        expect.stringMatching(/closed\.xlsx：系统不让读这个文件：没有权限/),
      ]);
    });
    chmodSync(join(folder, 'locked'), 0o755);
  }));

test('two files of one name in one call are refused', () =>
  withFolder(async (folder) => {
    mkdirSync(join(folder, 'b'));
    cpSync(good, join(folder, 'b/regulation.txt'));
    const { code, error } = await runImport(
      'policy',
      good,
      join(folder, 'b/regulation.txt'),
      '--into',
      join(folder, 'c'),
    );
    expect([code, existsSync(join(folder, 'c'))]).toEqual([2, false]);
    expect(error).toMatch(/\S+regulation\.txt、\S+b\/regulation\.txt：都会写成/);
  }));

test('a wrong call says how it is done and exits with 2; --help with 0', async () => {
  const calls: [args: string[], code: number, words: RegExp][] = [
    [[], 2, /用法.*policy/s],
    [['recipe', 'x'], 2, /没有“recipe”这一种导入/],
    [['constructor'], 2, /没有“constructor”这一种导入/],
    [['policy'], 2, /没有写要导入的文件/],
    [['policy', good], 2, /没有写 --into/],
    [['policy', good, '--into', 'x', '--wrong'], 2, /选项不对/],
    [['policy', good, '--into', 'x', '--place', '12345'], 2, /不是行政区划代码/],
    [['policy', good, '--into', good], 2, /是文件，要写文件夹/],
    [['policy', good, '--into', 'x', '--divisions', 'nowhere.csv'], 2, /读不出区划列表/],
    [
      ['audit', good, '--into', 'x', '--published', '昨天'],
      2,
      /--published 不对：不是日历上有的日子，写成 2026-05-20/,
    ],
    [
      ['policy', good, '—into', 'x'],
      2,
      /前面不是两个减号[^]*全部选项和例子：npm run import -- policy --help/,
    ],
    [['--help'], 0, /用法/],
    [['policy', '--help'], 0, /--replace/],
    [['policy', '-h'], 0, /--replace/],
  ];
  for (const [args, code, words] of calls) {
    const run = await runImport(...args);
    expect(run.code, args.join(' ')).toBe(code);
    expect(code === 0 ? run.out : run.error, args.join(' ')).toMatch(words);
  }
});

test('two files that say the same record are told at the second, with what to do; none is written', () =>
  withFolder(async (folder) => {
    const sheets = realistic['inspections']?.sheets ?? [];
    const [a, b] = [await build(join(folder, 'a.xlsx'), sheets), await build(join(folder, 'b.xlsx'), sheets)];
    const into = join(folder, 'content');
    const { code, error } = await runImport('inspections', a, b, '--into', into, '--divisions', divisions);
    expect([code, existsSync(join(into, 'inspections'))]).toEqual([2, false]);
    expect(error).toMatch(
      /b\.xlsx[^\n]*和 a\.xlsx 工作表“[^”]+”写的是同一份记录 inspections\/\S+\n[^\n]*只留一份/u,
    );
  }));

test('a day of PORTAL_TODAY that is none is said, and nothing is read', async () => {
  const before = process.env['PORTAL_TODAY'];
  process.env['PORTAL_TODAY'] = '2026/3/12';
  try {
    const { code, error } = await runImport('policy', good, '--into', 'x');
    expect([code, error]).toEqual([2, expect.stringContaining('PORTAL_TODAY=2026/3/12 不是日历上的日子')]);
  } finally {
    if (before === undefined) delete process.env['PORTAL_TODAY'];
    else process.env['PORTAL_TODAY'] = before;
  }
});
