import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fromCaller } from '../../settings.ts';
import { UsageError } from '../importer.ts';

/** A call of `npm run import` for a form. */
export interface Call {
  files: string[];
  contentDir: string;
  replace: boolean;
  divisions: string | undefined;
}

/** The usage of a form's verb. */
export const usageOf = ({
  verb,
  about,
}: {
  verb: string;
  about: string;
}): string => `用法：npm run import -- ${verb} 文件.xlsx… --into 内容文件夹 [选项]

${about}
标题行、合并单元格、全角数字和破折号、列的次序、表下的说明都不用改；认列名不认位置。
一个单元格有错，全部文件都不写入；每个错误写明文件、工作表、单元格、错在哪里、可以怎样写。

  --into 文件夹        写到哪里；没有就新建，并写一个默认的 site.json（必填）
  --divisions 文件     行政区划列表（code,name 两列的 .csv 或 .csv.gz）；用到的地方和它的上级
                       加进 内容文件夹/divisions.csv。那里已经有的不用再给
  --replace            已经有的记录也用新导入的代替（不写就不覆盖）
  --help               显示本说明

只读 .xlsx。.xls、WPS 的 .et、.csv 请先另存为 .xlsx。
例：npm run import -- ${verb} 下载/${verb}.xlsx --into content --divisions 区划.csv
退出码：0 完成；2 文件或参数有问题，什么都没有写入。`;

/** Reads the arguments after the verb. Throws a UsageError for a wrong call. */
export function readCall(args: string[]): Call {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        into: { type: 'string' },
        replace: { type: 'boolean', default: false },
        divisions: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(`选项不对：${error instanceof Error ? error.message : String(error)}`);
  }
  const { values, positionals } = parsed;
  if (positionals.length === 0) throw new UsageError('没有写要导入的文件。');
  if (!values.into) throw new UsageError('没有写 --into：要写到哪个内容文件夹？');
  const contentDir = fromCaller(values.into);
  if (statSync(contentDir, { throwIfNoEntry: false })?.isFile())
    throw new UsageError(`--into ${values.into} 是文件，要写文件夹。`);
  return {
    files: [...new Set(positionals.map(fromCaller))],
    contentDir,
    replace: values.replace,
    divisions: values.divisions && fromCaller(values.divisions),
  };
}
