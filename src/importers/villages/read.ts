import { addAll } from '../../add-all.ts';
import { villageAssociationSchema, villagesSchema } from '../../schemas/village.ts';
import type { Division } from '../../schemas/division.ts';
import { sameName, type DivisionList } from '../divisions.ts';
import { attempt } from '../references.ts';
import { addressOf, filledRowsOf, type Cell, type Grid } from '../sheet/cell.ts';
import { filledOn } from '../sheet/filling.ts';
import { findForms, labelled, noteHead, type FoundForm } from '../sheet/forms.ts';
import { rowAbove } from '../sheet/header.ts';
import { Located } from '../sheet/located.ts';
import { normalise } from '../sheet/normalise.ts';
import { placeOfCell } from '../sheet/notes.ts';
import { codeAsked, namedDivision, shortStatisticalCode } from '../sheet/place.ts';
import { CellRefusal, type Problem } from '../sheet/problems.ts';
import { checkRecord } from '../sheet/record.ts';
import { inSchemaOrder, recordOf } from '../sheet/record-of.ts';
import { problemAt } from '../sheet/read-cell.ts';
import { filledOnLabels } from '../sheet/signing.ts';
import { readTable, type Row } from '../sheet/table.ts';
import { unnamedTarget } from '../sheet/unread-record.ts';
import type { SheetImport, SheetRecord } from '../sheet/types.ts';
import { villageColumns } from './columns.ts';

type VillageRow = Row<typeof villageColumns>;

const townshipForm = '表头上面写一行“区划代码：990102001”，乡镇（街道）的 9 位代码';

/** What forms call the code of their township, beside 区划代码. */
const townshipLabels = [
  '区划代码',
  '行政区划代码',
  '乡镇（街道）代码',
  '街道代码',
  '乡镇代码',
  '镇代码',
  '乡代码',
  '地区代码',
  '单位代码',
  '代码',
];

/** The only code of a township of the list that stands above the table, whatever is written beside it; it is noted. */
function unlabelledCode({ grid, header }: FoundForm, divisions: DivisionList): Cell | undefined {
  const cells = filledRowsOf(grid, 1, rowAbove(header)).flatMap((row) => grid.filled(row));
  const coded = cells.flatMap((cell) =>
    [...normalise(cell.text).matchAll(/(?<!\d)\d{9}(?:000)?(?!\d)/gu)].flatMap(([it]) =>
      divisions.find(shortStatisticalCode(it)) ? [{ ...cell, text: it }] : [],
    ),
  );
  const [only, ...others] = coded;
  if (!only || others.some((it) => it.text !== only.text)) return undefined;
  grid.notes.add({
    ...{ kind: 'changed', what: only.text, where: placeOfCell(grid.sheet, only.master) },
    why: '前面没有写“区划代码”，当作乡镇（街道）的区划代码读了',
    todo: '核对是不是这个乡镇（街道）；不是的，在表头上面写一行“区划代码：”和代码，再导入',
  });
  return only;
}

/** The township that the line above the table names; undefined with a problem where it names none. */
function townshipOf(form: FoundForm, divisions: DivisionList, problems: Problem[]): Division | undefined {
  const { grid } = form;
  const named = townshipLabels.map((it) => labelled(form, it)).find((it) => it !== undefined);
  const cell = named ?? unlabelledCode(form, divisions) ?? grid.cell(1, 1);
  try {
    const written = /^\d+$/.exec(normalise(cell.text))?.[0];
    const code = written && shortStatisticalCode(written);
    if (!code && named) codeAsked(named.text, divisions);
    if (!code) throw new CellRefusal('没有写乡镇（街道）的区划代码', { allowed: townshipForm });
    if (code.length !== 9)
      throw new CellRefusal(`乡镇（街道）的区划代码应为 9 位，“${code}”有 ${code.length} 位`, {
        allowed: townshipForm,
      });
    return namedDivision(code, divisions);
  } catch (error) {
    if (!(error instanceof CellRefusal)) throw error;
    const { message, allowed, todo } = error;
    problems.push(
      problemAt(grid, cell, { what: message, ...(allowed ? { allowed } : {}), ...(todo ? { todo } : {}) }),
    );
    return undefined;
  }
}

/** What is wrong with the code of a row: of another township, or met before. */
function codeProblems(
  grid: Grid,
  row: VillageRow,
  {
    township,
    seen,
    divisions,
  }: { township: Division | undefined; seen: Map<string, string>; divisions: DivisionList },
): Problem[] {
  const { code } = row.values;
  if (code === undefined) return [];
  const cell = row.cell('code');
  const problems: Problem[] = [];
  attempt({ grid, cell, problems }, () => codeAsked(code, divisions, township?.code ?? ''));
  if (problems.length > 0) return problems;
  if (township && !code.startsWith(township.code))
    return [
      problemAt(grid, cell, {
        what: `区划代码 ${code} 不属于${township.name}（${township.code}）`,
        allowed: `以 ${township.code} 开头的 12 位代码`,
      }),
    ];
  const twin = seen.get(code);
  if (twin)
    return [
      problemAt(grid, cell, { what: `区划代码 ${code} 重复，和 ${twin} 一样`, todo: '核对后改正一个' }),
    ];
  seen.set(code, `${grid.file} 工作表“${grid.sheet}” ${cell.address}`);
  return [];
}

/**
 * A village that the list calls otherwise: told, no fault; villages change their names, and forms shorten them. It is one
 * where the list has the name, too, with another code of the township.
 */
function otherName(
  grid: Grid,
  { values, cell }: VillageRow,
  divisions: DivisionList,
  problems: Problem[],
): string | undefined {
  const { code = '', village = '' } = values;
  const known = divisions.find(code);
  if (!known || village === '' || sameName(known.name, village)) return undefined;
  const [own, ...others] = divisions.named(village, code.slice(0, 9)).filter((it) => it.code !== code);
  if (own && others.length === 0) {
    const what = `${code} 在区划列表里是“${known.name}”，“${village}”的代码是 ${own.code}`;
    problems.push(problemAt(grid, cell('code'), { what, todo: '核对名称和代码，改正写错的一个' }));
    return undefined;
  }
  return `${cell('village').address} 写的是“${village}”，${code} 在区划列表里是“${known.name}”，请核对`;
}

const people = ['chairs', 'viceChairs', 'members', 'commissioners', 'groups'] as const;

/** The values of a row without the 0 of an association that does not exist, which has no counts; that is noted. */
function withoutNobody(grid: Grid, { values, cell }: VillageRow): VillageRow['values'] {
  const none = values.founded === false ? people.filter((it) => values[it] === 0) : [];
  const [first] = none;
  if (first === undefined) return values;
  grid.notes.add({
    ...{ kind: 'untaken', isAlike: true, where: placeOfCell(grid.sheet, cell(first).master) },
    what: `${none.map((it) => villageColumns[it].header).join('、')}：0`,
    why: '没有成立协会的村（社区）没有人数，写的 0 没有读',
    todo: '没有成立的不用管；成立了的改“是否成立”，再导入',
  });
  return { ...values, ...Object.fromEntries(none.map((it) => [it, undefined])) };
}

/** Reads every form of a township in the sheets: one file a township, one entry a village. */
export function readVillages(grids: readonly Grid[], divisions: DivisionList): SheetImport {
  const { forms, problems, remarks } = findForms(grids, villageColumns);
  const records: SheetRecord[] = [];
  const seen = new Map<string, string>();
  for (const form of forms) {
    const { grid, header } = form;
    const { file, sheet } = grid;
    const told = problems.length;
    const township = townshipOf(form, divisions, problems);
    const day = filledOn(form, problems);
    if (day !== undefined) remarks.push({ file, sheet, what: `填报日期 ${day} 记作这张表的更新日期` });
    noteHead(form, [], [...townshipLabels, ...filledOnLabels]);
    const table = readTable(grid, header, villageColumns);
    addAll(problems, table.problems);
    if (table.rows.length === 0)
      problems.push({ file, sheet, cell: addressOf(header.dataRow, 1), what: '表头下面没有一个村（社区）' });
    const associations = table.rows.map((row) => {
      const named = otherName(grid, row, divisions, problems);
      if (named) remarks.push({ file, sheet, what: named });
      const own = codeProblems(grid, row, { township, seen, divisions });
      const values = withoutNobody(grid, row);
      const association = inSchemaOrder(villageAssociationSchema, recordOf(villageColumns, values));
      problems.push(
        ...own,
        ...checkRecord(villageAssociationSchema, association, { grid, columns: villageColumns, row }).filter(
          (it) => own.every(({ cell }) => cell !== it.cell),
        ),
      );
      return association;
    });
    if (township) divisions.use(township);
    for (const { values, cell } of table.rows)
      if (township && values.code && values.village)
        divisions.use(
          { code: values.code, name: values.village },
          `${file} ${placeOfCell(sheet, cell('code').master)}`,
        );
    const record = {
      township: township?.code,
      ...(day === undefined ? {} : { updatedOn: day }),
      associations,
    };
    const parsed = villagesSchema.safeParse(record, { reportInput: true });
    const located = new Located(grid);
    table.rows.forEach((row, index) => {
      located.setRow(villageColumns, row, ['associations', index]);
    });
    if (!parsed.success && problems.length === 0) problems.push(...located.issues(parsed.error.issues, []));
    records.push({
      locate: (faults) => located.faults(faults).errors,
      target: township ? `villages/${township.code}.json` : unnamedTarget('villages', grid),
      unread: located.unread(problems.slice(told)),
      record,
      count: associations.length,
      file,
      sheet,
    });
  }
  return { records, problems, remarks, publishers: [] };
}
