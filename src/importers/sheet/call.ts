import { z } from 'zod';
import { optionFault, readOptions } from '../../faults.ts';
import { isoDate, recordId } from '../../schemas/common.ts';
import { fromCaller } from '../../settings.ts';
import { fileToWrite, folderToFill } from '../folder-to-fill.ts';
import { UsageError } from '../importer.ts';
import { momentOf } from './moment.ts';

/** Options that some forms have and others don't: how the call names them and what the usage says. */
const optionTexts = {
  divisions: `--divisions 文件     行政区划列表（code,name 两列的 .csv 或 .csv.gz）；用到的地方和它的上级
                       加进 内容文件夹/divisions.csv。那里已经有的不用再给`,
  replace: `--replace            已经有的记录也用新导入的代替（不写就不覆盖）；表里放不下的内容照原来的
                       保留，表里空着的就没有了，少了什么会逐条列出`,
  reason: `--reason 说明        更正说明：这一年已经公布过的，作为新的版本加在后面，旧版本不删；
                       必须写为什么改、改了什么，公开给所有人看`,
  published: '--published 日期     公布日期，如 2026-05-20；不写就是今天',
  id: '--id 编号            记录编号，也是网址的一部分；一次只导入一张表时才能写',
} as const;

/** An option that a form may have. */
export type OptionName = keyof typeof optionTexts;

/** A call of `npm run import` for a form. */
export interface Call {
  files: string[];
  contentDir: string;
  replace: boolean;
  divisions: string | undefined;
  reason: string | undefined;
  published: string | undefined;
  id: string | undefined;
  /** Where all that is told goes as JSON. */
  report?: string | undefined;
}

/** What the usage says of a form. */
export interface Described {
  verb: string;
  about: string;
  options: readonly OptionName[];
}

/** The kinds of files that every form is read from. */
export const sheetKinds = '.xlsx、.ods、.csv；装有 LibreOffice 的，还有 .xls 和 WPS 的 .et';

/** The usage of a form's verb. */
export const usageOf = ({
  verb,
  about,
  options,
}: Described): string => `用法：npm run import -- ${verb} 文件… --into 内容文件夹 [选项]

${about}
标题行、合并单元格、全角数字和破折号、列的次序、表下的说明都不用改；认列名不认位置。
一个单元格有错，全部文件都不写入；每个错误写明文件、工作表、单元格、错在哪里、可以怎样写。

  --into 文件夹        写到哪里；没有就新建，并写一个默认的 site.json（必填）
${options.map((name) => `  ${optionTexts[name]}`).join('\n')}
  --report 文件.json   把报告另存为 JSON：每一处换算、每一格没有读的都在里面
  --help               显示本说明

能读 ${sheetKinds}；没有 LibreOffice 的，.xls 和 .et 请先另存为 .xlsx。
空白的表：npm run template -- ${verb}
例：npm run import -- ${verb} 下载/${verb}.xlsx --into content${options.includes('divisions') ? ' --divisions 区划.csv' : ''}
退出码：0 完成；2 文件或参数有问题，什么都没有写入。`;

/** A value of an option by a schema. Throws a UsageError that names the option. */
function checked(schema: z.ZodType<string>, name: OptionName, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const result = schema.safeParse(value);
  if (!result.success)
    throw new UsageError(`--${name} 不对：${result.error.issues.map((it) => it.message).join('；')}`);
  return result.data;
}

const reasonSchema = z.string().trim().min(1, '要写为什么改、改了什么').regex(/^.*$/u, '要写在一行里');

const publishedDay = z
  .string()
  .refine((it) => isoDate.safeParse(it).success, '不是日历上有的日子，写成 2026-05-20');

/** Reads the arguments after the verb. Throws a UsageError for a wrong call. */
export function readCall(args: string[], options: readonly OptionName[]): Call {
  let parsed;
  const text = { type: 'string' } as const;
  try {
    parsed = readOptions({
      args,
      allowPositionals: true,
      options: {
        into: text,
        replace: { type: 'boolean', default: false },
        ...{ divisions: text, reason: text, published: text, id: text, report: text },
      },
    });
  } catch (error) {
    throw new UsageError(`${optionFault(error)}。`);
  }
  const { values, positionals } = parsed;
  const strange = (Object.keys(optionTexts) as OptionName[]).find(
    (name) => values[name] !== undefined && values[name] !== false && !options.includes(name),
  );
  if (strange) throw new UsageError(`选项不对：这一种导入没有 --${strange}。`);
  if (positionals.length === 0) throw new UsageError('没有写要导入的文件。');
  const contentDir = folderToFill(values.into);
  return {
    files: [...new Set(positionals.map(fromCaller))],
    contentDir,
    replace: values.replace,
    divisions: values.divisions && fromCaller(values.divisions),
    reason: checked(reasonSchema, 'reason', values.reason),
    published: checked(
      publishedDay,
      'published',
      values.published && (momentOf(values.published)?.day ?? values.published),
    ),
    id: checked(recordId, 'id', values.id),
    report: fileToWrite('report', values.report),
  };
}
