import { addAll } from '../../add-all.ts';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { today } from '../../clock.ts';
import { filesOf, type Content } from '../../records/content.ts';
import { parseDecimal } from '../../schemas/decimal.ts';
import { measureOf } from '../../schemas/measure.ts';
import type { ObservationsInput } from '../../schemas/observation.ts';
import { noteFarFrom } from '../sheet/far-figures.ts';
import type { SheetRemark } from '../sheet/remark.ts';
import type { Path } from '../sheet/located.ts';
import type { Problem } from '../sheet/problems.ts';
import { problemAt } from '../sheet/read-cell.ts';
import type { Destination, SheetRecord } from '../sheet/types.ts';
import { checkFile, locateFaults } from './check.ts';
import { doneWords } from './value.ts';
import type { FigureForm, FormFigure } from './read-form.ts';

type RowInput = ObservationsInput['rows'][number];

interface File {
  record: ObservationsInput;
  /** Was there before this call. */
  published: boolean;
  /** The first sheet that has a figure of it. */
  sheet?: { file: string; sheet: string };
  /** Figures that this call adds or corrects. */
  changes: number;
}

/** Where a figure stands: in a file of the content, or in a sheet that was read before. */
interface Known {
  file: string;
  row: RowInput;
  /** The row as it is published, where the call meets it. */
  published?: RowInput;
  cell?: string;
}

const sameFigure = (one: RowInput, other: RowInput): boolean =>
  one.done === other.done &&
  parseDecimal(one.value ?? '0', 2) === parseDecimal(other.value ?? '0', 2) &&
  (one.doneOn === undefined || one.doneOn === other.doneOn);

const yearsOf = (figures: readonly FormFigure[]): string => {
  const years = figures.map(({ row }) => row.on?.slice(0, 4) ?? String(row.year)).sort();
  const [first = '', last = first] = [years[0], years.at(-1)];
  return first === last ? first : `${first}-${last}`;
};

/** The last day of the period of a figure. */
const endOf = ({ year, toYear = year, on }: RowInput): string => on ?? `${toYear ?? ''}-12-31`;

const said = ({ value, done }: RowInput): string => value ?? (done ? doneWords.yes : doneWords.no);

/** The row with what a form says anew; what it said before is kept in `corrected`. */
function correct(row: RowInput, now: RowInput, because: { reason: string; on: string }): void {
  const { value, done, corrected = [] } = row;
  const before = value === undefined ? { done: done === true } : { value };
  delete row.doneOn;
  Object.assign(row, now, { corrected: [...corrected, { ...before, ...because }] });
}

/**
 * The observations of a content folder while forms are read into them. A figure that nobody has published is added; one
 * that is published stays, or is corrected with a reason, and then its old value is kept. Nothing is taken away. New
 * figures join a file only where source and day of publication are the same: no figure seems to be known before it was.
 */
export class ObservationFiles {
  private same = 0;
  private corrections = 0;
  private readonly files = new Map<string, File>();
  /** Where the rows that this call adds or corrects were read. */
  private readonly taken = new Map<RowInput, { form: FigureForm } & Omit<FormFigure, 'row'>>();
  private readonly known = new Map<string, Known>();
  /** By measure and subject. */
  private readonly bySubject = new Map<string, Known[]>();
  private readonly destination: Destination;
  private readonly problems: Problem[];
  private readonly remarks: SheetRemark[];

  /** What is wrong is added to the problems of the forms, what is unusual to their remarks. */
  constructor(
    content: Content,
    destination: Destination,
    { problems, remarks }: { problems: Problem[]; remarks: SheetRemark[] },
  ) {
    this.destination = destination;
    this.problems = problems;
    this.remarks = remarks;
    for (const { id, file, data } of filesOf(content, 'observations')) {
      if (data === null) {
        const what = '内容文件夹里的这份数据有错，不能和新的数字比较';
        this.problems.push({ file, what, todo: '先用 npm run check 查出来改好' });
        continue;
      }
      const record = JSON.parse(readFileSync(resolve(content.dir, file), 'utf8')) as ObservationsInput;
      this.files.set(id, { record, published: true, changes: 0 });
      for (const row of record.rows) this.know(record.measure, { file: id, row });
    }
  }

  private know(measure: string, known: Known): void {
    this.known.set(this.keyOf(measure, known.row), known);
    const key = this.subjectKey(measure, known.row);
    this.bySubject.set(key, [...(this.bySubject.get(key) ?? []), known]);
  }

  /** Takes in the figures of a form. */
  add(form: FigureForm): void {
    const publishedOn = this.destination.published ?? form.publishedOn ?? today();
    const fresh: FormFigure[] = [];
    for (const figure of form.figures) {
      const key = this.keyOf(form.measure, figure.row);
      const known = this.known.get(key);
      if (known) this.meet(form, figure, known);
      else {
        this.compare(form, figure);
        const cell = `${form.grid.file} 工作表“${form.grid.sheet}” ${figure.cells.subject.address}`;
        this.know(form.measure, { file: '', row: figure.row, cell });
        fresh.push(figure);
        this.taken.set(figure.row, { form, ...figure });
      }
    }
    if (fresh.length > 0) this.append(form, fresh, publishedOn);
  }

  /** The files to write; where nothing is new, those that the forms repeat, with the problem that says so. */
  finish([form]: readonly FigureForm[]): SheetRecord[] {
    const whole = (what: string, todo: string): void => {
      if (form) this.problems.push({ file: form.grid.file, sheet: form.grid.sheet, what, todo });
    };
    const met = [...this.files].filter(([, { sheet }]) => sheet);
    const changed = met.filter(([, { changes }]) => changes > 0);
    if (this.problems.length === 0) {
      for (const [, { record }] of changed) {
        const { errors, warnings } = checkFile(record, this.takenIn(record));
        addAll(this.problems, errors);
        addAll(this.remarks, warnings);
      }
      if (changed.length === 0 && this.same > 0)
        whole('和已经公布的完全一样，没有要加的，也没有要更正的', '核对是不是选错了文件');
      else if (this.destination.reason !== undefined && this.corrections === 0)
        whole('没有要更正的数字，不写更正说明', '去掉 --reason；核对对象和年度');
    }
    return (changed.length > 0 ? changed : met).map(([id, { record, sheet, changes }]) => ({
      ...{ target: `observations/${id}.json`, record, count: changes },
      ...{ file: sheet?.file ?? '', sheet: sheet?.sheet ?? '', grows: true },
      locate: (faults) => locateFaults(record, this.takenIn(record), faults),
      unread: this.unreadIn(record),
    }));
  }

  /** Where something is wrong, a day of publication that no cell and no option says may be one that could not be read. */
  private unreadIn(record: ObservationsInput): Path[] | undefined {
    if (this.problems.length === 0) return undefined;
    const taken = this.takenIn(record);
    const [first] = [...taken.values()];
    return [
      ...(first?.form.published || this.destination.published !== undefined ? [] : [['publishedOn']]),
      ...record.rows.flatMap((row, index) => (taken.get(row)?.isDoubted ? [['rows', index, 'value']] : [])),
    ];
  }

  private takenIn({ rows }: ObservationsInput): typeof this.taken {
    return new Map([...this.taken].filter(([row]) => rows.includes(row)));
  }

  private subjectKey(measure: string, { organisation, place = '' }: RowInput): string {
    return `${measure}\n${organisation ?? this.destination.lists.find(place)?.code ?? place}`;
  }

  private keyOf(measure: string, row: RowInput): string {
    const { year, toYear = year, on } = row;
    return [this.subjectKey(measure, row), on ?? `${year ?? ''}-${toYear ?? ''}`].join('\n');
  }

  /** Tells a figure that lies far from the latest one of its subject before it. */
  private compare({ grid, measure }: FigureForm, { row, cells: { value: cell } }: FormFigure): void {
    const before = (this.bySubject.get(this.subjectKey(measure, row)) ?? [])
      .filter((it) => it.row.value !== undefined && endOf(it.row) < endOf(row))
      .toSorted((a, b) => (endOf(a.row) < endOf(b.row) ? -1 : 1))
      .at(-1);
    if (!before) return;
    const figure = { number: Number(row.value), cell };
    const text = `${endOf(before.row).replace(/-12-31$/u, '年')}是 ${said(before.row)}`;
    noteFarFrom(
      grid,
      figure,
      { number: Number(before.row.value), cell: { ...cell, text } },
      '同一对象以前的数',
    );
  }

  /** A figure that is known already. */
  private meet(form: FigureForm, figure: FormFigure, known: Known): void {
    const { row, cells } = figure;
    const { grid, measure, source } = form;
    if (known.cell !== undefined) {
      const what = `和 ${known.cell} 是同一个对象、同一个时间`;
      this.problems.push(problemAt(grid, cells.subject, { what, todo: '只留一行' }));
      return;
    }
    const file = this.files.get(known.file);
    if (!file) return;
    file.sheet ??= { file: grid.file, sheet: grid.sheet };
    const { reason, published } = this.destination;
    known.published ??= { ...known.row };
    if (sameFigure(row, known.published)) {
      this.same += 1;
      if (row.note === undefined || row.note === known.row.note) return;
      known.row.note = row.note;
    } else {
      if (reason === undefined) {
        const what = `指标“${measureOf(measure).name}”的这个数已经公布为 ${said(known.published)}（observations/${known.file}.json），这里写的是 ${said(row)}`;
        const todo =
          '要更正，请加 --reason "为什么改、改了什么"：旧的数值和更正说明一起留着；不更正就删掉这一行';
        this.problems.push(problemAt(grid, cells.value, { what, todo }));
      }
      // Without a reason nothing is written; what else is wrong with the new figure is asked all the same.
      const own = row.source ?? (isDeepStrictEqual(source, file.record.source) ? undefined : source);
      const now = own === undefined ? row : { ...row, source: own };
      correct(known.row, now, { reason: reason ?? '—', on: published ?? today() });
      this.taken.set(known.row, { form, ...figure });
      this.corrections += 1;
    }
    file.record.updatedOn = published ?? today();
    file.changes += 1;
  }

  /** Adds figures to the file of the same source and day, or to a new one. */
  private append(form: FigureForm, figures: readonly FormFigure[], publishedOn: string): void {
    const { grid, measure, title, source } = form;
    const sheet = { file: grid.file, sheet: grid.sheet };
    const joins = ({ record }: File): boolean =>
      record.measure === measure &&
      record.publishedOn === publishedOn &&
      isDeepStrictEqual(record.source, source);
    const id = this.idFor(form, `${measure}-${yearsOf(figures)}`, joins);
    const there = this.files.get(id);
    if (there && !joins(there)) {
      const what = `observations/${id}.json 已经有了，指标、来源或者公布日期和这张表不同`;
      const todo = '记录编号空着，或者换一个编号；新的数字有自己的来源和公布日期，不加进原来那一份';
      this.problems.push(problemAt(grid, form.id?.cell ?? grid.cell(1, 1), { what, todo }));
      return;
    }
    const file = there ?? {
      record: { title, measure, publishedOn, source, rows: [] },
      published: false,
      changes: 0,
    };
    if (there?.published) file.record.updatedOn = this.destination.published ?? today();
    file.sheet ??= sheet;
    addAll(
      file.record.rows,
      figures.map(({ row }) => row),
    );
    file.changes += figures.length;
    this.files.set(id, file);
  }

  /** The id that was asked for; else the first of its kind that is free or that the figures join. */
  private idFor(form: FigureForm, base: string, joins: (file: File) => boolean): string {
    const asked = this.destination.id ?? form.id?.text;
    if (asked !== undefined) return asked;
    for (let next = 1; ; next += 1) {
      const id = next === 1 ? base : `${base}-${next}`;
      const file = this.files.get(id);
      if (!file || joins(file)) return id;
    }
  }
}
