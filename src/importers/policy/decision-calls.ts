import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { parseJson } from '../../records/json.ts';
import { decodeText } from '../source/decode.ts';
import { Refusal } from '../source/types.ts';
import { fieldLabels, toDecisions, type Decisions } from './decisions.ts';

/** Lines as people write them, in one way: 第６行 is 6, 6～7 and 6至7 are 6-7, `6、7` and `6 7` are 6,7. */
const plainLines = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .replace(/[第行段]/gu, '')
    .replace(/\s*[-~～‐‑–—−至到]\s*/gu, '-')
    .replace(/\s*[,，、;；\s和]\s*/gu, ',');

/** What is written for lines: `4`, `6-7`, `1-5,9`; null for anything else. */
export function readLines(text: string): number[] | null {
  const plain = plainLines(text);
  if (!/^\d{1,6}(?:-\d{1,6})?(?:,\d{1,6}(?:-\d{1,6})?)*$/u.test(plain)) return null;
  const ranges = plain.split(',').map((it) => it.split('-').map(Number));
  if (ranges.some(([from = 0, to = from]) => from < 1 || to < from || to - from > 10_000)) return null;
  return ranges.flatMap(([from = 0, to = from]) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index),
  );
}

const linesRule = '行号写成 "4"、"6-7" 或 "1-5,9"，照报告里印的行号';
const lines = z
  .string('行号要加引号，写成 "4"、"6-7" 或 "1-5,9"')
  .refine((it) => readLines(it) !== null, linesRule);
const fieldNames = Object.keys(fieldLabels) as [string, ...string[]];

/** Words that were meant for lines and name none: `1-`, `3-1`, `6..7`; no day and no number with a year. */
const failsAsLines = (text: string): boolean =>
  /^[\d\s,.-]*\d[\d\s,.-]*$/u.test(plainLines(text)) && !/\d{4}/u.test(text) && readLines(text) === null;

/** The name of a field by what staff call it: 标题 is title. */
const namedByLabel = new Map(Object.entries(fieldLabels).map(([name, label]) => [label, name]));

const fieldValue = z
  .string('行号和内容都要加引号，如 "6-7"；几个单位写在一起，用分号隔开')
  .refine(
    (it) => !failsAsLines(it),
    '像行号，读不出是哪几行：行号写成 4、6-7 或 1-5,9，前一个号小，照报告里印的行号',
  )
  .describe('行号（4、6-7），或者内容；空的表示原文没有');

/** `<source>.decisions.json`: what a person decided about a file, applied whenever it is imported. */
const decisionsSchema = z.strictObject({
  fields: z
    .partialRecord(z.enum(fieldNames), fieldValue, '写成 { "字段": "行号或内容" }')
    .default({})
    .describe('字段在第几行，或者它的内容'),
  leaveOut: lines.optional().describe('不收进正文的行'),
  keep: lines.optional().describe('一定留在正文里的行'),
  words: z
    .record(z.string(), z.array(z.string()))
    .optional()
    .describe('上次导入时所指各行的字，由导入工具记下，人不用写'),
});

/** Reads written decisions, whose fields may be called by their Chinese name. */
export function readWritten(written: unknown): ReturnType<typeof decisionsSchema.safeParse> {
  const isRecord = (it: unknown): it is Record<string, unknown> =>
    typeof it === 'object' && it !== null && !Array.isArray(it);
  if (!isRecord(written) || !isRecord(written['fields'])) return decisionsSchema.safeParse(written);
  const fields = Object.entries(written['fields']).map(([name, it]): [string, unknown] => [
    namedByLabel.get(name) ?? name,
    it,
  ]);
  return decisionsSchema.safeParse({ ...written, fields: Object.fromEntries(fields) });
}

/** Decisions as they are written, in a file or as options of a call. */
export type WrittenDecisions = z.input<typeof decisionsSchema>;

/** What is wrong with written decisions, in Chinese, a line a fault. */
export const faultsOf = (error: z.ZodError): string[] =>
  error.issues.map((it) => {
    const at = it.path.join('.');
    if (at === '' && it.code === 'invalid_type') return '整个文件要放在一对花括号 { } 里';
    if (it.code !== 'unrecognized_keys') return `${at === '' ? '' : `${at}：`}${it.message}`;
    const allowed =
      at === 'fields'
        ? fieldNames.map((name) => `${name}（${fieldLabels[name] ?? ''}）`)
        : Object.keys(decisionsSchema.shape).filter((name) => name !== 'words');
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
  const text = decodeText(readFileSync(path))?.text;
  const { value, problems } = parseJson(text ?? '');
  const [first] = problems;
  if (text === undefined || first) {
    const isChinese = /[“”‘’]|["}\]]\s*[：，]/u.test(text ?? '');
    const signs = isChinese
      ? '里面有中文的引号、冒号或者逗号，请换成英文的 " : ,'
      : `第 ${first?.line ?? 1} 行：${first?.what ?? '读不出文字'}`;
    throw new Refusal(
      `${basename(path)}（写着这份文件怎样读）读不出来。${signs}。请照 npm run import -- policy --help 里的写法改好，或者删掉它再导入`,
    );
  }
  const read = readWritten(value);
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
