import { expect, test } from '@playwright/test';
import { mdxToJs } from 'satteri';
import { allowList, deepLines } from '../../../src/mdx/allow-list.ts';
import type { Room } from '../../../src/mdx/tags.ts';

const compile = (mdx: string, room: Room) =>
  mdxToJs(mdx, {
    mdastPlugins: [allowList],
    features: { smartPunctuation: false },
    fileURL: new URL(`file:///content/${room}/a.mdx`),
  });

const errorOf = (mdx: string, room: Room = 'policies'): unknown => {
  try {
    compile(mdx, room);
  } catch (error) {
    return error;
  }
  return undefined;
};

const refused: [string, string, RegExp, number, number][] = [
  ['an import', '甲\n\nimport a from "b"', /import 或 export/, 3, 1],
  ['an export', 'export const a = 1', /import 或 export/, 1, 1],
  ['an expression between paragraphs', '甲\n\n{1 + 1}', /不能有 \{…\}/, 3, 1],
  ['an expression in a sentence', '甲 {1}', /不能有 \{…\}/, 1, 3],
  ['a script', '甲\n\n<script>1</script>', /不能使用标签 <script>；可以用的有 <Recipients>/, 3, 1],
  ['an unknown tag in a sentence', '甲 <b>乙</b>', /不能使用标签 <b>/, 1, 3],
  ['a tag without a name', '<>甲</>', /不能使用标签 <>/, 1, 1],
  ['a spread attribute', '<Note {...x}>甲</Note>', /属性要写成 名称="文字"/, 1, 1],
  ['an expression as an attribute', '<Note a={1}>甲</Note>', /属性要写成 名称="文字"/, 1, 1],
  [
    'an attribute that sets HTML',
    "甲\n\n<Note set:html='<b>乙</b>'>甲</Note>",
    /<Note> 不能写 set:html，它没有属性/,
    3,
    1,
  ],
  [
    'one that sets text',
    '<Attachment title="甲" set:text="乙">\n\n丙\n\n</Attachment>',
    /不能写 set:text；写成 <Attachment title="…">/,
    1,
    1,
  ],
  ...['is:raw', 'slot', 'onclick', 'client:load', 'class', 'style', 'id'].map(
    (name): [string, string, RegExp, number, number] => [
      `the attribute ${name}`,
      `<Callout title="甲" ${name}="a">\n\n乙\n\n</Callout>`,
      new RegExp(`<Callout> 不能写 ${name}`),
      1,
      1,
    ],
  ),
  ['an attribute that is missing', '<Attachment>\n\n甲\n\n</Attachment>', /<Attachment> 缺少 title/, 1, 1],
  ['an attribute without a value', '<Callout title>\n\n甲\n\n</Callout>', /title 是空的/, 1, 1],
  ['an attribute that is empty', '<Callout title=" ">\n\n甲\n\n</Callout>', /title 是空的/, 1, 1],
  ['an attribute twice', '<Callout title="甲" title="乙">\n\n甲\n\n</Callout>', /写了不止一次/, 1, 1],
  ['a tag of the other room', '甲\n\n<ContactCard />', /不能使用标签 <ContactCard>/, 3, 1],
  ['a tag of a line in a sentence', '甲 <Note>乙</Note>', /<Note> 要单独成行/, 1, 3],
  ['a tag of a line over several lines', '<Note>\n\n甲\n\n</Note>', /要写在同一行/, 1, 1],
  ['a tag of a line without words', '甲\n\n<Note></Note>', /<Note> 里面没有文字/, 3, 1],
  ['a tag of blocks on one line', '<Callout title="甲">乙</Callout>', /另起一行/, 1, 1],
  ['a tag in a list', '- <Note>甲</Note>', /不能写在/, 1, 3],
  [
    'an attachment in an attachment',
    '<Attachment title="甲">\n\n乙\n\n<Attachment title="丙">\n\n丁\n\n</Attachment>\n\n</Attachment>',
    /不能写在 <Attachment> 里/,
    5,
    1,
  ],
  ['a picture', '甲 ![乙](/a.png)', /不能放图片/, 1, 3],
  ['a picture by reference', '![甲][1]\n\n[1]: /a.png', /不能放图片/, 1, 1],
  ['a footnote', '甲[^1]\n\n[^1]: 乙', /不能用脚注/, 1, 2],
  ['a task list', '- [x] 甲', /不能用勾选列表/, 1, 1],
  ['a block of code', '```\n甲\n```', /不能用代码块/, 1, 1],
  ['ages and days that become struck out', '18~25岁，30~40天', /~ 要写成/, 1, 3],
  ['a quotation in a policy text', '> 甲', /不能用引文/, 1, 1],
  ['a heading of the page', '# 甲', /从 ## 开始/, 1, 1],
  ['a heading that skips a level', '## 甲\n\n#### 乙', /标题跳了级/, 3, 1],
  ['a heading in a list', '- ## 甲', /标题不能写在列表/, 1, 3],
  ['a heading without words', '甲\n\n## &#8203;', /标题没有文字/, 3, 1],
  ['a link without words', '甲 [](/a/)', /链接没有文字/, 1, 3],
  ['a link that names a user', '[甲](https://a:b@evil.example/)', /用户名和密码/, 1, 1],
  ['a link with a backslash', '[甲](</\\evil.example>)', /反斜杠/, 1, 1],
  ['a link to this machine', '[甲](http://127.0.0.1/)', /本机或者内部网络/, 1, 1],
  ['a link to a look-alike', '[甲](https://ехample.org/)', /看错的外文字母/, 1, 1],
  ['a list of seven levels', '- '.repeat(7) + '甲', /列表超过 6 级/, 1, 13],
  [
    'a link that runs script',
    '甲 [乙](javascript:alert)',
    /链接 javascript:alert 不能用；链接要以 https/,
    1,
    3,
  ],
  ['the same in capitals', '[甲](JaVaScript:alert)', /不能用/, 1, 1],
  ['the same written with an entity', '[甲](&#106;avascript:alert)', /不能用/, 1, 1],
  ['the same as a reference', '[甲][1]\n\n[1]: javascript:alert', /不能用/, 3, 1],
  ['a link to a file', '[甲](file:///a)', /不能用/, 1, 1],
  ['a link that takes the scheme of the page', '[甲](//portal.example.org/)', /不能用/, 1, 1],
  ['a picture in the text itself', '![甲](data:image/png;base64,x)', /不能放图片/, 1, 1],
  ['an aligned table', '甲\n\n| a | b |\n| :- | - |\n| 1 | 2 |', /不能写冒号/, 3, 1],
];

for (const [name, mdx, message, line, column] of refused)
  test(`${name} is refused at ${line}:${column}`, () => {
    const error = errorOf(mdx);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ message: expect.stringMatching(message), line, column });
  });

const accepted: [Room, string][] = [
  [
    'policies',
    '为了**加强**工作，见[另一份文件](/policies/a/)、[第三章](#c3)、[来源](https://example.org/)、[邮箱](mailto:a@example.org)。',
  ],
  ['policies', '| a | b |\n| - | - |\n| 1 | 2 |'],
  ['policies', '花括号 \\{x\\} 和代码 `{x}`'],
  ['policies', '- '.repeat(6) + '甲'],
  ['policies', '甲  \n乙\n\n---\n\n18\\~25岁'],
  ...['Recipients', 'Signature', 'Note', 'CopyTo', 'PrintedBy'].map((name): [Room, string] => [
    'policies',
    `<${name}>甲</${name}>`,
  ]),
  ['policies', '<Attachment title="甲">\n\n## 乙\n\n<Note>丙</Note>\n\n</Attachment>'],
  ['policies', '<Callout title="甲">\n\n乙\n\n</Callout>'],
  ['pages', '<Callout title="甲">\n\n电话 <Fact name="hotline" />\n\n<ContactCard />\n\n</Callout>'],
  ['pages', '<ContactCard />\n\n> 引文'],
];

for (const [room, mdx] of accepted)
  test(`${mdx.split('\n')[0] ?? ''} is accepted in ${room}`, () => {
    expect(errorOf(mdx, room)).toBeUndefined();
  });

test('a line that nests beyond what the parser survives is found before it is parsed', () => {
  expect(deepLines(`甲\n${'- '.repeat(30)}乙\n${'  '.repeat(30)}- 丙\n${'> '.repeat(30)}丁\n\n- 戊`)).toEqual(
    [2, 3, 4],
  );
});
