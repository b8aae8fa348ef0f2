import { mdxToJs, mdxToMdast, type MdastNode } from 'satteri';
import { ContentSyntaxError, deepLines, factsIn, refusalsIn } from '../mdx/allow-list.ts';
import { place, type Content, type RecordFile } from '../records/content.ts';
import type { Finding, Gate } from './types.ts';

/** What the compiler says of a text that it can't parse, in Chinese. */
const said: [RegExp, string][] = [
  [/closing tag/, '标签没有成对：缺少结束标签'],
  [/in expression|parse expression/, '正文里有 { 或 }；要写花括号请写成 \\{ 和 \\}'],
  [/after `<`|before name|in name/, '正文里有 <；要写小于号请写成 \\<'],
  [/import\/export|esm/i, '正文里不能有以 import 或 export 开头的一行'],
];

/** The text of site.json that a `<Fact>` names; undefined where it has none. */
const factOf = (site: Content['site'], name: string): unknown =>
  name
    .split('.')
    .reduce<unknown>(
      (at, key) =>
        at && typeof at === 'object' && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined,
      site,
    );

/** Facts that site.json does not have: the page could not be rendered. */
function* factFaults(root: MdastNode, site: Content['site']): Generator<ContentSyntaxError> {
  if (!site) return;
  for (const { name, position } of factsIn(root))
    if (typeof factOf(site, name) !== 'string')
      yield new ContentSyntaxError(
        `<Fact name="${name}" />：site.json 里没有这一项文字；补上这一项，或者删掉这个标签`,
        position,
      );
}

function check(record: RecordFile, { site }: Content): Finding[] {
  const finding = (line: number, what: string, todo: string): Finding => ({
    where: place(record.file, record.bodyLine - 1 + line),
    what,
    todo,
    level: 'error',
  });
  const deep = deepLines(record.body);
  if (deep.length > 0)
    return deep.map((line) =>
      finding(line, '行首的空格、引文和列表符号太多，套得太深', '拆成几个段落，行首少留空格'),
    );
  try {
    const root = mdxToMdast(record.body);
    const room = record.collection === 'policies' ? 'policies' : 'pages';
    const refusals = [...refusalsIn(root, room), ...factFaults(root, site)];
    if (refusals.length === 0) mdxToJs(record.body);
    return refusals.map((it) => finding(it.line ?? 1, it.message, '改成允许的写法，或者删掉'));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const message = error.message.replace(/^(\d+):\d+: /, '');
    const line = Number(/^(\d+):/.exec(error.message)?.[1] ?? 1);
    const what = said.find(([pattern]) => pattern.test(message))?.[1] ?? `正文的写法有误（${message}）`;
    return [finding(line, what, '改正这一行；写法见内容说明')];
  }
}

/** The body of every MDX file parses and uses only what the allow list permits. */
export const mdx: Gate<Content> = {
  name: 'mdx',
  description: '正文能解析，只用允许的标签和链接',
  check: (content) =>
    content.records.filter((it) => it.file.endsWith('.mdx')).flatMap((it) => check(it, content)),
};
