import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { FieldPath, FileProblem, Source } from './source.ts';
import { colonProblems, withColons, yamlWords } from './yaml-words.ts';

/** An MDX file in its two parts. */
export interface FrontMatter extends Source {
  body: string;
  /** Line of the file (from 1) on which `body` begins. */
  bodyLine: number;
}

const date = /^\d{4}-\d{2}-\d{2}$|^\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|[ \t]+)\d/;
const number = /^[-+]?(?:0b[01_]+|0x[\da-f_]+|0o[0-7_]+|\d[\d_]*(?:\.[\d_]*)?(?:e[-+]?\d+)?)$/i;

/** What an unquoted scalar would silently become, by the YAML version of whoever reads it; empty where all agree. */
function ambiguity(source: string, value: unknown): string {
  if (date.test(source)) return `日期 ${source} 没有加引号，会被读成别的日子`;
  if (typeof value === 'number' && /^[-+]?0\d/.test(source)) return `${source} 以 0 开头，会丢掉开头的 0`;
  if (typeof value === 'string' && number.test(source)) return `${source} 会被读成另一个数`;
  return '';
}

function problemsOf(document: Document.Parsed, lineAt: (offset: number) => number): FileProblem[] {
  const problems: FileProblem[] = [...document.errors, ...document.warnings].map((error) => ({
    line: lineAt(error.pos[0]),
    path: [],
    what: yamlWords[error.code],
    todo: '改正写法：每行“字段: 值”，文字有特殊符号时加英文双引号',
  }));
  visit(document, {
    Alias: (_, node) => {
      problems.push({
        line: lineAt(node.range?.[0] ?? 0),
        path: [],
        what: '不能用 * 引用别处的内容',
        todo: '把内容写出来；文字以 * 开头时加英文双引号',
      });
    },
    Pair: (_, pair) => {
      if (isScalar(pair.key) && pair.key.value === '<<')
        problems.push({
          line: lineAt(pair.key.range?.[0] ?? 0),
          path: ['<<'],
          what: '不能用 << 合并字段',
          todo: '把字段逐个写出来',
        });
    },
    Scalar: (_, node, ancestors) => {
      if (node.type !== 'PLAIN' || node.source === undefined) return;
      const what = ambiguity(node.source, node.value);
      if (!what) return;
      const path = ancestors.flatMap((it) => (isPair(it) && isScalar(it.key) ? [String(it.key.value)] : []));
      problems.push({
        line: lineAt(node.range?.[0] ?? 0),
        path,
        what,
        todo: `文字要加英文双引号，写成 "${node.source}"`,
      });
    },
  });
  return problems;
}

function lineFinder(document: Document.Parsed, lineAt: (offset: number) => number) {
  const keyOffset = (path: FieldPath): number | undefined => {
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    if (isMap(parent)) {
      const pair = parent.items.find((it) => isScalar(it.key) && it.key.value === path.at(-1));
      return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
    }
    const node = document.getIn(path, true);
    return isNode(node) ? node.range?.[0] : undefined;
  };
  return (path: FieldPath): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const offset = keyOffset(path.slice(0, length));
      if (offset !== undefined) return lineAt(offset);
    }
    return 1;
  };
}

const refused = (text: string, what: string, todo: string): FrontMatter => ({
  value: undefined,
  problems: [{ line: 1, path: [], what, todo }],
  lineOf: () => 1,
  body: text,
  bodyLine: 1,
});

const mostLevels = 100;

/** Whether brackets or indentation nest deeper than any record does. */
function isDeep(yaml: string): boolean {
  let level = 0;
  for (const [sign] of yaml.matchAll(/[[\]{}]/g)) {
    level = sign === '[' || sign === '{' ? level + 1 : Math.max(0, level - 1);
    if (level > mostLevels) return true;
  }
  return /^(?: {2}|- ){101}/m.test(yaml);
}

/** The parsed fields; undefined where they nest deeper than the parser can follow. */
function parsed(yaml: string, lineCounter: LineCounter): Document.Parsed | undefined {
  if (isDeep(yaml)) return undefined;
  try {
    return parseDocument(yaml, { lineCounter, prettyErrors: false, stringKeys: true });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const isUnread = ({ errors, contents }: Document.Parsed): boolean => errors.length > 0 || !isMap(contents);

const isReadable = (yaml: string): boolean => {
  const document = parsed(yaml, new LineCounter());
  return document !== undefined && !isUnread(document);
};

/** Whether a field repeats another one by `*`: a few lines can stand for more than fits in memory. */
function hasAlias(document: Document.Parsed): boolean {
  let found = false;
  visit(document, {
    Alias: () => {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

/**
 * Reads an MDX file: front matter between two `---` lines as YAML 1.2 core, then the body.
 * Dates and numbers that only some YAML readers take for text are problems, because Astro's reader differs.
 */
export function parseFrontMatter(text: string): FrontMatter {
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (!opening)
    return refused(text, '第一行不是 ---', '文件以 --- 开头，写好字段，再以 --- 结束，下面写正文');
  const closing = /^(?:---|\+\+\+).*(?:\r?\n)?/m.exec(text.slice(opening[0].length));
  if (closing?.[0].trimEnd() !== '---')
    return refused(text, '字段部分没有用单独一行 --- 结束', '在最后一个字段下面加一行 ---');
  const yaml = text.slice(opening[0].length, opening[0].length + closing.index);
  const bodyStart = opening[0].length + closing.index + closing[0].length;

  const lines = new LineCounter();
  const document = parsed(yaml, lines);
  if (!document) return refused(text, '字段套得太深', '核对方括号、花括号和缩进，一层一层写');
  const lineAt = (offset: number): number => lines.linePos(offset).line + 1;
  const colons = isUnread(document) && isReadable(withColons(yaml)) ? colonProblems(yaml) : [];
  const problems = colons.length > 0 ? colons : problemsOf(document, lineAt);
  const readable = document.errors.length === 0 && colons.length === 0 && !hasAlias(document);
  return {
    value: readable ? (document.toJS() ?? {}) : undefined,
    problems,
    lineOf: lineFinder(document, lineAt),
    body: text.slice(bodyStart),
    bodyLine: yaml.split('\n').length + 2,
  };
}
