import { expect, test } from '@playwright/test';
import { accountSide } from '../../../../src/domain/audits/account-side.ts';
import { formatWan } from '../../../../src/domain/values/money.ts';

const line = (name: string, amount: number, code?: string) => ({
  ...{ side: '支出' as const, name, amount },
  ...(code === undefined ? {} : { code }),
});

test('lines stand beside those of the other account, by code or by name, and are summed', () => {
  const side = accountSide(
    [line('康复', 300, '2081104'), line('就业（改名）', 100, '2081105'), line('结转', 50)],
    [line('康复', 250, '2081104'), line('就业', 120, '2081105'), line('体育', 30, '2081106')],
  );
  expect(side.lines).toEqual([
    { name: '康复', code: '2081104', amount: 300, other: 250 },
    { name: '就业（改名）', code: '2081105', amount: 100, other: 120 },
    { name: '结转', amount: 50 },
    { name: '体育', code: '2081106', other: 30 },
  ]);
  expect(side.totals).toEqual({ amount: 450, other: 400 });
  expect(side.largest).toEqual({ name: '康复', share: 6670 });
});

test('a form that states its total gets no second one; parts of a line are not counted twice', () => {
  expect(accountSide([line('康复', 300), line('支出合计', 300)]).totals).toBeUndefined();
  expect(accountSide([line('康复', 300)], [line('总 计', 300)]).totals).toBeUndefined();
  expect(accountSide([line('康复', 300), line('其中：儿童', 200)]).totals).toEqual({ amount: 300 });
  // 2081104 lies below 20811, and that below 208.
  const nested = [
    line('社会保障', 400, '208'),
    line('残疾人事业', 300, '20811'),
    line('康复', 300, '2081104'),
  ];
  expect(accountSide(nested).totals).toEqual({ amount: 400 });
  expect(accountSide([]).totals).toBeUndefined();
});

test('amounts of 万元 in a column have two decimals at least', () => {
  expect([118_400_000, 3_947_910_000, 12_345].map((it) => formatWan(it, 2))).toEqual([
    '118.40',
    '3,947.91',
    '0.012345',
  ]);
});
