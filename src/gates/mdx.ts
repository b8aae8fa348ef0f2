import { mdxToJs, type MdastPluginDefinition } from 'satteri';
import { allowList, ContentSyntaxError } from '../mdx/allow-list.ts';
import { place, type Content, type RecordFile } from '../records/content.ts';
import type { Finding, Gate } from './types.ts';

/** What the compiler says of a text that it can't parse, in Chinese. */
const said: [RegExp, string][] = [
  [/closing tag/, '标签没有成对：缺少结束标签'],
  [/in expression|parse expression/, '正文里有 { 或 }；要写花括号请写成 \\{ 和 \\}'],
  [/after `<`|before name|in name/, '正文里有 <；要写小于号请写成 \\<'],
  [/import\/export|esm/i, '正文里不能有以 import 或 export 开头的一行'],
];

/** The allow list, but going on after a refusal, so that one run tells all. */
function collecting(refusals: ContentSyntaxError[]): MdastPluginDefinition {
  const visitors = Object.entries(allowList).map(([name, visit]) => [
    name,
    typeof visit === 'function'
      ? (node: never) => {
          try {
            Reflect.apply(visit, undefined, [node]);
          } catch (error) {
            if (!(error instanceof ContentSyntaxError)) throw error;
            refusals.push(error);
          }
        }
      : visit,
  ]);
  return { ...Object.fromEntries(visitors), name: allowList.name } as MdastPluginDefinition;
}

async function check(record: RecordFile): Promise<Finding[]> {
  const finding = (line: number, what: string, todo: string): Finding => ({
    where: place(record.file, record.bodyLine - 1 + line),
    what,
    todo,
    level: 'error',
  });
  const refusals: ContentSyntaxError[] = [];
  try {
    await mdxToJs(record.body, { mdastPlugins: [collecting(refusals)] });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const message = error.message.replace(/^(\d+):\d+: /, '');
    const line = Number(/^(\d+):/.exec(error.message)?.[1] ?? 1);
    const what = said.find(([pattern]) => pattern.test(message))?.[1] ?? `正文的写法有误（${message}）`;
    return [finding(line, what, '改正这一行；写法见内容说明')];
  }
  return refusals.map((it) => finding(it.line ?? 1, it.message, '删掉，或者改成允许的写法'));
}

/** The body of every MDX file parses and uses only what the allow list permits. */
export const mdx: Gate<Content> = {
  name: 'mdx',
  description: '正文能解析，只用允许的标签和链接',
  check: async ({ records }) =>
    (await Promise.all(records.filter((it) => it.file.endsWith('.mdx')).map(check))).flat(),
};
