import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook, type Cell } from '@cj-tech-master/excelts';
import { forms } from '../../../src/importers/forms.ts';
import { runTemplate } from '../../../src/importers/template/index.ts';
import { ends } from '../derived/brief.ts';

const cellText = ({ address, master, text, note, style, dataValidation: choice }: Cell): unknown => [
  ...[address, master.address, text, note, style.numFmt, style.protection?.locked],
  ...(choice && 'formulae' in choice ? [choice.formulae, choice.error] : []),
];

/** A blank form, a line a sheet: how wide its columns are, what stays in view, its words, and a digest of all that its cells hold. */
export const blankLines = (verb: string, { worksheets }: Workbook): string[] =>
  worksheets.map((sheet) => {
    const cells: unknown[] = [];
    const words: string[] = [];
    sheet.eachRow({ includeEmpty: true }, (row) => {
      row.eachCell({ includeEmpty: true }, (cell) => {
        cells.push(cellText(cell));
        if (cell.text !== '' && cell.address === cell.master.address)
          words.push(`${cell.address} ${cell.text}`);
      });
    });
    const widths = sheet.columns.map(({ width }) => width);
    const [view] = sheet.views;
    const frozen = view?.state === 'frozen' ? view.ySplit : 0;
    return `${verb} ${sheet.name}: ${JSON.stringify([widths, frozen, sheet.rowCount, words.slice(0, 40), ends(cells)])}`;
  });

/** The blank form of each kind. */
export async function allBlankLines(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'portal-blank-'));
  const quiet = { out: () => undefined, error: () => undefined };
  const all: string[] = [];
  try {
    for (const { verb } of forms) {
      const path = join(folder, `${verb}.xlsx`);
      await runTemplate([verb, '--out', path], quiet);
      const workbook = new Workbook();
      await workbook.xlsx.readFile(path);
      all.push(...blankLines(verb, workbook));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return all;
}
