import { expect, test } from '@playwright/test';
import { inspectionsForm } from '../../../src/importers/inspections/form.ts';
import { FieldNames, inColumnNames } from '../../../src/importers/sheet/field-names.ts';
import { bodiesIn, formOf, readInto } from './figures-support.ts';
import { readSurvey } from './survey-support.ts';
import { runImport, withFolder } from './support.ts';

test('fields are called by the columns of the form, the nearest first; others keep their words', () => {
  const called = (...fields: [path: string, header: string][]): FieldNames => {
    const names = new FieldNames();
    for (const [path, header] of fields) names.set(path.split('.'), header);
    return names;
  };
  const names = called(
    ['place', '检查地方'],
    ['findings.0.place', '地方'],
    ['evaluator.name', '第三方机构'],
    ['execution.note', '执行率得分说明'],
  );
  expect(inColumnNames('写 place（地区）或者 by（单位）', names, ['place'])).toBe('写“检查地方”或者单位');
  expect(inColumnNames('写 place（地区）', names, ['findings', 0, 'place'])).toBe('写“地方”');
  expect(inColumnNames('要写 evaluator（第三方机构）', names, ['kind'])).toBe('要写“第三方机构”');
  expect(inColumnNames('删掉 execution.note', names, [])).toBe('删掉“执行率得分说明”');
  expect(inColumnNames('网址要以 https:// 开头', called(['https', '错']), [])).toBe('网址要以 https:// 开头');
  for (const said of [
    '在 divisions.csv（没有就新建）里加一行',
    '已经写在 associations/9901-blind.json（这次导入的）',
  ])
    expect(inColumnNames(said, names, ['place'])).toBe(said);
});

test('a survey without place and organisation: the columns to fill in, no field names', async () => {
  const [told = ''] = await readSurvey({ 行政区划代码: '' });
  expect(told).toContain('“行政区划代码”');
  expect(told).toContain('“被测评单位编号”');
  expect(told).not.toMatch(/[a-z]{3,}/u);
});

test('a finding with place and organisation: the columns of its row', async () => {
  const told = await withFolder(async (folder) => {
    const head = {
      标题: '检查',
      由谁检查: '云汀市残联',
      检查地方: '临溪区（990102）',
      开始日期: '2024-05-06',
      结束日期: '2024-05-17',
    };
    const header = ['问题编号', '地方', '单位', '发现的问题', '整改状态'];
    const row = [1, '临溪区（990102）', '临溪区盲人协会', '没有上墙', '未开始'];
    return (await readInto(inspectionsForm.read, bodiesIn(folder), [formOf(head, header, [row])])).told;
  });
  expect(told).toEqual(['B8 “地方”和“单位”只写一个：整个地方的问题，删掉“单位”；一家单位的问题，删掉“地方”']);
});

test('the list of imports says all the kinds of files that forms are read from', async () => {
  const { out } = await runImport('--help');
  for (const kind of ['.xlsx', '.ods', '.csv', '.xls', '.et']) expect(out).toContain(kind);
});
