import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { divisionCode } from '../../schemas/common.ts';
import { fromCaller } from '../../settings.ts';
import { UsageError, type Importer, type Print } from '../importer.ts';
import { planSite } from '../new-content.ts';
import { readSource } from '../source/read-source.ts';
import { Refusal } from '../source/types.ts';
import { writeFiles, type PlannedFile } from '../write-files.ts';
import type { PlaceSource } from './fields.ts';
import { importPolicy, type ImportedPolicy } from './import-policy.ts';
import { readDivisions } from './place.ts';
import { lostIds, readPublished } from './published.ts';
import { printReport, type FileReport } from './report.ts';

const usage = `用法：npm run import -- policy 文件… --into 内容文件夹 [选项]

把网上找到的、扫描识别的或 Word 里的政策文件变成 内容文件夹/policies/文件名.mdx。
能读 Word（.docx）、OpenDocument（.odt）、RTF、有文字层的 PDF、OFD、网页（.html、.mht）、
Markdown（.md），以及 UTF-8、UTF-16、GB18030 编码的 .txt；装有 LibreOffice 的，还能读 .doc、
.wps。按文件内容认种类，不看扩展名。扫描件要先做文字识别。
正文一个字也不改；网页上的导航、浏览次数、页脚等不收，逐行列出；看起来不对的地方也列出，
由人决定。

  --into 文件夹        写到哪里；没有就新建，并写一个默认的 site.json（必填）
  --replace            目标文件已经有了也覆盖（不写就不覆盖）
  --report 文件.json   把报告另存为 JSON
  --place 代码         适用地区的行政区划代码，如 990100 写成 9901
  --divisions 文件     行政区划列表（code,name 两列的 .csv 或 .csv.gz），按发文机关名称找
                       适用地区；不写时用 内容文件夹/divisions.csv，两者都没有就不填
  --help               显示本说明

例：npm run import -- policy 下载/*.txt --into content
退出码：0 完成；2 文件或参数有问题，什么都没有写入。`;

interface Call {
  files: string[];
  contentDir: string;
  replace: boolean;
  report: string | undefined;
  place: string | undefined;
  divisions: string | undefined;
}

function readCall(args: string[]): Call {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        into: { type: 'string' },
        replace: { type: 'boolean', default: false },
        report: { type: 'string' },
        place: { type: 'string' },
        divisions: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(`选项不对：${error instanceof Error ? error.message : String(error)}`);
  }
  const { values, positionals } = parsed;
  if (positionals.length === 0) throw new UsageError('没有写要导入的文件。');
  if (!values.into) throw new UsageError('没有写 --into：要写到哪个内容文件夹？');
  if (values.place !== undefined && !divisionCode.safeParse(values.place).success)
    throw new UsageError(`--place ${values.place} 不是行政区划代码：要 2、4、6、9 或 12 位数字。`);
  const contentDir = fromCaller(values.into);
  if (statSync(contentDir, { throwIfNoEntry: false })?.isFile())
    throw new UsageError(`--into ${values.into} 是文件，要写文件夹。`);
  return {
    files: [...new Set(positionals.map(fromCaller))],
    contentDir,
    replace: values.replace,
    report: values.report && fromCaller(values.report),
    place: values.place,
    divisions: values.divisions && fromCaller(values.divisions),
  };
}

interface Ready {
  path: string;
  imported: ImportedPolicy;
  report: FileReport;
}

const placeSource = ({ place, divisions, contentDir }: Call): PlaceSource => {
  const own = resolve(contentDir, 'divisions.csv');
  const list = divisions ?? (existsSync(own) ? own : undefined);
  return { code: place, divisions: list === undefined ? undefined : readDivisions(list) };
};

function prepare(file: string, call: Call, place: PlaceSource): Ready {
  const source = readSource(file);
  const target = `policies/${source.stem}.mdx`;
  const path = resolve(call.contentDir, target);
  const published = readPublished(path);
  const imported = importPolicy(source, place, published?.clauseRule);
  if (existsSync(path) && !call.replace)
    throw new Refusal(
      `${target} 已经有了，没有覆盖。确实要用新导入的代替它，请加 --replace（原来手工改过的会丢）`,
    );
  const { id, fields, clauses, leftOut, doubts, unread } = imported;
  return {
    path,
    imported,
    report: {
      file: source.file,
      encoding: source.encoding,
      unit: source.unit,
      target,
      id,
      fields,
      clauses,
      leftOut,
      doubts,
      unread: [...unread, ...lostIds(published, imported.mdx)],
    },
  };
}

function run(args: string[], print: Print): number {
  const call = readCall(args);
  const problems: string[] = [];
  const attempt = <Value>(name: string, act: () => Value): Value | undefined => {
    try {
      return act();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      problems.push(`${name}：${error.message}`);
      return undefined;
    }
  };
  const place = attempt(call.divisions ?? 'divisions.csv', () => placeSource(call)) ?? {};
  const ready = call.files.flatMap((file) => attempt(file, () => prepare(file, call, place)) ?? []);
  for (const [path, same] of Map.groupBy(ready, (it) => it.path))
    if (same.length > 1)
      problems.push(
        `${same.map((it) => it.report.file).join('、')}：都会写成 ${path}。一次只能导入其中一个，或者改文件名`,
      );
  if (problems.length > 0) {
    print.error(
      [`有 ${problems.length} 个问题，什么都没有写入：`, ...problems.map((it) => `- ${it}`)].join('\n'),
    );
    return 2;
  }
  const site = planSite(
    call.contentDir,
    ready.flatMap((it) => it.imported.issuers),
  );
  const report: PlannedFile[] = call.report
    ? [
        {
          path: call.report,
          text: `${JSON.stringify({ files: ready.map((it) => it.report), newSite: site !== null }, null, 2)}\n`,
        },
      ]
    : [];
  writeFiles([
    ...ready.map((it) => ({ path: it.path, text: it.imported.mdx })),
    ...(site ? [site] : []),
    ...report,
  ]);

  for (const it of ready) print.out(`${printReport(it.report)}\n`);
  if (site)
    print.out(
      `这是新的内容文件夹，已放入默认的 site.json：请改 name（网站名称）、publisher（主办单位）、url（网址）。\n`,
    );
  print.out(`导入了 ${ready.length} 份政策文件，写在 ${resolve(call.contentDir, 'policies')}`);
  return 0;
}

/** `npm run import -- policy`: found policy texts become `policies/*.mdx`. */
export const policyImporter: Importer = { summary: '政策文件（Word、PDF、OFD、网页、文本等）', usage, run };
