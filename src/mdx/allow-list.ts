import { defineMdastPlugin, type MdastNode } from 'satteri';
import { addressFault } from '../schemas/web-address.ts';
import { tags, tagsOf, written, type Room } from './tags.ts';

/** An error with the place in the MDX file, as Astro and the content gate print it. */
export class ContentSyntaxError extends Error {
  line: number | undefined;
  column: number | undefined;
  constructor(message: string, position?: { start: { line: number; column: number } }) {
    super(message);
    this.line = position?.start.line;
    this.column = position?.start.column;
  }
}

/** As the parser gives it: text, nothing (`<Note open />`), or an object where it is an expression. */
type Attribute = { type: string; name?: string; value?: unknown };

/** What of a node the list looks at. */
interface Node {
  type: string;
  name?: string | null;
  attributes?: readonly Attribute[];
  children?: readonly Node[];
  position?: { start: { line: number; column: number } } | undefined;
  depth?: number;
  value?: string;
  url?: string;
  checked?: boolean | null;
  align?: readonly unknown[] | null;
}

/** Where a node stands: what it is in, from the text itself inwards, and the level of the heading before it. */
interface Place {
  room: Room;
  ancestors: readonly string[];
  level: number;
}

const mostLevels = 6;
const words = new Set(['text', 'strong', 'emphasis', 'link', 'linkReference', 'inlineCode', 'break']);
const plainBlocks = new Set([
  'paragraph',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'thematicBreak',
]);

const expression = '正文里不能有 {…}；要写花括号请写成 \\{ 和 \\}';
const reference = '不能用脚注；把注释写成一个段落';
const picture = '正文里不能放图片；用文字写出图里的内容，或者写一个链接，指到登载图片的网页';

/** What content can't have, by the name of its syntax. */
const refusedTypes: Readonly<Record<string, string>> = {
  mdxjsEsm: '正文里不能有 import 或 export',
  mdxFlowExpression: expression,
  mdxTextExpression: expression,
  image: picture,
  imageReference: picture,
  footnoteReference: reference,
  footnoteDefinition: reference,
  code: '不能用代码块；写成普通段落，行首不留四个空格',
  delete: '不能用删除线；文字里的 ~ 要写成 \\~',
};

const visible = (node: Node): boolean =>
  node.type === 'text' || node.type === 'inlineCode'
    ? /[\p{L}\p{N}\p{P}\p{S}]/u.test(node.value ?? '')
    : node.type.startsWith('mdxJsx') || (node.children ?? []).some(visible);

const isTag = ({ type }: Node): boolean => type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';

/** What is wrong with the place of a tag, or with what it holds. */
function* tagFaults(node: Node, name: string, { ancestors }: Place): Generator<string> {
  const tag = tags[name];
  if (!tag) return;
  const inSentence = node.type === 'mdxJsxTextElement';
  const parent = inSentence ? 'words' : ancestors.at(-1);
  if (parent !== undefined && !tag.within.includes(parent))
    yield inSentence
      ? `<${name}> 要单独成行，不能写在句子里`
      : `<${name}> 不能写在${parent in tags ? ` <${parent}> ` : '列表、引文或者表格'}里；移到外面`;
  const children = node.children ?? [];
  const example = `<${name}>文字</${name}>`;
  if (tag.holds === 'nothing' && children.length > 0) yield `<${name}> 里面不写文字，写成 <${name} … />`;
  if (tag.holds === 'words' && !children.some(visible))
    yield `<${name}> 里面没有文字；写成 ${example}，或者删掉`;
  if (tag.holds === 'words' && children.some((it) => !words.has(it.type)))
    yield `<${name}> 和文字要写在同一行：${example}`;
  if (tag.holds === 'blocks' && (children.length === 0 || children.some((it) => words.has(it.type))))
    yield `<${name}> 里的文字要另起一行：${written(name)} 单独一行，空一行写文字，空一行写 </${name}>`;
}

/** What is wrong with the attributes of a tag: each tag has its own, and nothing else. */
function* attributeFaults(name: string, attributes: readonly Attribute[]): Generator<string> {
  const allowed = tags[name]?.attributes ?? [];
  if (
    attributes.some(({ type, value }) => type !== 'mdxJsxAttribute' || (typeof value === 'object' && value))
  )
    yield `<${name}> 的属性要写成 名称="文字"，不能用 {…}`;
  const given = attributes.flatMap((it) => it.name ?? []);
  const other = given.filter((it) => !allowed.includes(it));
  if (other.length > 0)
    yield `<${name}> 不能写 ${other.join('、')}${allowed.length > 0 ? `；写成 ${written(name)}` : '，它没有属性；删掉'}`;
  for (const attribute of allowed) {
    const values = attributes.filter((it) => it.name === attribute).map((it) => it.value);
    if (values.length === 0) yield `<${name}> 缺少 ${attribute}；写成 ${written(name)}`;
    else if (values.length > 1) yield `<${name}> 的 ${attribute} 写了不止一次；只留一个`;
    else if (values[0] === null || (typeof values[0] === 'string' && !/[\p{L}\p{N}]/u.test(values[0])))
      yield `<${name}> 的 ${attribute} 是空的；写成 ${written(name)}`;
  }
}

function* faultsOf(node: Node, place: Place): Generator<string> {
  const { room, ancestors, level } = place;
  const refused = refusedTypes[node.type];
  if (refused !== undefined) yield refused;
  else if (isTag(node)) {
    const known = tagsOf(room);
    if (!node.name || !known.includes(node.name)) {
      yield `不能使用标签 <${node.name ?? ''}>；可以用的有 ${known.map((name) => `<${name}>`).join(' ')}`;
      return;
    }
    yield* attributeFaults(node.name, node.attributes ?? []);
    yield* tagFaults(node, node.name, place);
  } else if (node.type === 'heading') {
    const depth = node.depth ?? 0;
    if (ancestors.some((it) => it !== 'Attachment')) yield '标题不能写在列表、引文或者别的标签里；移到外面';
    else if (depth === 1) yield '正文的标题从 ## 开始：# 是整页的标题，写在 title 里';
    else if (headingLevel(node, ancestors) > level + 1)
      yield `标题跳了级：${'#'.repeat(depth)} 上面没有 ${'#'.repeat(depth - 1)}；少写一个 #`;
    if (!visible(node)) yield '标题没有文字；补上，或者删掉这一行';
  } else if (node.type === 'link' || node.type === 'definition') {
    const fault = addressFault(node.url ?? '');
    if (fault !== undefined) yield `链接 ${node.url ?? ''} 不能用；${fault}`;
    if (node.type === 'link' && !visible(node)) yield '链接没有文字；写成 [去哪里](地址)';
  } else if (node.type === 'blockquote') {
    if (room === 'policies') yield '政策正文里不能用引文（行首的 >）；写成段落';
  } else if (node.type === 'listItem') {
    if (node.checked !== null && node.checked !== undefined)
      yield '不能用勾选列表（[ ] 和 [x]）；写成普通列表';
  } else if (node.type === 'table') {
    if (node.align?.some((side) => side !== null)) yield '表格分隔行不能写冒号（对齐）；对齐由样式决定';
  } else if (node.type === 'list') {
    if (ancestors.filter((it) => it === 'list').length >= mostLevels)
      yield `列表超过 ${mostLevels} 级；分成几个段落`;
  } else if (!words.has(node.type) && !plainBlocks.has(node.type) && node.type !== 'root')
    yield `正文里不能用这种写法（${node.type}）；写成段落、标题、列表或者表格`;
}

/** The level that a heading of the text has on its page. */
const headingLevel = (node: Node, ancestors: readonly string[]): number =>
  Math.min((node.depth ?? 2) + (ancestors.includes('Attachment') ? 1 : 0), 6);

const nameOf = (node: Node): string => (isTag(node) ? (node.name ?? '') : node.type);
const deepest = 40;

/**
 * What content has no business with: imports, expressions, unknown tags and attributes, tags where they can't stand,
 * pictures, unsafe addresses, in the order of the text. Whatever passes, the portal can render.
 */
export function refusalsIn(root: MdastNode, room: Room): ContentSyntaxError[] {
  const found: ContentSyntaxError[] = [];
  let level = room === 'policies' ? 2 : 1;
  const look = (node: Node, ancestors: readonly string[]): void => {
    for (const message of faultsOf(node, { room, ancestors, level }))
      found.push(new ContentSyntaxError(message, node.position));
    if (node.type === 'heading') level = headingLevel(node, ancestors);
    if (isTag(node) && node.name === 'Attachment') level = 2;
    if (ancestors.length > deepest) {
      found.push(new ContentSyntaxError('写法套得太深；拆成几段', node.position));
      return;
    }
    const inner = node.type === 'root' ? ancestors : [...ancestors, nameOf(node)];
    if (refusedTypes[node.type] === undefined) for (const child of node.children ?? []) look(child, inner);
  };
  look(root as Node, []);
  return found;
}

/** The facts of site.json that a text names, with where. */
export function factsIn(root: MdastNode): { name: string; position: Node['position'] }[] {
  const look = (node: Node): { name: string; position: Node['position'] }[] => [
    ...(isTag(node) && node.name === 'Fact'
      ? (node.attributes ?? []).flatMap(({ name, value }) =>
          name === 'name' && typeof value === 'string' ? [{ name: value, position: node.position }] : [],
        )
      : []),
    ...(node.children ?? []).flatMap(look),
  ];
  return look(root as Node);
}

const mostMarks = 48;

/** Lines whose list marks, quotation marks or spaces nest deeper than the parser of the build survives; numbers from 1. */
export const deepLines = (mdx: string): number[] =>
  mdx.split('\n').flatMap((line, index) => {
    const marks = /^(?:[ \t>]|[-*+](?=[ \t])|\d+[.)](?=[ \t]))*/.exec(line)?.[0] ?? '';
    return marks.length > mostMarks && line.trim() !== '' ? [index + 1] : [];
  });

const roomOf = (url: URL | undefined): Room => (url?.pathname.includes('/policies/') ? 'policies' : 'pages');

/** Refuses with line and column what `refusalsIn` finds first: the build never renders what the check has not seen. */
export const allowList = defineMdastPlugin({
  name: 'allow-list',
  options: { position: true },
  before(root, context) {
    const [first] = refusalsIn(root, roomOf(context.fileURL));
    if (first) throw first;
  },
});
