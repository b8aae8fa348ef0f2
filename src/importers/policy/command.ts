import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { optionFault, readOptions } from '../../faults.ts';
import { divisionCode } from '../../schemas/common.ts';
import { levelDigits } from '../../schemas/division.ts';
import { fromCaller } from '../../settings.ts';
import { fileToWrite, folderToFill } from '../folder-to-fill.ts';
import { UsageError, type Importer, type Print } from '../importer.ts';
import { planSite } from '../new-content.ts';
import { progressOf } from '../progress.ts';
import { whyFileRefused } from '../reader-fault.ts';
import { readSource } from '../source/read-source.ts';
import { Refusal } from '../source/types.ts';
import { writeFiles, type PlannedFile } from '../write-files.ts';
import {
  decisionsOf,
  decisionsPath,
  faultsOf,
  isDecisions,
  readDecisions,
  readWritten,
  type WrittenDecisions,
} from './decision-calls.ts';
import { notedDecisions, settleDecisions, withWords } from './decision-words.ts';
import { importPolicy, type ImportedPolicy } from './import-policy.ts';
import { readDivisions, type Divisions, type PlaceSource } from './place.ts';
import { changesOf, readPublished, unreadable } from './published.ts';
import { printReport, type FileReport } from './report.ts';

const usage = `用法：npm run import -- policy 文件… --into 内容文件夹 [选项]

把网上找到的、扫描识别的或 Word 里的政策文件变成 内容文件夹/policies/文件名.mdx。
能读 Word（.docx）、OpenDocument（.odt）、RTF、有文字层的 PDF、OFD、网页（.html、.mht）、
Markdown（.md），以及 UTF-8、UTF-16、GB18030、Big5 编码的 .txt；装有 LibreOffice 的，还能读 .doc、
.wps、.fodt、Word 2003 的 .xml（转换一份通常几秒，最多等两分钟）。按文件内容认种类，不看扩展名。扫描件要先做文字识别。
正文一个字也不改；网页上的导航、浏览次数、页脚等不收，逐行列出；看起来不对的地方也列出，
由人决定。

  --into 文件夹        写到哪里；没有就新建，并写一个默认的 site.json（必填）
  --replace            目标文件已经有了也覆盖，导入读不到的字段（承诺、易读版等）照原来的留下
                       （不写就不覆盖）
  --report 文件.json   把报告另存为 JSON
  --place 代码         适用地区的行政区划代码，如 990100 写成 9901
  --divisions 文件     行政区划列表（code,name 两列的 .csv 或 .csv.gz），按发文机关名称找
                       适用地区；不写时用 内容文件夹/divisions.csv，两者都没有就不填
  --skip-refused       有读不进去的文件，就导入其余的，并列出没有导入的和原因
                       （不写这一项：有一个不行，就一个也不写入）
  --field 字段=行号    这个字段在第几行，如 --field title=6-7 --field number=4；也可以直接写内容，
                       如 --field adoptedOn=2024-05-06 --field issuers=甲单位；乙单位；等号后
                       什么也不写，表示原文没有。可以写多次
  --leave-out 行号     这些行不收进正文，如 1-5,9
  --keep 行号          这些行一定留在正文里
                       以上三项一次只能用于一个文件；写进 文件名.decisions.json 放在文件旁边，
                       以后每次导入都照办：
                       { "fields": { "title": "6-7" }, "leaveOut": "1-5", "keep": "18" }
                       （导入时在里面记下所指各行的字；文件改了，就照字找，认不出的退回）
  --help               显示本说明

例：npm run import -- policy 下载/*.txt --into content
退出码：0 完成（加了 --skip-refused 时，导入了一部分也是 0）；2 文件或参数有问题，什么都没有写入。`;

interface Call {
  files: string[];
  contentDir: string;
  replace: boolean;
  report: string | undefined;
  place: string | undefined;
  divisions: string | undefined;
  skipRefused: boolean;
  decided: WrittenDecisions;
}

/** The decisions of a call. Throws a UsageError for what is none. */
function readDecided(fields: readonly string[], leaveOut?: string, keep?: string): WrittenDecisions {
  const pairs = fields.map((it): [string, string] => {
    const at = it.search(/[=＝]/u);
    if (at < 1)
      throw new UsageError(`--field ${it} 不对：要写成 字段=行号 或 字段=内容，如 --field title=6-7。`);
    return [it.slice(0, at).trim(), it.slice(at + 1)];
  });
  const twice = pairs.find(([name], at) => pairs.findIndex((it) => it[0] === name) < at);
  if (twice) throw new UsageError(`选项不对：--field ${twice[0]} 写了两次，只留一个。`);
  const read = readWritten({ fields: Object.fromEntries(pairs), leaveOut, keep });
  if (!read.success)
    throw new UsageError(
      `选项不对：${faultsOf(read.error)
        .join('；')
        .replaceAll('leaveOut：', '--leave-out ')
        .replaceAll('keep：', '--keep ')
        .replaceAll('fields.', '--field ')}。`,
    );
  return read.data;
}

function readCall(args: string[]): Call {
  let parsed;
  try {
    parsed = readOptions({
      args,
      allowPositionals: true,
      options: {
        into: { type: 'string' },
        replace: { type: 'boolean', default: false },
        report: { type: 'string' },
        place: { type: 'string' },
        divisions: { type: 'string' },
        'skip-refused': { type: 'boolean', default: false },
        field: { type: 'string', multiple: true, default: [] },
        'leave-out': { type: 'string' },
        keep: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(`${optionFault(error)}。`);
  }
  const { values, positionals } = parsed;
  if (positionals.length === 0) throw new UsageError('没有写要导入的文件。');
  const contentDir = folderToFill(values.into);
  const place = values.place?.normalize('NFKC').trim();
  if (place !== undefined && !divisionCode.safeParse(place).success)
    throw new UsageError(`--place ${place} 不是行政区划代码：要 2、4、6、9 或 12 位数字。`);
  const decided = readDecided(values.field, values['leave-out'], values.keep);
  if (
    positionals.length > 1 &&
    (values.field.length > 0 || decided.leaveOut !== undefined || decided.keep !== undefined)
  )
    throw new UsageError('--field、--leave-out、--keep 一次只能用于一个文件：行号在每个文件里不同。');
  return {
    files: [...new Set(positionals.map(fromCaller))].filter((it) => !isDecisions(it)),
    contentDir,
    replace: values.replace,
    report: fileToWrite('report', values.report),
    place,
    divisions: values.divisions && fromCaller(values.divisions),
    skipRefused: values['skip-refused'],
    decided,
  };
}

interface Ready {
  /** The file as it was named in the call. */
  source: string;
  path: string;
  imported: ImportedPolicy;
  report: FileReport;
  /** The file of decisions beside the source, with what its lines say. */
  noted: PlannedFile[];
}

/** Throws a UsageError for a place that the list of divisions does not have. */
function checkPlace(place: string, known: Divisions): void {
  if (known.some(([code]) => code === place)) return;
  const short = place.replace(/(?:00){1,2}$/, '');
  const name = known.find(([code]) => code === short && short !== place)?.[1];
  throw new UsageError(
    name === undefined
      ? `--place ${place}：行政区划列表里没有这个代码。核对代码，或者用 --divisions 给出有它的列表。`
      : `--place ${place} 末尾的 00 不写：${name}写成 --place ${short}。`,
  );
}

function placeSource({ place, divisions, contentDir }: Call): PlaceSource {
  const own = resolve(contentDir, 'divisions.csv');
  const list = divisions ?? (existsSync(own) ? own : undefined);
  const known = list === undefined ? undefined : readDivisions(list);
  if (place !== undefined && known && place.length < levelDigits.village) checkPlace(place, known);
  return { code: place, divisions: known };
}

function prepare(file: string, call: Call, place: PlaceSource): Ready {
  const source = readSource(file);
  const target = `policies/${source.stem}.mdx`;
  const path = resolve(call.contentDir, target);
  const published = readPublished(path);
  const beside = readDecisions(file);
  const decidedIn = decisionsPath(file);
  const settled = settleDecisions(beside ?? {}, source, basename(decidedIn));
  const imported = importPolicy(source, place, published, decisionsOf(settled.written, call.decided));
  if (existsSync(path) && !call.replace)
    throw new Refusal(
      `${target} 已经有了，没有覆盖。确实要用新导入的代替它，请加 --replace（正文里手工改过的会丢；承诺、易读版等导入读不到的字段照原来的留下）`,
    );
  const { id, fields, clauses, leftOut, doubts, unread } = imported;
  const lasting = {
    ...{ decisions: decisionsOf(settled.written, {}), unit: source.unit },
    certain: settled.certain,
  };
  const { noted, told } = beside
    ? notedDecisions(decidedIn, beside, withWords(settled.written, source))
    : { noted: [], told: [] };
  const changes = existsSync(path) && !published ? [unreadable] : changesOf(published, imported.mdx, lasting);
  return {
    source: file,
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
      unread: [...settled.moved, ...told, ...changes, ...unread],
    },
    noted,
  };
}

/** What is wrong with the files of a call, and what became of the rest. */
const printProblems = (problems: readonly string[], goesOn: boolean, others: number): string =>
  [
    goesOn
      ? `有 ${problems.length} 处没有导入，其余的照常导入：`
      : `有 ${problems.length} 个问题，什么都没有写入：`,
    ...problems.map((it) => `- ${it}`),
    ...(others > 0 ? [`其余 ${others} 个文件读得进去：加 --skip-refused 就先导入它们，不行的留下。`] : []),
  ].join('\n');

function run(args: string[], print: Print): number {
  const call = readCall(args);
  const problems: string[] = [];
  const attempt = <Value>(name: string, act: () => Value): Value | undefined => {
    try {
      return act();
    } catch (error) {
      problems.push(`${name}：${whyFileRefused(error, 'text')}`);
      return undefined;
    }
  };
  const place = attempt(call.divisions ?? 'divisions.csv', () => placeSource(call));
  const progress = progressOf(call.files.length, print);
  const read = call.files.flatMap((file, index) => {
    progress(index);
    return attempt(file, () => prepare(file, call, place ?? {})) ?? [];
  });
  const doubled = [...Map.groupBy(read, (it) => it.path).values()].filter((it) => it.length > 1);
  for (const same of doubled)
    problems.push(
      `${same.map((it) => it.source).join('、')}：都会写成 ${same[0]?.path ?? ''}。一次只能导入其中一个，或者改文件名`,
    );
  const ready = read.filter((it) => doubled.every((same) => !same.includes(it)));
  if (problems.length > 0) {
    const goesOn = call.skipRefused && ready.length > 0 && place !== undefined;
    print.error(printProblems(problems, goesOn, call.skipRefused || place === undefined ? 0 : ready.length));
    if (!goesOn) return 2;
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
    ...ready.flatMap((it) => it.noted),
    ...report,
  ]);

  for (const it of ready) print.out(`${printReport(it.report)}\n`);
  for (const it of ready.flatMap(({ noted }) => noted))
    print.out(`已在 ${basename(it.path)} 里记下所指各行的字：文件改了，下次导入认得出来。\n`);
  if (site)
    print.out(
      `这是新的内容文件夹，已放入默认的 site.json：请改 name（网站名称）、publisher（主办单位）、url（网址）。\n`,
    );
  print.out(`导入了 ${ready.length} 份政策文件，写在 ${resolve(call.contentDir, 'policies')}`);
  return 0;
}

/** `npm run import -- policy`: found policy texts become `policies/*.mdx`. */
export const policyImporter: Importer = { summary: '政策文件（Word、PDF、OFD、网页、文本等）', usage, run };
