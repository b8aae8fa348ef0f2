import { readFileSync } from 'node:fs';
import { Workbook } from '@cj-tech-master/excelts';
import { runTemplate } from '../../../src/importers/template/index.ts';

/** What offices write into cells that nobody expected there. */
const odd: readonly (string | number | null)[] = [
  ...[null, '？', 'abc', '12.345', -1, 10_000_000_000_000, '2026-02-30', '2099年1月1日', '1.5万元', '合计'],
  ...[
    '990199999',
    '无',
    0,
    '是',
    '云 汀',
    '100.1%',
    '５',
    '2024',
    '不详',
    '13900000000',
    0.1,
    '2024.3.1-2024.2.1',
  ],
];

/** A cell of a filled form that a blank one has not. */
interface Filled {
  sheet: number;
  address: string;
}

const quiet = { out: () => undefined, error: () => undefined };

async function open(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  for (const { id } of workbook.worksheets.slice(mostSheets)) workbook.removeWorksheet(id);
  return workbook;
}

/** The cells with values of a form, in order. @param blank a path to write the blank form to */
async function filledCells(verb: string, filled: Workbook, blank: string): Promise<Filled[]> {
  await runTemplate([verb, '--out', blank], quiet);
  const empty = await open(new Uint8Array(readFileSync(blank)));
  return filled.worksheets.flatMap((sheet, index) => {
    const found: Filled[] = [];
    sheet.eachRow((row) => {
      row.eachCell(({ address, text }) => {
        if (empty.worksheets[index]?.getCell(address).text !== text) found.push({ sheet: index, address });
      });
    });
    return found;
  });
}

/** What stands further down, or in a further sheet of the same kind, is read as what stands above. */
const [mostCells, mostSheets] = [80, 6];

/** A filled form as it is, then again and again with odd values: every third of its first cells has one, others each time. */
export async function* oddForms(verb: string, bytes: Uint8Array, blank: string): AsyncGenerator<Uint8Array> {
  const first = await open(bytes);
  yield new Uint8Array(await first.xlsx.writeBuffer());
  const cells = (await filledCells(verb, first, blank)).slice(0, mostCells);
  for (let turn = 0; turn < 3; turn += 1) {
    const workbook = await open(bytes);
    for (const [index, { sheet, address }] of cells.entries()) {
      const cell = workbook.worksheets[sheet]?.getCell(address);
      if (cell && (index + turn) % 3 === 0) cell.value = odd[(index * 5 + turn * 7) % odd.length] ?? null;
    }
    yield new Uint8Array(await workbook.xlsx.writeBuffer());
  }
}
