import { expect, test } from '@playwright/test';
import { tellsDisability } from '../../../../src/domain/privacy/disabilities.ts';
import { isName } from '../../../../src/domain/privacy/names.ts';

test('a cell is a name where it holds nothing else, whatever space is around it', () => {
  for (const cell of ['张三', ' 张三 ', '欧阳明月\n', '阿依古丽·买买提'])
    expect(isName(cell), cell).toBe(true);
  for (const cell of ['张三同志', '残联', '', '张三、李四']) expect(isName(cell), cell).toBe(false);
});

test('a cell tells a disability where it begins with one, whatever space is before it', () => {
  for (const cell of ['肢体', ' 视力一级', '二级', '\t听力残疾', '脑瘫'])
    expect(tellsDisability(cell), cell).toBe(true);
  for (const cell of ['', '已成立', '有肢体', '级']) expect(tellsDisability(cell), cell).toBe(false);
});
