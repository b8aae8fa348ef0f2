import { z } from 'zod';
import { descriptionOf, schemasAt } from '../schemas/fields.ts';
import type { FieldPath, FileProblem } from './source.ts';

type Issue = z.core.$ZodIssue;

const typeNames: Record<string, string> = {
  string: '文字（加英文双引号）',
  number: '数字（不加引号）',
  int: '整数（不加引号）',
  boolean: 'true 或 false',
  array: '列表',
  object: '一组字段',
  record: '一组字段',
};
const nameOf = (value: unknown): string => {
  if (value === null) return '空值';
  if (Array.isArray(value)) return '列表';
  if (typeof value === 'object') return '一组字段';
  if (typeof value === 'number' && !Number.isFinite(value)) return '一个大得没有意义的数';
  return typeof value === 'string' ? `文字“${value}”` : JSON.stringify(value);
};

const list = (values: readonly unknown[]): string => values.map(String).join('、');

const units: Readonly<Record<string, string>> = { string: ' 个字', array: ' 项' };

/** A bound that was passed: in the words of the schema where it has some, for those of zod are signs. */
function boundWords(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): string {
  if (!/^数值过[大小]/u.test(issue.message)) return issue.message;
  const { origin, input } = issue;
  const bound = issue.code === 'too_small' ? `至少 ${issue.minimum}` : `最多 ${issue.maximum}`;
  const unit = units[origin] ?? '';
  const size = typeof input === 'string' || Array.isArray(input) ? input.length : input;
  return `应该${bound}${unit}，现在是 ${String(size)}${unit}`;
}

function explain(issue: Issue, layers: readonly z.core.$ZodType[]): { what: string; todo: string } {
  const description = descriptionOf(layers);
  const meaning = description ? `应写：${description}` : '按说明改正';
  switch (issue.code) {
    case 'invalid_type': {
      if (issue.input === undefined) return { what: '缺少这个字段', todo: `补上这个字段。${meaning}` };
      const expected = typeNames[issue.expected] ?? issue.expected;
      const quoted =
        issue.expected === 'string' && typeof issue.input === 'number' ? `写成 "${issue.input}"。` : '';
      return { what: `应该是${expected}，现在是${nameOf(issue.input)}`, todo: `${quoted}${meaning}` };
    }
    case 'invalid_value':
      return issue.input === undefined
        ? { what: '缺少这个字段', todo: `补上这个字段，可以写：${list(issue.values)}` }
        : { what: `${nameOf(issue.input)}不是允许的值`, todo: `可以写：${list(issue.values)}` };
    case 'unrecognized_keys':
      return { what: '', todo: '' };
    case 'too_small':
    case 'too_big':
      return { what: boundWords(issue), todo: meaning };
    default:
      return { what: issue.message, todo: meaning };
  }
}

/**
 * Turns what zod found into problems that an author can act on, one a field; an unknown field names those that exist.
 * `lineOf` places a path in the file.
 */
export function problemsOfIssues(
  issues: readonly Issue[],
  schema: z.core.$ZodType,
  lineOf: (path: FieldPath) => number,
): FileProblem[] {
  return issues.flatMap((issue): FileProblem[] => {
    const layers = schemasAt(schema, issue.path);
    if (issue.code === 'unrecognized_keys') {
      const inner = layers.at(-1);
      const allowed = inner instanceof z.ZodObject ? list(Object.keys(inner.shape)) : '';
      return issue.keys.map((key) => ({
        line: lineOf([...issue.path, key]),
        path: [...issue.path, key],
        what: '没有这个字段',
        todo: allowed ? `删掉，或者改成下面的一个：${allowed}` : '删掉这个字段',
      }));
    }
    return [{ line: lineOf(issue.path), path: issue.path, ...explain(issue, layers) }];
  });
}
