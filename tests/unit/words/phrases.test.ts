import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const root = resolve(import.meta.dirname, '../../..');
const filesOf = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((it) => ending.test(it))
    .map((it) => join(folder, it));

/** What visitors stumbled over, as forms that no word and no sentence of a record may have again. */
const stumbles: [form: RegExp, instead: string][] = [
  [/说好/, '目标、承诺'],
  [/做到做到|做到没有做到/, '已做到、没有做到'],
  [/区（县）/, '县（区）'],
  [/\d日 前|\$\{day\} (?!日)[一-龥]/, '日期和后面的字之间没有空格'],
  [/每 ?2 ?周/, '隔周'],
  [/一眼看清/, '办事要点'],
  [/凭证可以/, '凭残疾人证可以'],
  [/由它落实|被它修改|让它停止/, '落实本文件的、修改本文件的'],
  [/同级[上下]一个|附近的地方/, '前一个、后一个、上级和同级'],
  [/不能说有，也不能说没有/, '还没有材料'],
  [/规章上墙/, '制度已公示'],
  [/说的是谁|某一天的情况/, '统计对象、时点数'],
  [/要人的岗位/, '正在招募的岗位'],
  [/换成按标题/, '切换到“标题”'],
  [/符合任何一项就算/, '符合一项即可'],
  [/有多硬/, '约束力有多强'],
  [/点击这里|点这里|查看更多/, '链接写明通到哪里'],
  [/: '(?:谁[^？']{1,3}|由谁[^？']{1,3}|[^？']{1,3}(?:没有|哪里|什么时候|谁)|给谁)'/, '名称和列名用名词'],
];

/** Sentences of the interface without comments, which may name what is no longer said. */
const wordsOf = (file: string): string =>
  readFileSync(join(root, file), 'utf8').replaceAll(/\/\*.*?\*\/|^\s*\/\/.*$/gms, '');

const interfaceFiles = [...filesOf('src/words/zh-CN', /\.ts$/), ...filesOf('src/default-pages', /\.mdx$/)]
  // What people type into the search is theirs.
  .filter((it) => !/search-(?:language|same)\.ts$/.test(it));
const recordFiles = filesOf('content', /\.(?:json|mdx)$/);

for (const [what, files] of [
  ['the interface', interfaceFiles],
  ['the sample', recordFiles],
] as const)
  test(`${what} has none of the forms that visitors stumbled over`, () => {
    expect(files.length).toBeGreaterThan(20);
    const found = files.flatMap((file) => {
      const text = wordsOf(file);
      return stumbles.flatMap(([form, instead]) => {
        const [hit] = form.exec(text) ?? [];
        return hit === undefined ? [] : [`${file}: ${hit} → ${instead}`];
      });
    });
    expect(found).toEqual([]);
  });

test('each of these forms is one that the test finds', () => {
  const wrong = [
    ...['说好不少于 5 次', '做到做到了', '区（县）残联', '5月31日 前', '每 2 周的周三', '一眼看清'],
    ...['凭证可以申请', '被它修改', '同级上一个', '不能说有，也不能说没有', '规章上墙', '某一天的情况'],
    ...['现在要人的岗位', '换成按标题浏览', '符合任何一项就算', '这句话有多硬', '点击这里'],
    "by: '谁检查'",
  ];
  expect(wrong.map((it, index) => stumbles[index]?.[0].test(it))).toEqual(wrong.map(() => true));
});

test('“not founded” of a record is never said of what nobody knows', () => {
  // No record of a kind is no record; only a record may say that there is none.
  const said = recordFiles
    .filter((it) => /(?:federations|associations|villages|pages)\//.test(it))
    .flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .filter((it) => /(?:还|尚)?(?:没有|未)(?:成立|建立)/.test(it) && !/"founded"|notFounded/.test(it))
        .map((it) => `${file}: ${it.trim()}`),
    );
  expect(said.filter((it) => !it.includes('没有成立的'))).toEqual([]);
});
