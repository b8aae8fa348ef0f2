import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readLines } from '../../../src/importers/policy/decision-calls.ts';
import { notedDecisions } from '../../../src/importers/policy/decision-words.ts';
import { toDecisions } from '../../../src/importers/policy/decisions.ts';
import { runImport, withFolder } from './support.ts';

const text = `残疾人社区康复那些事
云残发〔2024〕12号
各县（市、区）残联：
为做好社区康复服务工作，方便残疾人就近得到康复服务，现将有关事项通知如下，请认真执行。
一、总体要求
坚持需求导向，把为残疾人办实事放在首位。
主办单位：云汀市残疾人联合会
扫一扫在手机打开当前页
`;

test('lines are written 4, 6-7 or 1-5,9', () => {
  expect(['4', '6-7', '1-3,9', ' 2 - 3 '].map(readLines)).toEqual([[4], [6, 7], [1, 2, 3, 9], [2, 3]]);
  expect(['第６行', '6～7', '6—7', '6至7', '6、7', '6 7', '第6行、第9段'].map(readLines)).toEqual([
    ...[[6], [6, 7], [6, 7], [6, 7], [6, 7], [6, 7], [6, 9]],
  ]);
  const wrong = ['', 'a', '0', '7-6', '4.5', '1-', '6..7', '2024-05-06', '1'.repeat(50_000)];
  expect(wrong.map(readLines)).toEqual(wrong.map(() => null));
});

test('a field that a person gave by lines is known at each of them, but for the title, which is a field of its own', () => {
  const fields = new Map<string, readonly number[] | string>([
    ['title', [1]],
    ['issuers', [2, 3]],
    ['adoptedOn', '2024-05-06'],
  ]);
  const decided = toDecisions({ fields, leaveOut: [7], keep: [8] });
  expect([1, 2, 3, 4].map((line) => decided.fieldAt(line))).toEqual([
    ...[undefined, 'issuers', 'issuers', undefined],
  ]);
  expect([...decided.lines.keys(), ...decided.values.keys()]).toEqual(['title', 'issuers', 'adoptedOn']);
});

test('a person says what is what, by lines or words, in the call or beside the file; the same holds next time', async () => {
  await withFolder(async (folder) => {
    const file = join(folder, 'text.txt');
    const read = (): string => readFileSync(join(folder, 'c/policies/text.mdx'), 'utf8');
    writeFileSync(file, text);
    const called = await runImport(
      ...['policy', file, '--into', join(folder, 'c')],
      ...[
        '--field',
        'title=1',
        '--field',
        'adoptedOn=2024-05-06',
        '--field',
        'issuers=云汀市图书馆；云汀市民政局',
      ],
      ...['--field', 'recipients=', '--leave-out', '7', '--keep', '8'],
    );
    expect([called.code, called.error]).toEqual([0, '']);
    expect(read()).toContain('title: "残疾人社区康复那些事"');
    expect(read()).toContain('adoptedOn: "2024-05-06"');
    expect(read()).toContain('issuers:\n  - "云汀市图书馆"\n  - "云汀市民政局"');
    expect(read()).not.toContain('recipients:');
    expect(read()).not.toContain('主办单位');
    expect(read()).toContain('\n扫一扫在手机打开当前页\n');
    expect(called.out).toContain('按您的决定不收');

    writeFileSync(`${file}.decisions.json`, '{ "fields": { "title": "1-2" }, "leaveOut": "7" }');
    const again = ['--into', join(folder, 'c'), '--replace'];
    const replaced = await runImport('policy', file, `${file}.decisions.json`, ...again);
    expect([replaced.code, replaced.error]).toEqual([0, '']);
    expect(read()).not.toContain('主办单位');
    expect(replaced.out).toContain('成文日期原来是“2024-05-06”，现在读成“没有”');
    expect(replaced.out).not.toContain('照写好的行号办了');

    const mdx = join(folder, 'c/policies/text.mdx');
    writeFileSync(mdx, read().replace('clauseRule:', 'easyRead:\n  - "残联帮您做康复。"\nclauseRule:'));
    writeFileSync(file, `转载\n${text}`);
    writeFileSync(`${file}.decisions.json`, '{ "fields": { "title": "2-3" }, "leaveOut": "8" }');
    const other = await runImport('policy', file, ...again, '--field', 'number=3');
    expect(other.out).toContain('文件和上次导入的不同，还是照写好的行号办了：标题在第 2、3 行、第 8 行不收');
    expect(other.out).not.toContain('发文字号在第 3 行');
    expect(other.out).toContain('导入读不到的字段，照原来公布的留下：易读版');
    expect(read()).toContain('残联帮您做康复。');

    writeFileSync(mdx, '手工改坏了');
    expect((await runImport('policy', file, ...again)).out).toContain('原来的文件读不出来');
  });
});

test('decisions follow the words of their lines in a file that has changed; where these are gone it is refused', async () => {
  await withFolder(async (folder) => {
    const file = join(folder, 'text.txt');
    const beside = `${file}.decisions.json`;
    const mdx = join(folder, 'c/policies/text.mdx');
    const run = (): ReturnType<typeof runImport> =>
      runImport('policy', file, '--into', join(folder, 'c'), '--replace');
    writeFileSync(file, text);
    writeFileSync(beside, '{ "fields": { "title": "1" }, "leaveOut": "2, 7-8" }');
    expect((await run()).out).toContain('text.txt.decisions.json 里记下所指各行的字');
    expect((await run()).out).not.toContain('记下');
    const before = readFileSync(mdx, 'utf8');

    writeFileSync(file, `转载\n网站首页\n${text}`);
    const moved = await run();
    expect(moved.code).toBe(0);
    expect(moved.out).toContain('不收的行：第 2, 7-8 行，现在是第 4,9-10 行');
    expect(moved.out).not.toContain('照写好的行号办了');
    expect(JSON.parse(readFileSync(beside, 'utf8'))).toMatchObject({
      fields: { title: '3' },
      leaveOut: '4,9-10',
      words: { 'title=3': ['残疾人社区康复那些事'] },
    });
    expect(readFileSync(mdx, 'utf8').split('---\n').at(-1)).toBe(before.split('---\n').at(-1));

    const published = readFileSync(mdx, 'utf8');
    for (const [changed, words] of [
      [text.replace('那些事', '二三事'), /标题：第 3 行原来是“残疾人社区康复那些事”，现在没有这一行/],
      [`${text}扫一扫在手机打开当前页\n`, /不收的行：第 10 行.*现在第 8、9 行都是/],
    ] as const) {
      writeFileSync(file, changed);
      const refused = await run();
      expect([refused.code, readFileSync(mdx, 'utf8')]).toEqual([2, published]);
      expect(refused.error).toMatch(words);
    }
    writeFileSync(beside, readFileSync(beside, 'utf8').replace('"4,9-10"', '"2,7-9"'));
    expect((await run()).code).toBe(0);
  });
});

test('that the words of lines could not be kept, in a file that may only be read, is told', () => {
  const now = { leaveOut: '1', words: { 'leaveOut=1': ['网站首页'] } };
  const noted = (mayWrite: boolean) =>
    notedDecisions('a/b.decisions.json', { leaveOut: '1' }, now, () => mayWrite);
  expect(noted(true)).toMatchObject({ noted: [{ path: 'a/b.decisions.json' }], told: [] });
  expect(noted(false)).toMatchObject({ noted: [], told: [{ kind: 'changed', what: 'b.decisions.json' }] });
  expect(notedDecisions('a', { fields: {}, ...now }, now, () => false)).toEqual({ noted: [], told: [] });
});

test('wrong decisions are told in Chinese and nothing is written', async () => {
  await withFolder(async (folder) => {
    const file = join(folder, 'text.txt');
    writeFileSync(file, text);
    const into = join(folder, 'c');
    const wrong: [args: string[], words: RegExp][] = [
      [['--field', 'colour=1'], /字段名只能是/],
      [['--field', 'title'], /字段=行号/],
      [['--leave-out', 'x'], /行号写成/],
      [['--field', 'number=4'], /读不成发文字号/],
      [['--field', 'number=99'], /没有文字/],
      [['--field', 'adoptedOn=明天'], /读不成成文日期/],
    ];
    for (const [args, words] of wrong) {
      const run = await runImport('policy', file, '--into', into, ...args);
      expect([run.code, existsSync(into)], args.join(' ')).toEqual([2, false]);
      expect(run.error).toMatch(words);
    }
    for (const json of ['{', '{ "fields": { "colour": "1" } }', '{ "leaveOut": 5 }']) {
      writeFileSync(`${file}.decisions.json`, json);
      const run = await runImport('policy', file, '--into', into);
      expect([run.code, run.error.includes('text.txt.decisions.json')], json).toEqual([2, true]);
    }
  });
});

test('one refused file: nothing is written and the option is named; with it the rest goes in, and what is left is listed', async () => {
  await withFolder(async (folder) => {
    const good = join(folder, 'good.txt');
    const bad = join(folder, 'bad.txt');
    writeFileSync(good, text.replace('残疾人社区康复那些事', '云汀市残疾人联合会关于社区康复的通知'));
    writeFileSync(bad, '没有什么内容');
    const into = join(folder, 'c');
    const all = await runImport('policy', good, bad, '--into', into);
    expect([all.code, existsSync(into)]).toEqual([2, false]);
    expect(all.error).toContain('--skip-refused');
    const some = await runImport('policy', good, bad, '--into', into, '--skip-refused');
    expect([some.code, existsSync(join(into, 'policies/good.mdx'))]).toEqual([0, true]);
    expect(some.error).toMatch(/bad\.txt.*汉字/);
    expect((await runImport('policy', bad, '--into', into, '--skip-refused')).code).toBe(2);
  });
});

test('a short text is refused until a person says which line is its title', async () => {
  await withFolder(async (folder) => {
    const file = join(folder, 'short.txt');
    writeFileSync(file, '云残发〔2024〕13号\n关于放假的通知\n各乡镇残联：\n国庆节放假七天，值班安排照旧。\n');
    const into = join(folder, 'c');
    const refused = await runImport('policy', file, '--into', into);
    expect([refused.code, existsSync(into)]).toEqual([2, false]);
    expect(refused.error).toContain('确实就这么短的');
    const taken = await runImport('policy', file, '--into', into, '--field', 'title=2');
    expect([taken.code, taken.error]).toEqual([0, '']);
    expect(readFileSync(join(into, 'policies/short.mdx'), 'utf8')).toContain('title: "关于放假的通知"');
  });
});
