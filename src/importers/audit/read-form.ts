import { addAll } from '../../add-all.ts';
import { today } from '../../clock.ts';
import { auditRevisionSchema } from '../../schemas/audit.ts';
import type { StatementVersion } from '../../schemas/audit-statement.ts';
import { filledRowsOf, type Cell, type Grid } from '../sheet/cell.ts';
import type { SheetRemark } from '../sheet/remark.ts';
import { readLabelled, type Labelled } from '../sheet/labelled.ts';
import { unreadColumns } from '../sheet/left-unread.ts';
import { Located } from '../sheet/located.ts';
import { noteMissing } from '../sheet/missing.ts';
import { normalise } from '../sheet/normalise.ts';
import type { Problem } from '../sheet/problems.ts';
import { inSchemaOrder, recordOf } from '../sheet/record-of.ts';
import { problemAt } from '../sheet/read-cell.ts';
import type { OneOf } from '../sheet/readings.ts';
import { besideSheets } from '../sheet/sheet-unit.ts';
import { readTable } from '../sheet/table.ts';
import { otherYear, yearsIn } from '../sheet/title-years.ts';
import { coverColumns, revisionColumns } from './cover.ts';
import { withoutNone } from './no-findings.ts';
import { readStatement, type StatementRow, type StatementUnit } from './statement.ts';
import { columnProblems, missingStatement, unreadStatementColumns } from './statement-gaps.ts';
import { differenceColumns, findingColumns, payerColumns } from './tables.ts';
import type { AuditSheets } from './workbook.ts';
import { statementName } from '../../schemas/audit-statement.ts';
import { wordOf } from '../../schemas/enum-words.ts';

/** An audit as its sheets have it, before it is known whose it is and what was published before. */
export interface AuditForm {
  grid: Grid;
  cover: Labelled<typeof coverColumns>;
  located: Located;
  /** A version as the content holds it, without publication; fields that were refused are missing. */
  version: Record<string, unknown>;
  problems: Problem[];
  remarks: SheetRemark[];
  /** Statements whose unit is asked: what else is wrong with their figures shows once it is known. */
  doubted: Set<PropertyKey>;
  /** Lines of statements of which it is asked which they are. */
  asked: OneOf[];
  /** The units of the statements that were read. */
  units: StatementUnit[];
}

function readFindings({ findings, others }: AuditSheets, form: AuditForm): void {
  if (!findings) {
    noteMissing(form.grid, 'sheets', ['审计发现问题']);
    return;
  }
  const { grid, header } = findings;
  const table = readTable(besideSheets(grid, [form.grid, ...others]), header, findingColumns);
  const { rows, problems } = withoutNone(grid, header, table);
  addAll(form.problems, problems);
  form.remarks.push(...unreadColumns(grid, header));
  form.version['findings'] = rows.map(({ values, cell }, index) => {
    form.located.setRow(findingColumns, { grid, cell }, ['findings', index]);
    return recordOf(findingColumns, { ...values, id: values.id ?? String(index + 1) });
  });
}

function readDifferences({ differences }: AuditSheets, form: AuditForm, published: string): void {
  if (!differences) return;
  const { grid, header } = differences;
  const table = readTable(grid, header, differenceColumns);
  addAll(form.problems, table.problems);
  form.remarks.push(...unreadColumns(grid, header));
  form.version['differences'] = table.rows.map(({ values, cell }, index) => {
    form.located.set(['differences', index], grid, cell('explanation'));
    return recordOf(differenceColumns, {
      ...values,
      publishedOn: values.publishedOn ?? published,
    });
  });
}

function readPayers({ payers, others }: AuditSheets, form: AuditForm): void {
  if (!payers) return;
  const { grid, header } = payers;
  const table = readTable(besideSheets(grid, [form.grid, ...others]), header, payerColumns);
  addAll(form.problems, table.problems);
  form.remarks.push(...unreadColumns(grid, header));
  form.version['payers'] = table.rows.map(({ values, cell }, index) => {
    form.located.setRow(payerColumns, { grid, cell }, ['payers', index]);
    return recordOf(payerColumns, values);
  });
}

/** What the head of a statement says of whose it is and of which year, where that is not what the cover says. */
function headProblems(grid: Grid, headerRow: number, { values }: AuditForm['cover']): Problem[] {
  const found: Problem[] = [];
  const labels = new Set(['编制单位', '年度']);
  const add = (cell: Cell, what: string): void =>
    void found.push(problemAt(grid, cell, { what, todo: '核对是不是放错了表' }));
  for (let row = 1; row < headerRow; row += 1)
    for (let column = 1; column <= Math.min(grid.columns, 32); column += 1) {
      const cell = grid.cell(row, column);
      if (cell.address !== cell.master) continue;
      const text = normalise(cell.text);
      const name = /^编制单位:(.+)$/.exec(text)?.[1];
      const years = yearsIn(cell.text);
      if (name) labels.delete('编制单位');
      if (years.length > 0) labels.delete('年度');
      if (name && values.organisation && name !== normalise(values.organisation))
        add(cell, `编制单位是“${name}”，封面写的是“${values.organisation}”`);
      const { year = 0 } = values;
      const [other] = years;
      if (other && year > 0 && years.every(({ from, to }) => year < from || to < year))
        add(cell, `这张表是 ${other.from} 年的，封面写的是 ${year} 年度`);
    }
  noteMissing(
    grid,
    'labels',
    [...labels].map((it) => `报表上面的${it}`),
  );
  return found;
}

function readStatements(
  { statements, others }: AuditSheets,
  form: AuditForm,
  version: StatementVersion,
): void {
  for (const name of ['activity', 'balance'] as const) {
    const sheet = statements[name];
    if (!sheet) {
      const title = wordOf(statementName, name);
      if (version !== '2004') {
        noteMissing(form.grid, 'sheets', [title]);
        continue;
      }
      form.problems.push(missingStatement(form.grid.file, title, others));
      continue;
    }
    const wrong = columnProblems(sheet);
    if (wrong.length > 0) {
      addAll(form.problems, [...wrong, ...headProblems(sheet.grid, sheet.header.row, form.cover)]);
      form.remarks.push(...unreadStatementColumns(sheet));
      form.doubted.add(name);
      continue;
    }
    const { rows, problems, isDoubted, unit, asked } = readStatement(
      besideSheets(sheet.grid, [form.grid, ...others], [wordOf(statementName, name)]),
      sheet.header,
      version,
      form.located,
    );
    if (isDoubted) form.doubted.add(name);
    form.units.push(unit);
    form.asked.push(...asked);
    form.remarks.push(...unreadStatementColumns(sheet));
    form.version[name] = rows satisfies StatementRow[];
    addAll(form.problems, [...problems, ...headProblems(sheet.grid, sheet.header.row, form.cover)]);
  }
}

/** The year of the title above the cover against the year of the audit; a report of the future. */
function coverProblems(grid: Grid, { values, cell, has, refused }: AuditForm['cover']): Problem[] {
  const { year, reportedOn } = values;
  if (year === undefined || refused('year')) return [];
  const labels = (Object.keys(coverColumns) as (keyof typeof coverColumns)[]).filter(has);
  const first = Math.min(...labels.map((name) => cell(name).row));
  const title = filledRowsOf(grid, 1, first - 1)
    .flatMap((row) => grid.filled(row).map(({ text }) => text))
    .join(' ');
  const found = otherYear(grid, {
    title,
    years: { from: year, to: year },
    cell: cell('year'),
    what: '审计年度',
  });
  const isAhead = reportedOn !== undefined && reportedOn > today();
  const ahead = { what: `报告日期 ${reportedOn ?? ''} 在将来`, todo: '核对报告日期，改正后再导入' };
  return [
    ...(isAhead ? [problemAt(grid, cell('reportedOn'), ahead)] : []),
    ...(found ? [found.problem] : []),
  ];
}

/** Reads the sheets of one audit; `published` is the day of publication. */
export function readAuditForm(sheets: AuditSheets & { cover: Grid }, published: string): AuditForm {
  const grid = sheets.cover;
  const cover = readLabelled(grid, coverColumns);
  const located = new Located(grid);
  located.setRow(coverColumns, cover);
  located.set(['publishedOn'], grid, cover.cell('reportedOn'));
  const version = { publishedOn: published, ...recordOf(revisionColumns, cover.values) };
  const form: AuditForm = {
    grid,
    cover,
    located,
    version,
    problems: [...cover.problems],
    remarks: [],
    doubted: new Set(),
    units: [],
    asked: [],
  };
  form.problems.push(...coverProblems(grid, cover));
  readStatements(sheets, form, cover.values.statementVersion ?? '2004');
  readPayers(sheets, form);
  readFindings(sheets, form);
  readDifferences(sheets, form, published);
  form.version = inSchemaOrder(auditRevisionSchema, form.version);
  return form;
}
