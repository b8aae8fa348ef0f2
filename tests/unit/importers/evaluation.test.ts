import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { parseDecimal } from '../../../src/schemas/decimal.ts';
import { evaluationSchema, type Evaluation } from '../../../src/schemas/evaluation.ts';
import { cellsTold, filesOf } from './sheet-support.ts';
import { real, runImport, withFolder } from './support.ts';

const forms = resolve(real, 'forms');
const twins = resolve(real, 'forms-defective');
const noForms = [
  !existsSync(forms),
  'no ../shared/real/forms beside the repository: the real evaluations are not tried',
] as const;

interface Expected {
  numbers: Record<string, Record<string, number>>;
  project: string;
  year: number;
  total: number;
}

const sources = ['total', 'appropriation', 'carriedOver', 'other'] as const;
const amounts = ['budget', 'adjusted', 'executed'] as const;

/** What a record says where the real form has a figure: whole 分, hundredths of a point or of a percent. */
function figureAt({ funds, execution, indicators, total }: Evaluation, cell: string): number | undefined {
  const [, column = '', digits = ''] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  const row = Number(digits);
  const source = sources[row - 6];
  const amount = amounts['DEF'.indexOf(column)];
  if (source && amount) return funds[source]?.[amount];
  if (row === 6) return column === 'G' ? execution.points : column === 'H' ? execution.rate : execution.score;
  const indicator = indicators[row - 13];
  if (indicator) return column === 'G' ? indicator.points : indicator.score;
  return column === 'H' ? total : 10_000;
}

test('every figure of the real evaluations comes out exactly; what is there is kept unless --replace', () =>
  withFolder(async (folder) => {
    test.skip(...noForms);
    const into = join(folder, 'content');
    const names = ['evaluation-sunshine.xlsx', 'evaluation-odd-weights.xlsx'];
    const run = (...args: string[]) =>
      runImport('evaluation', ...names.map((it) => join(forms, it)), '--into', into, ...args);
    const { code, out, error } = await run('--published', '2026-04-01');
    expect([code, error]).toEqual([0, '']);
    expect(out).toMatch(/odd-weights\.xlsx 工作表“绩效自评表”：G18 各组分值是 预算执行 10、产出 60、效益 30/);
    const expected = JSON.parse(readFileSync(join(forms, 'expected.json'), 'utf8')) as Record<
      string,
      Expected
    >;
    const files = filesOf(into);
    let compared = 0;
    for (const name of names) {
      const { numbers, project, year } = expected[name] as Expected;
      const evaluation = evaluationSchema.parse(files[`evaluations/${year}-${project}.json`]);
      expect(evaluation).toMatchObject({ project, year, kind: 'self', publishedOn: '2026-04-01' });
      for (const [cell, number] of Object.entries(numbers['绩效自评表'] ?? {})) {
        // The rate of a source of money follows from its amounts.
        if (cell === 'H7') continue;
        const isAmount = /^[DEF]/.test(cell);
        const share = cell === 'H6' ? Math.round(number * 10_000) : undefined;
        const figure = share ?? parseDecimal(String(number), isAmount ? 6 : 2);
        expect(figureAt(evaluation, cell), `${name} ${cell}`).toBe(figure);
        compared += 1;
      }
    }
    expect(compared).toBe(58);
    const again = await run();
    expect(again.code).toBe(2);
    expect(again.error).toMatch(/2025-志愿助残阳光行动\.json 已经有了，没有覆盖[^]*--replace/);
    const named = await run('--id', 'x', '--replace');
    expect([named.code, named.error]).toEqual([2, expect.stringContaining('--id x 只能给一张表')]);
    expect(filesOf(into)).toEqual(files);
  }));

test('each defect of the faulty twins is told at its cell, all in one run, and nothing is written', () =>
  withFolder(async (folder) => {
    test.skip(!existsSync(twins), 'no ../shared/real/forms-defective beside the repository: not tried');
    const defects = (
      JSON.parse(readFileSync(join(twins, 'defects.json'), 'utf8')) as Record<
        'file' | 'sheet' | 'cell',
        string
      >[]
    ).filter(({ file }) => file.startsWith('evaluation-'));
    const into = join(folder, 'content');
    const files = defects.map(({ file }) => join(twins, file));
    const { code, out, error } = await runImport('evaluation', ...files, '--into', into);
    expect([code, out, existsSync(into)]).toEqual([2, '', false]);
    expect(cellsTold(error).sort()).toEqual(defects.map((it) => `${it.file}!${it.sheet}!${it.cell}`).sort());
  }));
