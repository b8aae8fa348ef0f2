import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { forms } from '../../../src/importers/forms.ts';
import { bodiesIn } from './figures-support.ts';
import { runImport, withFolder } from './support.ts';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { columnLines } from '../../support/told/columns.ts';
import { columnsFixture } from '../../support/told/told.ts';

// Names, other names, fields, formats and what may stand there: written anew by `npm run derived`, the difference is read.
test('the columns of the forms are as stated', () => {
  expect(columnLines()).toEqual(readFileSync(columnsFixture, 'utf8').trimEnd().split('\n'));
});

const noteOf = (note: unknown): string =>
  typeof note === 'string'
    ? note
    : ((note as { texts?: { text: string }[] } | undefined)?.texts ?? []).map(({ text }) => text).join('');

/** The examples of a help: 如“≥95%”“≤150元”, 如 5 政府补助收入, “临溪区（990102）”. */
const examplesIn = (help: string): string[] => [
  ...[...help.matchAll(/(?:如|^|[，或者])\s*((?:“[^”]+”)+)/gmu)].flatMap(([, all = '']) =>
    [...all.matchAll(/“([^”]+)”/gu)].map(([, one = '']) => one),
  ),
  ...[...help.matchAll(/如 ([^“”，；、。\n]+)/gu)].map(([, one = '']) => one.trim()),
];

test('every example of a template is accepted in its own cell', () =>
  withFolder(async (folder) => {
    const into = bodiesIn(folder);
    const tried: string[] = [];
    for (const { verb, template } of forms)
      for (const at of [0, 1, 2]) {
        const workbook = new Workbook();
        await template.build(workbook, [], { places: new Map(), names: new Map() });
        const filled: string[] = [];
        for (const sheet of workbook.worksheets)
          sheet.eachRow((row) => {
            row.eachCell((cell) => {
              const example = examplesIn(noteOf(cell.note))[at];
              if (example === undefined) return;
              const [down, right] = [
                sheet.getCell(cell.row + 1, cell.col),
                cell.col + (cell.isMerged ? 2 : 1),
              ];
              const beside = sheet.getCell(cell.row, right);
              const to = beside.protection?.locked === false && !beside.note ? beside : down;
              to.value = example;
              filled.push(`工作表“${sheet.name}” 单元格 ${to.address}`);
              tried.push(`${verb} ${example}`);
            });
          });
        if (filled.length === 0) continue;
        const path = join(folder, `${verb}.xlsx`);
        await workbook.xlsx.writeFile(path);
        const { error } = await runImport(verb, path, '--into', into);
        const lines = error.split('\n').filter((line) => line.includes('不对：'));
        expect(lines.filter((line) => filled.some((it) => line.includes(it)))).toEqual([]);
      }
    for (const example of [
      'audit 5 政府补助收入',
      'evaluation ≤150元',
      'roster 临溪区（990102）',
      'inspections c3-s6',
    ])
      expect(tried).toContain(example);
  }));
