import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { now } from '../../clock.ts';
import { explain, optionFault, printed, readOptions } from '../../faults.ts';
import { readContent, recordsOf } from '../../records/content.ts';
import { fromCaller, settings } from '../../settings.ts';
import { UsageError, type Print } from '../importer.ts';
import { forms } from '../forms.ts';
import { writeFiles } from '../write-files.ts';
import type { Names } from '../sheet/column.ts';
import type { Filled, SheetForm } from '../sheet/types.ts';
import { namesOfContent } from './held.ts';
import { lossesOf } from './losses.ts';

const usage = `用法：npm run template -- 种类 [选项]

生成一张空白的 .xlsx 表：列名上有说明，能选的地方有下拉框，标＊的必填，只有要填的格子能改。
填好以后用 npm run import -- 种类 文件.xlsx --into 内容文件夹 导入。

种类：
${forms.map(({ verb, template }) => `  ${verb.padEnd(14)}${template.summary}`).join('\n')}

  --out 文件.xlsx      写到哪里；不写就是当前文件夹里的 种类.xlsx。已经有的文件不覆盖
  --fill               把已经公布的记录填进去，改好再导入（用 --replace，审计和数据用 --reason）
  --from 文件夹        从哪个内容文件夹取记录；不写就是 PORTAL_CONTENT，默认 content
  --id 编号            只填这一条记录；审计一个文件一份，不止一份时必须写
  --help               显示本说明

退出码：0 完成；2 参数或内容有问题，什么都没有写入。`;

interface Call {
  form: SheetForm;
  out: string;
  from: string | undefined;
  id: string | undefined;
}

function readCall(args: string[]): Call {
  let parsed;
  const text = { type: 'string' } as const;
  try {
    parsed = readOptions({
      args,
      allowPositionals: true,
      options: { out: text, from: text, id: text, fill: { type: 'boolean', default: false } },
    });
  } catch (error) {
    throw new UsageError(`${optionFault(error)}。`);
  }
  const { values, positionals } = parsed;
  const [kind = '', ...more] = positionals;
  const form = forms.find(({ verb }) => verb === kind);
  if (!form) throw new UsageError(kind ? `没有“${kind}”这一种表。` : '没有写要哪一种表。');
  if (more.length > 0) throw new UsageError(`一次只生成一种表，多写了：${more.join(' ')}`);
  if (!values.fill && (values.from !== undefined || values.id !== undefined))
    throw new UsageError('--from 和 --id 要和 --fill 一起写。');
  const out = fromCaller(values.out ?? `${kind}.xlsx`);
  if (!out.endsWith('.xlsx')) throw new UsageError(`--out ${values.out ?? ''}：文件名要以 .xlsx 结尾。`);
  if (existsSync(out)) throw new UsageError(`${out} 已经有了，没有覆盖。请换一个 --out，或者先移走它。`);
  const from = values.fill
    ? values.from === undefined
      ? settings.contentDir
      : fromCaller(values.from)
    : undefined;
  return { form, out, from, id: values.id };
}

interface Source {
  records: Filled<SheetForm['collection']>[];
  names: Names;
}

/** The records to fill in. Throws a UsageError where there are none, or too many for one file. */
function sourceOf({ form: { collection, template }, from, id }: Call): Source {
  if (from === undefined) return { records: [], names: { places: new Map(), names: new Map() } };
  const content = readContent(from);
  const all = recordsOf(content, collection)
    .filter((it) => template.holds?.(it.data) ?? true)
    .map((it) => ({ ...it.data, id: it.id }));
  const records = id === undefined ? all : all.filter((it) => it.id === id);
  if (records.length === 0)
    throw new UsageError(
      `${from} 的 ${collection}/ 里没有${id === undefined ? '记录' : `编号是 ${id} 的记录`}。`,
    );
  if (template.onlyOne && records.length > 1)
    throw new UsageError(
      `一个文件只放一份，这里有 ${records.length} 份，请用 --id 指定：${records.map((it) => it.id).join('、')}`,
    );
  return {
    records,
    names: namesOfContent(content),
  };
}

async function write(call: Call, print: Print): Promise<void> {
  const { form, out, from } = call;
  const { records, names } = sourceOf(call);
  const { Workbook } = await import('@cj-tech-master/excelts');
  const workbook = new Workbook();
  workbook.created = now();
  workbook.modified = now();
  await form.template.build(workbook, records, names);
  writeFiles([{ path: out, text: new Uint8Array(await workbook.xlsx.writeBuffer()) }]);
  print.out(from === undefined ? `空白的表写在 ${out}` : `填了 ${records.length} 条记录，写在 ${out}`);
  const losses = from === undefined ? [] : await lossesOf(form, out, records, from);
  if (losses.length > 0)
    print.out(`下面的内容表里放不下，用 --replace 导入时照原来的保留，要改请直接改 JSON 文件：`);
  for (const { id, what } of losses) print.out(`  ${id}：${what.join('、')}`);
  print.out(`填好以后：npm run import -- ${form.verb} ${basename(out)} --into 内容文件夹`);
}

/** Writes a template; the exit code: 0 done, 1 the disk or a path does not allow it, 2 wrong call and nothing written. */
export async function runTemplate(args: string[], print: Print): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    print.out(usage);
    return 0;
  }
  try {
    await write(readCall(args), print);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      print.error(`${error.message}\n\n${usage}`);
      return 2;
    }
    const said = explain(error);
    if (!said) throw error;
    print.error(printed(said));
    return 1;
  }
}
