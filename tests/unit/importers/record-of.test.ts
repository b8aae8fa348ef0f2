import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { forms } from '../../../src/importers/forms.ts';
import { amount, count, day, lines } from '../../../src/importers/sheet/cell-types.ts';
import { columnsFor } from '../../../src/importers/sheet/column.ts';
import { cellsOf, inSchemaOrder, recordOf } from '../../../src/importers/sheet/record-of.ts';
import { byWord, onlyYes } from '../../../src/importers/sheet/words.ts';
import { worded } from '../../../src/schemas/enum-words.ts';

const state = worded('state', { on: '开', off: '关' });
const item = z.strictObject({
  name: z.string(),
  office: z.array(z.strictObject({ since: z.string(), seats: z.number().optional() })).optional(),
  state,
  notes: z.array(z.string()).optional(),
  fee: z.string().optional(),
  open: z.literal(true).optional(),
});
const column = columnsFor(z.strictObject({ items: z.array(item) }), 'items', 0);
const columns = {
  serial: column({ header: '序号' }),
  seats: column({ header: '座位', path: ['office', 0, 'seats'], type: count }),
  since: column({ header: '日期', path: ['office', 0, 'since'], type: day }),
  state: column({ header: '状态', path: ['state'], type: byWord(state) }),
  notes: column({ header: '说明', path: ['notes'], type: lines }),
  fee: column({ header: '金额', path: ['fee'], type: amount }),
  open: column({ header: '开放', path: ['open'], allowed: '是', type: onlyYes() }),
  name: column({ header: '名称', path: ['name'] }),
};
const names = { places: new Map<string, string>(), names: new Map<string, string>() };
const cell = (text: string) => ({ address: 'A1', row: 1, column: 1, master: 'A1', text });

test('a column reads what it writes, each value at the path of its field', () => {
  const record = {
    name: '甲',
    office: [{ since: '2026-01-02', seats: 3 }],
    state: 'off',
    notes: ['一', '二'],
    fee: '1234.50',
    open: true,
  };
  const cells = cellsOf(columns, record, names);
  expect(cells).toEqual({
    ...{ seats: 3, since: '2026-01-02', state: '关', notes: '一\n二', fee: 1234.5, open: '是', name: '甲' },
  });
  const values = Object.entries(columns).map(([name, it]) => {
    const written = cells[name as keyof typeof columns];
    return [name, written === undefined ? undefined : it.parse(cell(String(written)))] as const;
  });
  const read = recordOf(columns, Object.fromEntries(values));
  expect(read).toEqual(record);
  expect(Object.keys(inSchemaOrder(item, read))).toEqual(Object.keys(record));
  expect(Object.keys(inSchemaOrder(item, read).office as object[])).toEqual(['0']);
});

test('what is empty or was refused is left out, with the objects around it; lists of several columns add up', () => {
  expect(recordOf(columns, { name: '甲', seats: undefined, since: undefined, serial: '1' })).toEqual({
    name: '甲',
  });
  expect(cellsOf(columns, { name: '甲', notes: [] }, names)).toEqual({ name: '甲', notes: undefined });
  expect(cellsOf(columns, undefined, names)).toEqual({});
  const both = { first: columns.notes, second: columns.notes };
  expect(recordOf(both, { first: ['一'], second: ['二'] })).toEqual({ notes: ['一', '二'] });
  expect(columns.open.parse(cell('否'))).toBeUndefined();
});

test('each form has a verb of its own, and a template for the records that it makes', () => {
  const verbs = forms.map(({ verb }) => verb);
  expect(new Set(verbs).size).toBe(verbs.length);
  for (const { verb, template, summary } of forms)
    expect([summary, template.summary], verb).not.toContain('');
});
