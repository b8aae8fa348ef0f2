import { addAll } from '../../add-all.ts';
import { today } from '../../clock.ts';
import { checkOpportunity } from '../../domain/volunteering/volunteer-check.ts';
import { recordsOf } from '../../records/content.ts';
import { opportunitySchema } from '../../schemas/volunteering.ts';
import { sayOpportunityFault } from '../../words/zh-CN/faults/volunteering.ts';
import { organisationsIn } from '../organisations.ts';
import type { Cell, Grid } from '../sheet/cell.ts';
import { findForms, noteHead } from '../sheet/forms.ts';
import type { SheetRemark } from '../sheet/remark.ts';
import { normalise } from '../sheet/normalise.ts';
import type { Problem } from '../sheet/problems.ts';
import { checkRecord, faultProblems, unreadInRow } from '../sheet/record.ts';
import { idText } from '../sheet/record-id.ts';
import { problemAt } from '../sheet/read-cell.ts';
import { readTable, type Row } from '../sheet/table.ts';
import type { Destination, SheetImport, SheetRecord } from '../sheet/types.ts';
import { unnamedTarget } from '../sheet/unread-record.ts';
import { volunteeringColumns, type VolunteeringColumns } from './columns.ts';
import { opportunityOf } from './opportunity.ts';
import { repeatingProblems } from './repeating.ts';

interface Known {
  id: string;
  name: string;
}

/** Finds what a cell names by its id or its name, and notes the names that the content folder does not have. */
class Names {
  private readonly missing = new Map<string, number>();
  private readonly known: readonly Known[];

  constructor(known: readonly Known[]) {
    this.known = known;
  }

  find(grid: Grid, cell: Cell, text: string | undefined): { id?: string; problem?: Problem } {
    if (text === undefined) return {};
    const own = this.known.find(({ id }) => id === text);
    const [found, ...others] = own
      ? [own]
      : this.known.filter(({ name }) => normalise(name) === normalise(text));
    if (!found) this.missing.set(text, (this.missing.get(text) ?? 0) + 1);
    if (others.length === 0) return found ? { id: found.id } : {};
    const ids = [found, ...others].map((it) => it?.id).join('、');
    return {
      problem: problemAt(grid, cell, {
        what: `内容文件夹里有 ${others.length + 1} 个“${text}”`,
        todo: `改写编号：${ids}`,
      }),
    };
  }

  remarks({ file, sheet }: Grid, label: string, then: string): SheetRemark[] {
    return [...this.missing].map(([name, rows]) => ({
      ...{ file, sheet },
      what: `${label}“${name}”在本站没有记录（${rows} 行），${then}`,
    }));
  }
}

/** Fields that a refused cell leaves open: any value, so that what stands in the other cells is checked all the same. */
const stopgaps = { title: '—', kind: '其他', place: '99', signUp: {} };

function timeProblems(
  record: Record<string, unknown>,
  context: { grid: Grid; columns: VolunteeringColumns; row: Row<VolunteeringColumns> },
): Problem[] {
  const whoever = { organisation: undefined, runBy: '—' };
  const parsed = opportunitySchema.safeParse({ ...stopgaps, ...record, ...whoever });
  if (!parsed.success) return [];
  const faults = checkOpportunity(parsed.data)
    .filter(({ code }) => code !== 'reach' || !context.row.refused('phones'))
    .map((it) => ({ ...it, ...sayOpportunityFault(it) }));
  return faultProblems(faults, context);
}

/** Whether what goes on began more than a year before the day of publication; what is once and over is refused. */
const isLongAgo = (start: string, publishedOn: string): boolean =>
  start.slice(0, 10) < `${Number(publishedOn.slice(0, 4)) - 1}${publishedOn.slice(4)}`;

/** Reads every list of opportunities in the sheets: one opportunity a row. */
export function readVolunteering(grids: readonly Grid[], destination: Destination): SheetImport {
  const { lists, published } = destination;
  const columns = volunteeringColumns(lists);
  const content = destination.content();
  const stations = recordsOf(content, 'stations').map(({ id, data }) => ({ id, name: data.name }));
  const before = new Map(recordsOf(content, 'volunteering').map(({ id, data }) => [id, data.publishedOn]));
  const { forms, problems, remarks } = findForms(grids, columns);
  const result: SheetImport = { records: [], problems, remarks, publishers: [] };
  const seen = new Map<string, string>();
  for (const form of forms) {
    const { grid, header } = form;
    const { file, sheet } = grid;
    noteHead(form, []);
    const table = readTable(grid, header, columns);
    addAll(problems, table.problems);
    const [bodies, places] = [new Names(organisationsIn(content)), new Names(stations)];
    for (const row of table.rows) {
      const context = { grid, columns, row };
      const { title, place, start, cycle } = row.values;
      const body = bodies.find(grid, row.cell('organisation'), row.values.organisation);
      const station = places.find(grid, row.cell('station'), row.values.station);
      const id = row.values.id ?? `${place ?? ''}-${start?.slice(0, 10) ?? ''}-${idText(title ?? '')}`;
      const publishedOn = row.values.published ?? published ?? before.get(id) ?? today();
      const record = opportunityOf(columns, row.values, {
        ...(body.id ? { organisation: body.id } : {}),
        ...(station.id ? { station: station.id } : {}),
        publishedOn,
      });
      const own = [
        ...[body.problem, station.problem].filter((it) => it !== undefined),
        ...checkRecord(opportunitySchema, record, context),
        ...timeProblems(record, context),
        ...repeatingProblems(grid, row, columns),
      ];
      addAll(problems, own);
      const locate: SheetRecord['locate'] = (faults) => faultProblems(faults, context);
      const kept = { record, count: 1, file, sheet, locate, unread: unreadInRow(context, own) };
      if (place) lists.use(lists.find(place) ?? { code: place, name: place });
      if (!title || !place || !start) {
        result.records.push({
          ...kept,
          target: unnamedTarget('volunteering', grid, row.cell('title').master),
        });
        continue;
      }
      if (cycle !== '单次' && isLongAgo(start, publishedOn))
        remarks.push({
          ...{ file, sheet },
          what: `${row.cell('start').master} 开始时间 ${start.slice(0, 10)} 早于发布日期 ${publishedOn}，年份像是写错了。核对；确实早就开始的不用改`,
        });
      const twin = seen.get(id);
      const where = `${file} 工作表“${sheet}” ${row.cell('title').address}`;
      if (twin)
        problems.push(
          problemAt(grid, row.cell('title'), {
            what: `和 ${twin} 是同一个岗位：地区、开始的日子、名称都一样`,
            todo: '删去重复的一行；确实是两个岗位，就改名称，如加上时间或地点',
          }),
        );
      else seen.set(id, where);
      const idCell = row.cell(row.values.id === undefined ? 'title' : 'id').master;
      const target = `volunteering/${id}.json`;
      if (!twin) result.records.push({ ...kept, target, idCell });
    }
    remarks.push(
      ...bodies.remarks(grid, '发布组织', '只写了名称'),
      ...places.remarks(grid, '站点', '写进了地点'),
    );
  }
  return result;
}
