import type { z } from 'zod';

/** Words of zod, for who reads schemas. */
const forProgrammers = /^(?:数值过[大小]|无效|数字|键|未知|出现未知|输入|必须)/u;

/** The quotes of a value in a file of records, which no cell has. */
const withoutQuotes = (message: string): string =>
  message
    .replace(/写成加引号的\s?/gu, '写成')
    .replace(/，(?:要)?加引号/gu, '')
    .replace(/"([^"]+)"/gu, '$1');

const units: Readonly<Record<string, string>> = { string: ' 个字', array: ' 项' };

/** What a schema says of a value, in the words of a form: its own message where it has one, else what zod found. */
export function issueWords(issue: z.core.$ZodIssue): string {
  const { message } = issue;
  if (!forProgrammers.test(message)) return withoutQuotes(message);
  switch (issue.code) {
    case 'too_big':
      return `${issue.origin === 'string' ? '太长' : '太大'}，最多 ${issue.maximum}${units[issue.origin] ?? ''}`;
    case 'too_small':
      return issue.minimum === 1 && units[issue.origin] !== undefined
        ? '没有内容'
        : `${issue.origin === 'string' ? '太短' : '太小'}，最少 ${issue.minimum}${units[issue.origin] ?? ''}`;
    case 'invalid_value':
      return `只能写 ${issue.values.map(String).join('、')}`;
    case 'unrecognized_keys':
      return `多了 ${issue.keys.join('、')}`;
    default:
      return '写法不对';
  }
}
