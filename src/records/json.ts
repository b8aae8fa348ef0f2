import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { FieldPath, FileProblem, Source } from './source.ts';

const said: Record<string, string> = {
  CommaExpected: '这里缺少逗号',
  ColonExpected: '字段名后面缺少冒号',
  CloseBraceExpected: '缺少右花括号 }',
  CloseBracketExpected: '缺少右方括号 ]',
  PropertyNameExpected: '这里应该是加双引号的字段名（最后一个字段后面不能有逗号）',
  ValueExpected: '这里应该有一个值（最后一个值后面不能有逗号）',
  InvalidCommentToken: 'JSON 里不能写注释',
  EndOfFileExpected: '文件在这里应该结束，后面还有别的内容',
  UnexpectedEndOfString: '文字缺少右双引号',
  InvalidNumberFormat: '数字的写法不对',
  InvalidSymbol: '这里有不认识的符号；文字要加英文双引号',
  InvalidEscapeCharacter: '反斜杠后面的字符不对；要写反斜杠请写成 \\\\',
  InvalidUnicode: '\\u 后面要有四位十六进制数字',
  InvalidCharacter: '文字里有控制字符（例如直接换行）；换行请写成 \\n',
};

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Keys that JSON.parse would silently let the later one win. */
function* duplicateKeys(node: Node, path: FieldPath = []): Generator<{ key: Node; path: FieldPath }> {
  const seen = new Set<string>();
  for (const [index, child] of (node.children ?? []).entries()) {
    const [key, value] = child.type === 'property' ? (child.children ?? []) : [];
    const step: PropertyKey = key ? String(key.value) : index;
    if (key && seen.has(String(key.value))) yield { key, path: [...path, step] };
    if (key) seen.add(String(key.value));
    yield* duplicateKeys(value ?? child, [...path, step]);
  }
}

const mostLevels = 100;

/** A value nested deeper than any record is. */
class TooDeep extends Error {}

function countKeys(value: unknown, level = 0): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (level > mostLevels) throw new TooDeep();
  const children: unknown[] = Array.isArray(value) ? value : Object.values(value);
  let keys = Array.isArray(value) ? 0 : children.length;
  for (const child of children) keys += countKeys(child, level + 1);
  return keys;
}

const tooDeep: Source = {
  value: undefined,
  problems: [
    {
      line: 1,
      path: [],
      what: '方括号或者花括号套得太深',
      todo: `最多 ${mostLevels} 层；核对是不是放错了文件`,
    },
  ],
  lineOf: () => 1,
};

/** End of the string that begins before `from`: the index behind its closing quote. */
function endOfString(text: string, from: number): number {
  let quote = text.indexOf('"', from);
  for (;;) {
    let slashes = 0;
    while (text[quote - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return quote + 1;
    quote = text.indexOf('"', quote + 1);
  }
}

/** Number of `"…":` in a valid JSON text. */
function countKeysIn(text: string): number {
  let keys = 0;
  for (let quote = text.indexOf('"'); quote !== -1;) {
    let next = endOfString(text, quote + 1);
    while (text.charCodeAt(next) <= 0x20) next += 1;
    if (text[next] === ':') keys += 1;
    quote = text.indexOf('"', next);
  }
  return keys;
}

/** Whether an object names a key twice: then the text has more keys than the value. Much faster than a tree. */
const hasDuplicates = (text: string, value: unknown): boolean => countKeysIn(text) !== countKeys(value);

function problemsOf(text: string, tree: Node | undefined, errors: readonly ParseError[]): FileProblem[] {
  if (errors[0]) {
    const code = printParseErrorCode(errors[0].error);
    const what = text.trim() === '' ? '文件是空的' : (said[code] ?? `JSON 写法有误（${code}）`);
    return [
      { line: lineAt(text, errors[0].offset), path: [], what, todo: '改正写法，逐行核对逗号、引号和括号' },
    ];
  }
  return [...(tree ? duplicateKeys(tree) : [])].map(({ key, path }) => ({
    line: lineAt(text, key.offset),
    path,
    what: `字段 ${String(key.value)} 写了两次`,
    todo: '只留一个',
  }));
}

/** Reads a JSON text. Values come from JSON.parse; positions are worked out only when somebody asks for them. */
export function parseJson(text: string): Source {
  let tree: Node | undefined;
  const errors: ParseError[] = [];
  const root = () => (tree ??= parseTree(text, errors, { disallowComments: true }));
  const lineOf = (path: FieldPath): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const keys = path.slice(0, length).map((key) => (typeof key === 'number' ? key : String(key)));
      const node = findNodeAtLocation(root() as Node, keys);
      if (node) return lineAt(text, (node.parent?.type === 'property' ? node.parent : node).offset);
    }
    return 1;
  };
  try {
    const value: unknown = JSON.parse(text);
    const problems = hasDuplicates(text, value) ? problemsOf(text, root(), []) : [];
    return { value, problems, lineOf };
  } catch (error) {
    if (error instanceof TooDeep || error instanceof RangeError) return tooDeep;
    if (!(error instanceof SyntaxError)) throw error;
    try {
      root();
    } catch (deep) {
      if (deep instanceof RangeError) return tooDeep;
      throw deep;
    }
    const problems = problemsOf(text, tree, errors);
    const unknown: FileProblem = {
      line: 1,
      path: [],
      what: `JSON 写法有误（${error.message}）`,
      todo: '改正写法',
    };
    return { value: undefined, problems: problems.length > 0 ? problems : [unknown], lineOf: () => 1 };
  }
}
