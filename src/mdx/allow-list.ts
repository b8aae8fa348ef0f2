import { defineMdastPlugin } from 'satteri';

/** Components that content may use: policy texts' frame lines and attachments, and the help pages' own. */
export const allowedComponents = [
  ...['Recipients', 'Signature', 'Note', 'CopyTo', 'PrintedBy', 'Attachment'],
  ...['Callout', 'Fact', 'ContactCard'],
] as const;

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

type Positioned = { position?: { start: { line: number; column: number } } | undefined };
/** As the parser gives it: text, nothing (`<Note open />`), or an object where it is an expression. */
type Attribute = { type: string; value?: unknown };

const refuse = (message: string) => (node: Readonly<Positioned>) => {
  throw new ContentSyntaxError(message, node.position);
};

const element = (node: Readonly<Positioned & { name: string | null; attributes: readonly Attribute[] }>) => {
  const names: readonly string[] = allowedComponents;
  if (!node.name || !names.includes(node.name))
    throw new ContentSyntaxError(
      `不能使用标签 <${node.name ?? ''}>；可以用的有 ${names.map((name) => `<${name}>`).join(' ')}`,
      node.position,
    );
  const isText = ({ type, value }: Attribute) => type === 'mdxJsxAttribute' && typeof value !== 'object';
  if (!node.attributes.every(isText))
    throw new ContentSyntaxError(`<${node.name}> 的属性要写成 名称="文字"，不能用 {…}`, node.position);
};

const safeUrl = (node: Readonly<Positioned & { url: string }>) => {
  if (!/^(https?:|mailto:|tel:|\/(?!\/)|#|\.)/i.test(node.url))
    throw new ContentSyntaxError(
      `链接 ${node.url} 不能用；链接要以 https://、http://、mailto:、tel:、/ 或 # 开头`,
      node.position,
    );
};

/**
 * Refuses what content has no business with: imports, expressions, unknown tags, raw styles, unsafe link schemes.
 * Throws a ContentSyntaxError with line and column.
 */
export const allowList = defineMdastPlugin({
  name: 'allow-list',
  options: { position: true },
  mdxjsEsm: refuse('正文里不能有 import 或 export'),
  mdxFlowExpression: refuse('正文里不能有 {…}；要写花括号请写成 \\{ 和 \\}'),
  mdxTextExpression: refuse('正文里不能有 {…}；要写花括号请写成 \\{ 和 \\}'),
  mdxJsxFlowElement: element,
  mdxJsxTextElement: element,
  link: safeUrl,
  image: safeUrl,
  definition: safeUrl,
  table: (node) => {
    if (node.align?.some((side) => side !== null))
      throw new ContentSyntaxError('表格分隔行不能写冒号（对齐）；对齐由样式决定', node.position);
  },
});
