import { addAll } from '../../add-all.ts';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { today } from '../../clock.ts';
import { newest, type AuditRecord } from '../../domain/audits/audits.ts';
import { daysOf } from '../../gates/facts/own-days.ts';
import { recordsOf, type Content } from '../../records/content.ts';
import { auditSchema, type AuditInput, type AuditRevision } from '../../schemas/audit.ts';
import type { Grid } from '../sheet/cell.ts';
import { formConcealed } from '../sheet/forms.ts';
import type { SaidFault } from '../sheet/located.ts';
import type { Problem } from '../sheet/problems.ts';
import { defined } from '../sheet/record-of.ts';
import type { Destination, SheetImport } from '../sheet/types.ts';
import { unnamedTarget } from '../sheet/unread-record.ts';
import { readAuditForm, type AuditForm } from './read-form.ts';
import { organisationsIn } from '../organisations.ts';
import { organisationOf } from './organisation-of.ts';
import { figureProblems } from './reconcile.ts';
import { unaskedRepeats, unreadIn } from './unread.ts';
import { auditSheets, isCover } from './workbook.ts';

/** An audit of a call with what it becomes; `record` is absent where its fields don't fit the schema. */
interface Draft {
  form: AuditForm;
  id?: string;
  input: { revisions: unknown[] };
  record?: AuditRecord;
}

const problemOf = ({ grid: { file, sheet } }: AuditForm, what: string, todo: string): Problem => ({
  ...{ file, sheet, what, todo },
});

/** A version without its publication: what must differ for a correction to be one. */
function substance({ publishedOn: _day, reason: _reason, ...rest }: AuditRevision): object {
  return rest;
}

/** The record with the new version behind those that were published. */
function grown(
  form: AuditForm,
  { id, content, reason }: { id: string; content: Content; reason: string | undefined },
): { previous?: AuditInput; version: Record<string, unknown> } {
  const there = content.records.find((it) => it.collection === 'audits' && it.id === id);
  const { publishedOn, ...rest } = form.version;
  if (!there) {
    if (reason !== undefined)
      form.problems.push(
        problemOf(form, `${id} 还没有公布过，第一次公布不写更正说明`, '去掉 --reason；核对年度和单位'),
      );
    return { version: form.version };
  }
  if (there.data === null)
    form.problems.push(
      problemOf(form, `已经有的 ${there.file} 有错，不能在后面加新的版本`, '先用 npm run check 查出来改好'),
    );
  if (reason === undefined)
    form.problems.push(
      problemOf(
        form,
        `${id} 已经公布过，没有覆盖`,
        '要更正，请加 --reason "为什么改、改了什么"：作为新的版本加在后面，旧版本不删',
      ),
    );
  const text = readFileSync(resolve(content.dir, there.file), 'utf8');
  return {
    ...(there.data === null ? {} : { previous: JSON.parse(text) as AuditInput }),
    version: { publishedOn, ...(reason === undefined ? {} : { reason }), ...rest },
  };
}

/** Faults of the newest version, by their paths in it, and of the whole audit. */
const ofNewest = (last: number, faults: readonly SaidFault[]): SaidFault[] =>
  faults.flatMap((it) => {
    if (it.path[0] !== 'revisions') return it;
    return it.path[1] === last ? { ...it, path: it.path.slice(2) } : [];
  });

function draftOf(form: AuditForm, content: Content, { reason }: Destination): Draft {
  const { found, problem } = organisationOf(organisationsIn(content), form.grid, form.cover);
  if (problem) form.problems.push(problem);
  const { year } = form.cover.values;
  if (!found || year === undefined)
    return { form, input: defined({ organisation: found?.id, year, revisions: [form.version] }) };
  const id = `${found.id}-${year}`;
  const { previous, version } = grown(form, { id, content, reason });
  const revisions = [...(previous?.revisions ?? []), version];
  const input = { ...(previous ?? { organisation: found.id, year }), revisions };
  const result = auditSchema.safeParse(input, { reportInput: true });
  if (!result.success) {
    // An earlier version that lacks its reason is told in `grown`.
    const issues = result.error.issues
      .filter(({ path }) => path.at(-1) !== 'reason')
      .map((issue) => (issue.path[0] === 'revisions' ? { ...issue, path: issue.path.slice(2) } : issue))
      .filter(({ path }) => !form.doubted.has(path[0] ?? ''));
    addAll(form.problems, form.located.issues(issues, form.problems));
    return { form, id, input };
  }
  const record = { ...result.data, id };
  const days = form.located.faults(ofNewest(revisions.length - 1, daysOf('audits', result.data)));
  addAll(form.problems, days.errors);
  addAll(form.remarks, days.warnings);
  const [last, before] = [newest(record), record.revisions.at(-2)];
  if (before && isDeepStrictEqual(substance(last), substance(before)))
    form.problems.push(
      problemOf(form, `和 ${id} 已经公布的版本完全一样，没有要更正的`, '核对是不是选错了文件'),
    );
  return { form, id, input, record };
}

/** Reads every audit in the files, one a file, against the organisations and audits of the content folder. */
export function readAudits(grids: readonly Grid[], destination: Destination): SheetImport {
  const result: SheetImport = { records: [], problems: [], remarks: [], publishers: [] };
  const content = destination.content();
  const published = destination.published ?? today();
  const drafts: Draft[] = [];
  for (const [file, group] of Map.groupBy(grids, (it) => it.file)) {
    const { sheets, problems, remarks } = auditSheets(group);
    addAll(result.problems, problems);
    addAll(result.remarks, remarks);
    if (sheets.cover)
      drafts.push(
        draftOf(readAuditForm({ ...sheets, cover: sheets.cover }, published), content, destination),
      );
    else if (group.some((grid) => !grid.hidden && isCover(grid)))
      result.problems.push({
        file,
        what: '封面和报表在同一张工作表里，分不开',
        todo: '把封面（被审计单位、审计年度、会计师事务所……）移到单独的一张工作表，业务活动表、资产负债表也各一张，再导入',
      });
    else
      result.problems.push(
        formConcealed(group, file, isCover) ?? {
          file,
          what: '没有封面：没有一张工作表写着被审计单位、审计年度、会计师事务所和报告文号',
          todo: /\.[ct]sv$/iu.test(file)
            ? '.csv 只放得下一张工作表，一份审计有封面、业务活动表、资产负债表几张：把它们放在一个 .xlsx 里再导入'
            : '请确认选对了文件和导入的种类；空白的表：npm run template -- audit',
        },
      );
  }
  const byId = new Map([
    ...recordsOf(content, 'audits').map(({ id, data }) => [id, { ...data, id }] as const),
    ...drafts.flatMap(({ record }) => (record ? [[record.id, record] as const] : [])),
  ]);
  for (const { form, id, input, record } of drafts) {
    const before = /^(.*)-(\d{4})$/.exec(id ?? '');
    const cells = unreadIn(form) ?? (record ? undefined : []);
    const unread = id === undefined ? [...(cells ?? []), ...unaskedRepeats(form)] : cells;
    const figures = figureProblems(form, {
      unread,
      before: before ? byId.get(`${before[1] ?? ''}-${Number(before[2]) - 1}`) : undefined,
    });
    addAll(result.problems, [...form.problems, ...figures.problems]);
    addAll(result.remarks, [...form.remarks, ...figures.remarks]);
    const { file, sheet } = form.grid;
    const last = input.revisions.length - 1;
    result.records.push({
      ...{ target: id === undefined ? unnamedTarget('audits', form.grid) : `audits/${id}.json` },
      ...{ record: input, count: 1, file, sheet, grows: true },
      locate: (faults) => form.located.faults(ofNewest(last, faults)).errors,
      unread: unread?.map((path) => (path[0] === 'year' ? path : ['revisions', last, ...path])),
      oneOf: form.asked.map((it) => ({ ...it, path: ['revisions', last, ...it.path] })),
    });
  }
  return result;
}
