import { addAll } from '../../add-all.ts';
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { openDivisions, type DivisionList } from '../divisions.ts';
import type { Importer, Print } from '../importer.ts';
import { planSite } from '../new-content.ts';
import { doingOf, progressOf } from '../progress.ts';
import { whyFileRefused } from '../reader-fault.ts';
import { printUnread, type Unread } from '../unread.ts';
import { withoutPersonal } from '../without-personal.ts';
import { writeFiles, type PlannedFile } from '../write-files.ts';
import { readCall, usageOf, type Call } from './call.ts';
import type { Grid } from './cell.ts';
import { checkedTogether } from './contradictions.ts';
import { destinationOf } from './destination.ts';
import { closingList } from './closing-list.ts';
import { keepPublished } from './keep-published.ts';
import type { SheetRemark } from './remark.ts';
import { problemsInOrder, printProblems, withoutHidden, type Problem } from './problems.ts';
import { idProblems } from './record-id.ts';
import type { SheetForm, SheetImport, SheetRecord } from './types.ts';
import { isOfUnnamed } from './unread-record.ts';
import { readWorkbook } from './workbook.ts';

/** Files that hold the form and not a single record, where nothing else is wrong: an empty form. */
const emptyProblems = ({ records, problems }: SheetImport, files: readonly string[]): Problem[] =>
  problems.length > 0
    ? []
    : files
        .map((file) => basename(file))
        .filter((file) => records.every((it) => it.file !== file))
        .map((file) => ({ file, what: '表里一条记录也没有', todo: '填好以后再导入；核对是不是选错了文件' }));

/** Targets that are there already, and targets that two sheets make: one problem a sheet. */
function targetProblems(records: readonly SheetRecord[], { contentDir, replace }: Call): Problem[] {
  const bySheet = Map.groupBy(records, ({ file, sheet }) => `${file}\n${sheet}`);
  const there = [...bySheet.values()].flatMap((group): Problem[] => {
    const taken = group
      .filter(({ target, grows }) => !grows && existsSync(resolve(contentDir, target)))
      .map(({ target }) => target);
    const [first] = group;
    if (replace || !first || taken.length === 0) return [];
    const shown = `${taken.slice(0, 3).join('、')}${taken.length > 3 ? ` 等 ${taken.length} 个` : ''}`;
    const todo = '确实要用新导入的代替，请加 --replace（表里放不下的内容照原来的保留）';
    return [{ file: first.file, sheet: first.sheet, what: `${shown} 已经有了，没有覆盖`, todo }];
  });
  const twice = [...Map.groupBy(records, ({ target }) => target)].flatMap(([target, group]): Problem[] => {
    const second = group[1];
    const [first] = group;
    if (!first || !second) return [];
    const what = `和 ${first.file} 工作表“${first.sheet}”写的是同一份记录 ${target}`;
    return [{ file: second.file, sheet: second.sheet, what, todo: '只留一份' }];
  });
  return [...there, ...twice];
}

async function readAll(
  call: Call,
  print: Print,
): Promise<{ grids: Grid[]; divisions?: DivisionList; problems: Problem[] }> {
  const problems: Problem[] = [];
  const attempt = async <Value>(
    file: string,
    act: () => Value | Promise<Value>,
  ): Promise<Value | undefined> => {
    try {
      return await act();
    } catch (error) {
      problems.push({ file, what: whyFileRefused(error, 'form'), todo: '照上面说的做，再导入' });
      return undefined;
    }
  };
  const listName = call.divisions === undefined ? 'divisions.csv' : basename(call.divisions);
  const divisions = await attempt(listName, () => openDivisions(call.contentDir, call.divisions));
  const grids: Grid[] = [];
  const progress = progressOf(call.files.length, print);
  for (const [index, file] of call.files.entries()) {
    progress(index);
    addAll(grids, (await attempt(basename(file), () => readWorkbook(file))) ?? []);
  }
  return { grids, problems, ...(divisions ? { divisions } : {}) };
}

/** The remarks that are none on what was not read, and the list that holds those, too. */
const toTell = (remarks: readonly SheetRemark[], grids: readonly Grid[]): [SheetRemark[], Unread[]] => [
  remarks.filter(({ unread }) => unread === undefined),
  closingList(grids, remarks),
];

/** What was left out on purpose, then all that was not found or not read. */
const told = (remarks: readonly SheetRemark[], list: readonly Unread[]): string[] => [
  ...remarks.map(({ file, sheet, what }) => `  ${file} 工作表“${sheet}”：${withoutPersonal(what)}`),
  ...printUnread(list),
];

/** All that an import tells, each thing by itself, as a file; words of persons are masked in it as on the screen. */
const reportFile = (
  path: string,
  told: {
    records: readonly SheetRecord[];
    kept: string[];
    remarks: readonly SheetRemark[];
    list: readonly Unread[];
  },
): PlannedFile => {
  const files = told.records.map(({ target, file, sheet, count }) => ({ target, file, sheet, count }));
  const remarks = told.remarks.map((it) => ({ ...it, what: withoutPersonal(it.what) }));
  const list = told.list.map(({ isAlike: _alike, isSaid: _said, ...it }) => ({
    ...it,
    what: withoutPersonal(it.what),
  }));
  const kept = told.kept.map((line) => withoutPersonal(line));
  return { path, text: `${JSON.stringify({ files, kept, remarks, told: list }, null, 2)}\n` };
};

async function run(form: SheetForm, args: string[], print: Print): Promise<number> {
  const call = readCall(args, form.options);
  const doing = doingOf(print);
  const { grids, divisions, problems } = await readAll(call, print);
  const destination = divisions && destinationOf(call, divisions, doing);
  const read = destination && form.read(grids, destination);
  if (read && problems.length === 0) addAll(problems, emptyProblems(read, call.files));
  addAll(problems, read?.problems ?? []);
  if (read) {
    const { records } = read;
    const named = records.filter(({ target }) => !isOfUnnamed(target));
    addAll(problems, [...idProblems(named), ...targetProblems(named, call)]);
  }
  const asRead = new Map(read?.records.map(({ target, record }) => [target, record]));
  const kept =
    read && call.replace && problems.length === 0 ? await keepPublished(form, read.records, destination) : [];
  if (read) {
    const checked = checkedTogether(read.records, { destination, asRead, told: [...problems], doing });
    addAll(problems, checked.problems);
    const isNew = ({ what }: SheetRemark): boolean => read.remarks.every((it) => it.what !== what);
    if (problems.length === 0) addAll(read.remarks, checked.remarks.filter(isNew));
  }
  if (!read || problems.length > 0) {
    print.error(printProblems(problemsInOrder(withoutHidden(problems), grids)));
    const [remarks, list] = toTell(read?.remarks ?? [], grids);
    if (remarks.length + list.length > 0) print.error(told(remarks, list).join('\n'));
    return 2;
  }
  const site = planSite(call.contentDir, read.publishers);
  const list = divisions.plan();
  const records = read.records.map(({ target, record }) => ({
    path: resolve(call.contentDir, target),
    text: `${JSON.stringify(record, null, 2)}\n`,
  }));
  const [remarks, closing] = toTell(read.remarks, grids);
  const report = call.report
    ? [reportFile(call.report, { records: read.records, kept, remarks, list: closing })]
    : [];
  writeFiles([...records, ...(list ? [list] : []), ...(site ? [site] : []), ...report]);
  for (const [file, group] of Map.groupBy(read.records, (it) => it.file))
    print.out(
      `${file}：${group.reduce((total, { count }) => total + count, 0)} ${form.unit}，${group.length} 个文件`,
    );
  for (const line of kept) print.out(`  ${line}`);
  for (const line of told(remarks, closing)) print.out(line);
  for (const line of divisions.told()) print.out(line);
  if (site)
    print.out(
      '这是新的内容文件夹，已放入默认的 site.json：请改 name（网站名称）、publisher（主办单位）、url（网址）。',
    );
  print.out(`写在 ${call.contentDir}`);
  return 0;
}

/** The importer of a form, with the call and the all-or-nothing writing that every form shares. */
export const sheetImporter = (form: SheetForm): Importer => ({
  summary: form.summary,
  usage: usageOf(form),
  run: (args, print) => run(form, args, print),
});
