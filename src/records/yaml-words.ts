import type { ErrorCode } from 'yaml';
import type { FileProblem } from './source.ts';

/** What the parser finds wrong, for who never heard of YAML. */
export const yamlWords: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: '不能用 * 引用别处的内容',
  BAD_ALIAS: '文字以 * 或 & 开头，要加英文双引号',
  BAD_COLLECTION_TYPE: '不能用 ! 开头的标记；文字要加英文双引号',
  BAD_DIRECTIVE: '不能写以 % 开头的一行；文字要加英文双引号',
  BAD_DQ_ESCAPE: '双引号里的反斜杠要写成 \\\\',
  BAD_INDENT: '缩进不对',
  BAD_PROP_ORDER: '不能用 & 和 ! 开头的标记；文字要加英文双引号',
  BAD_SCALAR_START: '文字以特殊符号开头，要加英文双引号',
  BLOCK_AS_IMPLICIT_KEY: '冒号的写法不对；文字里有“: ”时要加英文双引号',
  BLOCK_IN_FLOW: '方括号、花括号里的内容写在一行里，用英文逗号分开',
  DUPLICATE_KEY: '同一个字段写了两次，只留一个',
  IMPOSSIBLE: '这里的写法读不懂',
  KEY_OVER_1024_CHARS: '字段名太长；多半是文字里有“: ”，要加英文双引号',
  MISSING_CHAR: '缺少引号、括号或冒号',
  MULTILINE_IMPLICIT_KEY: '字段名不能分成几行；冒号后面要空一格',
  MULTIPLE_ANCHORS: '不能用 & 开头的标记；文字要加英文双引号',
  MULTIPLE_DOCS: '字段部分只能有一段',
  MULTIPLE_TAGS: '不能用 ! 开头的标记；文字要加英文双引号',
  NON_STRING_KEY: '字段名要写成文字',
  RESOURCE_EXHAUSTION: '内容太多，或者套得太深',
  TAB_AS_INDENT: '缩进用了制表符，要用空格',
  TAG_RESOLVE_FAILED: '不能用 ! 开头的标记；文字要加英文双引号',
  UNEXPECTED_TOKEN: '这里多了符号，或者引号、括号没有成对',
};

const wrongColon = /^([ \t-]*)([A-Za-z]\w*)(：|:(?=[^\s/]))/;

/** Front matter with its colons put right: whether it can be read then, they were what was wrong. */
export const withColons = (yaml: string): string =>
  yaml.replace(RegExp(wrongColon.source, 'gm'), (_, before: string, field: string) => `${before}${field}: `);

/** Lines whose field ends with the colon of Chinese, or has no blank behind its colon: each a problem by itself. */
export const colonProblems = (yaml: string): FileProblem[] =>
  yaml.split('\n').flatMap((text, index) => {
    const [, , field, colon] = wrongColon.exec(text) ?? [];
    return field === undefined
      ? []
      : [
          {
            line: index + 2,
            path: [],
            what: colon === ':' ? `${field} 的冒号后面没有空格` : `${field} 后面是中文的冒号`,
            todo: `写成“${field}: 值”：英文冒号，后面空一格`,
          },
        ];
  });
