import { expect, test } from '@playwright/test';
import { mdxToJs } from 'satteri';
import { allowedComponents, allowList } from '../../../src/mdx/allow-list.ts';

const compile = (mdx: string) =>
  mdxToJs(mdx, { mdastPlugins: [allowList], features: { smartPunctuation: false } });

const errorOf = (mdx: string): unknown => {
  try {
    compile(mdx);
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
  ['an expression as an attribute in a sentence', '甲 <Fact name={1} /> 乙', /属性要写成 名称="文字"/, 1, 3],
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
  ['a picture in the text itself', '![甲](data:image/png;base64,x)', /不能用/, 1, 1],
  ['an aligned table', '甲\n\n| a | b |\n| :- | - |\n| 1 | 2 |', /不能写冒号/, 3, 1],
];

for (const [name, mdx, message, line, column] of refused)
  test(`${name} is refused at ${line}:${column}`, () => {
    const error = errorOf(mdx);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ message: expect.stringMatching(message), line, column });
  });

const accepted = [
  '为了**加强**工作，见[另一份文件](/policies/a/)、[第三章](#c3)、[来源](https://example.org/)、[邮箱](mailto:a@example.org)。',
  '| a | b |\n| - | - |\n| 1 | 2 |',
  '花括号 \\{x\\} 和代码 `{x}`',
  ...allowedComponents.map((name) => `<${name} name="甲" />`),
];

for (const mdx of accepted)
  test(`${mdx.split('\n')[0] ?? ''} is accepted`, () => {
    expect(errorOf(mdx)).toBeUndefined();
  });
