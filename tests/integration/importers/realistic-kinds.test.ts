import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readContent } from '../../../src/records/content.ts';
import { openDivisions } from '../../../src/importers/divisions.ts';
import { closingList } from '../../../src/importers/sheet/closing-list.ts';
import { readWorkbook } from '../../../src/importers/sheet/workbook.ts';
import { bodiesIn } from '../../unit/importers/figures-support.ts';
import { realistic, type Realistic } from '../../unit/importers/realistic-sheets.ts';
import { build, divisions, type SheetPlan } from '../../unit/importers/sheet-support.ts';
import { convertedByOffice, withoutOffice } from './office-support.ts';
import { fixture, toGb18030, withFolder } from '../../unit/importers/support.ts';

/** What a file becomes: its records, its problems, and what the closing list says of lines that were left out. */
async function readFile({ form }: Realistic, path: string, contentDir: string) {
  const grids = await readWorkbook(path);
  const { records, problems } = form.read(grids, {
    ...{ files: [path], contentDir, replace: false, divisions: undefined, reason: undefined, id: undefined },
    ...{ published: '2026-01-01', lists: openDivisions('/nowhere', divisions) },
    content: () => readContent(contentDir),
  });
  return {
    told: problems.map(({ cell = '', what }) => `${cell} ${what}`),
    records: records.map(({ target, record }) => ({ target, record })),
    aside: closingList(grids)
      .filter(({ why }) => why.endsWith('没有读'))
      .map(({ what }) => what),
  };
}

/** The same workbook as .xlsx and as another file, read. */
const both = (plan: Realistic, other: (folder: string) => string) =>
  withFolder(async (folder) => {
    const into = bodiesIn(folder);
    const path = await build(join(folder, 'form.xlsx'), plan.sheets);
    return [await readFile(plan, path, into), await readFile(plan, other(folder), into)] as const;
  });

const filledSheet = ({ sheets }: Realistic): SheetPlan =>
  sheets.find(({ lines }) => lines.length > 0) ?? { lines: [] };

/** The cells of a sheet as a text table; those with the delimiter, a quote or a line break in quotes. */
const textTable = (plan: Realistic, delimiter: string): string => {
  const quoted = (text: string): string =>
    /["\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  return filledSheet(plan)
    .lines.map((line) =>
      line
        .map((it) => quoted(typeof it === 'string' || typeof it === 'number' ? String(it) : ''))
        .join(delimiter),
    )
    .join('\r\n');
};

const kinds: Readonly<Record<string, (plan: Realistic) => Uint8Array>> = {
  'UTF-8 with BOM': (plan) => Buffer.from(`\ufeff${textTable(plan, ',')}`),
  GBK: (plan) => toGb18030(textTable(plan, ',')),
  'GBK with tabs': (plan) => toGb18030(textTable(plan, '\t')),
  'UTF-16 with tabs': (plan) => Buffer.from(`\ufeff${textTable(plan, '\t')}`, 'utf16le'),
  semicolons: (plan) => Buffer.from(textTable(plan, ';')),
};

for (const [name, plan] of Object.entries(realistic)) {
  test(`${name}: titles, 序号, notes and empty sheets are no records`, async () => {
    const [xlsx] = await both(plan, (folder) => join(folder, 'form.xlsx'));
    expect(xlsx.told).toEqual([]);
    expect(xlsx.records).toHaveLength(plan.records);
    expect(xlsx.aside.join(' ')).toMatch(/注：|填表人|审核人|说明：/u);
  });
  test(`${name}: .ods says the same as .xlsx`, async () => {
    const [xlsx, ods] = await both(plan, () => fixture(`kinds/${name}.ods`));
    expect(ods).toEqual(xlsx);
  });
  for (const [kind, bytes] of Object.entries(kinds))
    test(`${name}: .csv (${kind}) says the same as .xlsx`, async () => {
      const [xlsx, csv] = await both(plan, (folder) => {
        writeFileSync(join(folder, 'form.csv'), bytes(plan));
        return join(folder, 'form.csv');
      });
      expect(csv).toEqual(xlsx);
    });
}

test('.xls says the same as .xlsx, in every form', () =>
  withFolder(async (folder) => {
    test.skip(withoutOffice !== '', withoutOffice);
    const names = Object.keys(realistic);
    const made = convertedByOffice(
      folder,
      names.map((name) => fixture(`kinds/${name}.xls`)),
    );
    expect(made).toHaveLength(names.length);
    for (const [index, name] of names.entries()) {
      const [xlsx, old] = await both(realistic[name] as Realistic, () => made[index] ?? '');
      expect(old, name).toEqual(xlsx);
    }
  }));

const twoTables = (...second: SheetPlan['lines']): Realistic => {
  const { form, sheets } = realistic['villages'] as Realistic;
  const [plan] = sheets.filter(({ lines }) => lines.length > 0);
  return { form, records: 1, sheets: [{ lines: [...(plan?.lines ?? []).slice(1, 7), [], ...second] }] };
};

test('a second table below whose columns stand elsewhere is told at its header, not read by the first', async () => {
  const plan = twoTables(
    ['序号', '区划代码', '村（社区）', '是否成立'],
    [1, '990102001201', '南桥村', '已成立'],
  );
  const [{ told }] = await both(plan, (folder) => join(folder, 'form.xlsx'));
  expect(told[0]).toBe('A8 同一张工作表里又有一个表头，列的位置和上面的不一样');
});

test('a second table below with the same columns is read on; one beside is refused', async () => {
  const same = twoTables(
    ['序号', '村（社区）', '区划代码', '是否成立'],
    [1, '南桥村', '990102001201', '已成立'],
  );
  const [{ told, records }] = await both(same, (folder) => join(folder, 'form.xlsx'));
  expect(told).toEqual([]);
  expect(JSON.stringify(records)).toContain('990102001201');
  const beside = {
    ...same,
    sheets: [
      {
        lines: [
          ['区划代码：990102001'],
          ['村（社区）', '区划代码', '是否成立', null, '村（社区）', '区划代码', '是否成立'],
        ],
      },
    ],
  };
  expect((await both(beside, (folder) => join(folder, 'form.xlsx')))[0].told).toContain(
    'E2 表头里“村（社区）”这一列有两个：A2“村（社区）”和E2“村（社区）”',
  );
});
