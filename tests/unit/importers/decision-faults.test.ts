import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { fixture, runImport, withFolder } from './support.ts';

const text = `云汀市残疾人联合会关于做好器具适配工作的通知
云残发〔2024〕12号
各县（市、区）残联：
为方便残疾人就近适配器具，现将有关事项通知如下，请认真执行。
一、摸清底数
各县（市、区）残联在六月底前入户登记，逐人核对。
云汀市残疾人联合会
2024年5月6日
`;

/** How an import of the text ends with these options, or with this file of decisions beside it. */
const said = (options: readonly string[], decisions?: string | Uint8Array) =>
  withFolder(async (folder) => {
    const file = join(folder, 'a.txt');
    writeFileSync(file, text);
    if (decisions !== undefined) writeFileSync(`${file}.decisions.json`, decisions);
    const { code, out, error } = await runImport('policy', file, '--into', join(folder, 'c'), ...options);
    return `${code} ${out}${error}`;
  });

const wrongFields: [option: string, why: RegExp][] = [
  ['title=1-', /--field title：像行号，读不出是哪几行/],
  ['title=3-1', /像行号，读不出是哪几行/],
  ['note=6..7', /像行号，读不出是哪几行/],
  ['title=', /每份文件都要有标题/],
  ['kind=通知书', /读不成公文种类.*：决议、/s],
  ['disclosure=公开', /读不成公开属性.*：主动公开、依申请公开、不予公开/s],
  ['adoptedOn=2024-13-06', /读不成成文日期.*如 2024-05-06/s],
  ['number=abc', /读不成发文字号.*如 云残发〔2024〕12号/s],
  ['titel=1', /字段名只能是 title（标题）、number（发文字号）/],
];

test('a field that a person wrote wrongly is refused with what may be written', async () => {
  for (const [option, why] of wrongFields) {
    const it = await said(['--field', option]);
    expect(it, option).toMatch(/^2 /);
    expect(it, option).toMatch(why);
    expect(it, option).not.toMatch(/Error|无效输入/);
  }
});

test('a field is called by its Chinese name, too, and a title that a person typed is said to be his', async () => {
  for (const option of ['标题=1', 'title＝1', 'title=第1行'])
    expect(await said(['--field', option]), option).toMatch(/标题：云汀市[^\n]+（第 1 行）\s+由人指定/u);
  expect(await said(['--field', 'title=关于器具适配的通知'])).toMatch(
    /标题：关于器具适配的通知[^\n]+由人指定/u,
  );
  expect(await said([], '{ "fields": { "发文字号": "云残发〔2024〕13号" } }')).toContain(
    '云残发〔2024〕13号',
  );
});

test('a line that is to be kept and left out is refused', async () => {
  expect(await said(['--leave-out', '4-6', '--keep', '5'])).toMatch(
    /^2 .*第 5 行既写在 --leave-out 里，又写在 --keep 里/s,
  );
});

const files: [decisions: string | Uint8Array, why: RegExp][] = [
  ['\ufeff{ "fields": { "title": "1" } }', /^0 /],
  [Buffer.from('\ufeff{ "fields": { "title": "1" } }', 'utf16le'), /^0 /],
  ['{ “fields”: { “title”: “1” } }', /^2 .*中文的引号、冒号或者逗号，请换成英文的/s],
  ['{ "fields"：{ "title"："1" } }', /^2 .*中文的引号、冒号或者逗号/s],
  ['{ "leaveOut": "6",\n}', /^2 .*第 2 行：.*最后一个字段后面不能有逗号/s],
  ['{ "leaveOut": "6", "leaveOut": "5" }', /^2 .*字段 leaveOut 写了两次/s],
  ['', /^2 .*文件是空的/s],
  ['{ "leaveOut": 6 }', /^2 .*leaveOut：行号要加引号/s],
  ['{ "leaveOut": [6, 7] }', /^2 .*leaveOut：行号要加引号/s],
  ['{ "fields": { "title": 1 } }', /^2 .*fields\.title：行号和内容都要加引号/s],
  ['{ "fields": ["title"] }', /^2 .*fields：写成 \{ "字段": "行号或内容" \}/s],
  ['[]', /^2 .*整个文件要放在一对花括号/s],
  ['{ "leaveout": "6" }', /^2 .*没有“leaveout”，这里只能是 fields、leaveOut、keep/s],
];

test('a file of decisions is read as editors save it, and what is wrong with it is said by line, in words of everyday', async () => {
  for (const [decisions, why] of files) {
    const it = await said([], decisions);
    expect(it, String(decisions)).toMatch(why);
    expect(it, String(decisions)).not.toContain('无效输入');
  }
});

test('a place that the list of divisions does not have is refused; one with zeros behind is named as it is written', async () => {
  const list = ['--divisions', fixture('sheets/divisions.csv')];
  expect(await said(['--place', '999999', ...list])).toMatch(/^2 .*列表里没有这个代码/s);
  expect(await said(['--place', '990100', ...list])).toMatch(/^2 .*云汀市写成 --place 9901/s);
  expect(await said(['--place', '９９０１ ', ...list])).toMatch(/^0 /);
  expect(await said(['--divisions', 'nowhere.csv'])).not.toContain('--skip-refused');
});

test('a report into a folder, and two files of one name, are named as they were called', () =>
  withFolder(async (folder) => {
    for (const at of ['x', 'y']) {
      mkdirSync(join(folder, at));
      writeFileSync(join(folder, at, 'a.txt'), text);
    }
    const [one, other] = ['x', 'y'].map((at) => join(folder, at, 'a.txt')) as [string, string];
    const into = ['--into', join(folder, 'c')];
    const report = await runImport('policy', one, ...into, '--report', folder);
    expect([report.code, report.error]).toEqual([2, expect.stringContaining('是文件夹，要写文件名')]);
    const twice = await runImport('policy', one, other, ...into);
    expect(twice.error).toContain(`${one}、${other}：都会写成`);
  }));
