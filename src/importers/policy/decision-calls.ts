import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { Refusal } from '../source/types.ts';
import { fieldLabels, toDecisions, type Decisions } from './decisions.ts';

/** What is written for lines: `4`, `6-7`, `1-5,9`; null for anything else. */
export function readLines(text: string): number[] | null {
  if (!/^\s*\d{1,6}(?:\s*-\s*\d{1,6})?(?:\s*[,，、]\s*\d{1,6}(?:\s*-\s*\d{1,6})?)*\s*$/u.test(text))
    return null;
  const ranges = text.split(/[,，、]/u).map((it) => it.split('-').map(Number));
  if (ranges.some(([from = 0, to = from]) => from < 1 || to < from || to - from > 10_000)) return null;
  return ranges.flatMap(([from = 0, to = from]) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index),
  );
}

const linesRule = '行号写成 "4"、"6-7" 或 "1-5,9"，照报告里印的行号';
const lines = z.string().refine((it) => readLines(it) !== null, linesRule);
const fieldNames = Object.keys(fieldLabels) as [string, ...string[]];

/** `<source>.decisions.json`: what a person decided about a file, applied whenever it is imported. */
export const decisionsSchema = z.strictObject({
  fields: z
    .partialRecord(z.enum(fieldNames), z.string().describe('行号（4、6-7），或者内容；空的表示原文没有'))
    .default({})
    .describe('字段在第几行，或者它的内容'),
  leaveOut: lines.optional().describe('不收进正文的行'),
  keep: lines.optional().describe('一定留在正文里的行'),
  words: z
    .record(z.string(), z.array(z.string()))
    .optional()
    .describe('上次导入时所指各行的字，由导入工具记下，人不用写'),
});

/** Decisions as they are written, in a file or as options of a call. */
export type WrittenDecisions = z.input<typeof decisionsSchema>;

/** What is wrong with written decisions, in Chinese, a line a fault. */
export const faultsOf = (error: z.ZodError): string[] =>
  error.issues.map((it) => {
    const at = it.path.join('.');
    if (it.code !== 'unrecognized_keys') return `${at === '' ? '' : `${at}：`}${it.message}`;
    const allowed = at === 'fields' ? fieldNames : Object.keys(decisionsSchema.shape);
    return `没有“${it.keys.join('、')}”，${at === 'fields' ? '字段名' : '这里'}只能是 ${allowed.join('、')}`;
  });

const ending = '.decisions.json';

/** The file of decisions beside a source. */
export const decisionsPath = (source: string): string => source + ending;

/** Whether a file holds the decisions about another one beside it: a whole folder was named. */
export const isDecisions = (file: string): boolean =>
  file.endsWith(ending) && existsSync(file.slice(0, -ending.length));

/** Reads the decisions beside a source, null where there are none. Throws a Refusal that says what is wrong with them. */
export function readDecisions(source: string): WrittenDecisions | null {
  const path = decisionsPath(source);
  if (!existsSync(path)) return null;
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new Refusal(
      `${basename(path)}（写着这份文件怎样读）读不出来，可能少了引号、括号或者逗号。请照 npm run import -- policy --help 里的写法改好，或者删掉它再导入`,
    );
  }
  const read = decisionsSchema.safeParse(json);
  if (read.success) return read.data;
  const faults = faultsOf(read.error);
  throw new Refusal(
    `${basename(path)} 里有 ${faults.length} 处不对：${faults.join('；')}。请照 npm run import -- policy --help 里的写法改好再导入`,
  );
}

/** What was decided about a source: its file of decisions, and the options of the call, which go first. */
export function decisionsOf(beside: WrittenDecisions | null, called: WrittenDecisions): Decisions {
  const fields = Object.entries({ ...beside?.fields, ...called.fields }).flatMap(
    ([field, it]): [string, readonly number[] | string][] =>
      it === undefined ? [] : [[field, readLines(it) ?? it.trim()]],
  );
  const all = (key: 'leaveOut' | 'keep'): number[] =>
    [beside?.[key], called[key]].flatMap((it) => (it === undefined ? [] : (readLines(it) ?? [])));
  return toDecisions({ fields: new Map(fields), leaveOut: all('leaveOut'), keep: all('keep') });
}
