import { z } from 'zod';
import project from '../../../package.json' with { type: 'json' };
import { causesOf } from '../causes.ts';
import { findingPlace } from '../finding-place.ts';
import type { GateFinding } from '../types.ts';

/** Name of the JSON Schema beside the findings. */
export const schemaName = 'findings.schema.json';

const placeSchema = z.strictObject({
  where: z.string().describe('在哪里，和屏幕上写的一样'),
  page: z.string().optional().describe('网页的地址，带子路径'),
  file: z.string().optional().describe('内容文件夹里的文件'),
  line: z.int().positive().optional().describe('第几行，从 1 数起'),
  column: z.int().positive().optional().describe('第几列，从 1 数起'),
  within: z.string().optional().describe('文件里的字段，或者网页里的选择器'),
  what: z.string().optional().describe('这一处的问题，和原因里写的不同字时'),
});

const causeSchema = z.strictObject({
  id: z.string().describe('同一个原因每次都是同一个标识'),
  gate: z.string().describe('哪一项检查'),
  level: z.enum(['error', 'warning']).describe('error 错误，不能公布；warning 提醒，可以公布'),
  what: z.string().describe('有什么问题'),
  todo: z.string().describe('怎么办'),
  pages: z.int().nonnegative().describe('出现在多少个网页上'),
  places: z.array(placeSchema).min(1).describe('出现的全部位置'),
});

/** All that a run of the checks found, as `findings.json` has it. */
const findingsFileSchema = z.strictObject({
  $schema: z.literal(schemaName),
  program: z.strictObject({ name: z.string(), version: z.string() }).describe('写出这个文件的程序'),
  time: z.iso.datetime().describe('检查的时刻，协调世界时'),
  passed: z.boolean().describe('没有错误，可以公布'),
  checks: z
    .array(z.strictObject({ name: z.string(), passed: z.boolean() }))
    .describe('做了哪几步检查，各有没有通过'),
  gates: z
    .array(z.strictObject({ name: z.string(), description: z.string() }))
    .describe('有发现的检查，各检查什么'),
  errors: z.int().nonnegative().describe('错误有几处'),
  warnings: z.int().nonnegative().describe('提醒有几处'),
  causes: z.array(causeSchema).describe('按原因归在一起的发现，按检查的次序'),
});

export type FindingsFile = z.infer<typeof findingsFileSchema>;

/** What has been checked: the findings in the order of the gates. */
export interface Checked {
  checks: FindingsFile['checks'];
  findings: readonly GateFinding[];
  /** All gates there are. */
  gates: readonly { name: string; description: string }[];
  time: Date;
}

const count = (findings: readonly GateFinding[], level: GateFinding['level']): number =>
  findings.filter((it) => it.level === level).length;

/** The contents of `findings.json`. */
export function findingsFile({ checks, findings, gates, time }: Checked): FindingsFile {
  const found = new Set(findings.map(({ gate }) => gate));
  return {
    $schema: schemaName,
    program: { name: project.name, version: project.version },
    time: time.toISOString(),
    passed: checks.every((it) => it.passed),
    checks,
    gates: gates
      .filter(({ name }) => found.has(name))
      .map(({ name, description }) => ({ name, description })),
    errors: count(findings, 'error'),
    warnings: count(findings, 'warning'),
    causes: causesOf(findings).map(({ id, example: { gate, level, what, todo }, findings: of, pages }) => ({
      ...{ id, gate, level, what, todo, pages: pages.length },
      places: of.map((it) => ({
        ...{ where: it.where, ...findingPlace(it.where) },
        ...(it.what === what ? {} : { what: it.what }),
      })),
    })),
  };
}

/** The JSON Schema of `findings.json`. */
export const findingsJsonSchema = (): z.core.JSONSchema.BaseSchema => z.toJSONSchema(findingsFileSchema);
