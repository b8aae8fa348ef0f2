import { today } from '../../clock.ts';
import { checkSurvey, type SurveyRule } from '../../domain/results/survey-check.ts';
import { surveySchema } from '../../schemas/survey.ts';
import { saySurveyFault } from '../../words/zh-CN/faults/survey.ts';
import type { Grid } from '../sheet/cell.ts';
import type { Destination, SheetImport } from '../sheet/command.ts';
import { findForms, type FoundForm } from '../sheet/forms.ts';
import { readLabelled } from '../sheet/labelled.ts';
import { Located } from '../sheet/located.ts';
import { idText, severalForOneId } from '../sheet/record-id.ts';
import { readTable, type Row } from '../sheet/table.ts';
import type { Problem } from '../sheet/problems.ts';
import { headColumns, questionColumns } from './columns.ts';

type QuestionRow = Row<typeof questionColumns>;

/** Where a form says otherwise than the record what to do. */
const todoInForm: Partial<Record<SurveyRule, string>> = {
  distribution: '核对各项人数；可以选几项的问题，题型写“多选”',
  overall: '只有一个问题的“总体满意度”写“是”，它的选项里要有“算满意”的',
};

/** Rows of the same question one after the other. */
function grouped(rows: readonly QuestionRow[]): QuestionRow[][] {
  const groups: QuestionRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && last[0]?.values.question === row.values.question) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

const questionOf = (rows: readonly QuestionRow[]): Record<string, unknown> => {
  const [first] = rows;
  const positive = rows.filter(({ values }) => values.positive).map(({ values }) => values.label);
  return {
    text: first?.values.question,
    kind: first?.values.kind ?? 'choice',
    ...(first?.values.overall ? { overall: true } : {}),
    options: rows.map(({ values: { label, count } }) => ({ label, count })),
    ...(positive.length > 0 ? { positive } : {}),
  };
};

interface SurveyForm {
  id: string | undefined;
  input: Record<string, unknown>;
  located: Located;
  problems: Problem[];
}

function readForm({ grid, header }: FoundForm, published: string | undefined): SurveyForm {
  const head = readLabelled({ ...grid, rows: header.row - 1 }, headColumns);
  const table = readTable(grid, header, questionColumns);
  const located = new Located(grid);
  for (const name of Object.keys(headColumns) as (keyof typeof headColumns)[])
    if (head.has(name)) located.set([name], grid, head.cell(name));
  const questions = grouped(table.rows);
  questions.forEach((rows, index) => {
    const at = ['questions', index];
    for (const name of ['text', 'kind', 'overall'] as const)
      rows.slice(0, 1).forEach((row) => {
        located.set([...at, name], grid, row.cell(name === 'text' ? 'question' : name));
      });
    rows.forEach((row, option) => {
      if (option === 0) located.set([...at, 'options'], grid, row.cell('count'));
      if (option === 0) located.set([...at, 'positive'], grid, row.cell('positive'));
      located.set([...at, 'options', option, 'label'], grid, row.cell('label'));
      located.set([...at, 'options', option, 'count'], grid, row.cell('count'));
    });
  });
  const { id, publishedOn, findings, ...rest } = head.values;
  const all = {
    ...rest,
    questions: questions.map(questionOf),
    ...{ findings, publishedOn: published ?? publishedOn ?? today() },
  };
  const input = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return { id, input, located, problems: [...head.problems, ...table.problems] };
}

/** Reads every survey in the sheets: one survey a sheet. */
export function readSurveys(grids: readonly Grid[], destination: Destination): SheetImport {
  const { forms, problems, remarks } = findForms(grids, questionColumns);
  const result: SheetImport = { records: [], problems, remarks, publishers: [] };
  problems.push(
    ...severalForOneId(
      destination.id,
      forms.map((it) => it.grid),
    ),
  );
  for (const found of forms) {
    const { file, sheet } = found.grid;
    const form = readForm(found, destination.published);
    problems.push(...form.problems);
    const parsed = surveySchema.safeParse(form.input, { reportInput: true });
    if (!parsed.success) {
      problems.push(...form.located.issues(parsed.error.issues, form.problems));
      continue;
    }
    for (const fault of checkSurvey(parsed.data)) {
      const { what, todo } = saySurveyFault(fault);
      problems.push(form.located.problem(fault.path, { what, todo: todoInForm[fault.code] ?? todo }));
    }
    const { year, title, by } = parsed.data;
    if (by) result.publishers.push(by);
    const target = `surveys/${destination.id ?? form.id ?? `${year}-${idText(title)}`}.json`;
    result.records.push({ target, record: form.input, count: 1, file, sheet });
  }
  return result;
}
