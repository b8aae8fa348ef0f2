import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { withoutPersonal } from '../../../src/importers/without-personal.ts';
import { build, divisions } from './sheet-support.ts';
import { runImport, withFolder } from './support.ts';

test('what a message shows of a cell has no number of a person and no name of who signs', () => {
  for (const [text, shown, label] of [
    ['填报人：王小明　联系电话：13812345678', '填报人：王…　联系电话：138…78'],
    ['审核人 李四 138-1234-5678', '审核人 李… 138…78'],
    ['责任人：张三、李四', '责任人：张…'],
    ['身份证：１１０１０１１９９００３０７７３７１', '身份证:110…71'],
    ['李娜', '李…', '联系人'],
    ['某小区1号', '某…号', '家庭住址'],
    ['一三八一二三四五六七八', '一…八'],
    ['负责人签字：', '负责人签字：'],
    ['填报日期：2026年3月1日', '填报日期：2026年3月1日'],
    ['会计制度', '会计制度'],
    ['云汀市人民路1号', '云汀市人民路1号', '办公地址'],
    ['51990100889908290A', '51990100889908290A'],
  ] as const)
    expect(withoutPersonal(text, label), text).toBe(shown);
});

test('lines that are left out and columns that are not read are told without the person; a cell is told once with all of it', () =>
  withFolder(async (folder) => {
    const header = ['村（社区）', '区划代码', '是否成立', '手机', '备注'];
    const village = ['西湖社区', '990102001001', '已成立', '13812345678'];
    const signed = ['制表人：张三', null, '13812345678'];
    const lines = [['区划代码：990102001'], header, [...village, '无'], signed];
    const path = await build(join(folder, 'a.xlsx'), [{ name: '表', lines }]);
    const { error } = await runImport(
      'villages',
      path,
      '--into',
      join(folder, 'c'),
      '--divisions',
      divisions,
    );
    expect(error).toContain('单元格 D2  “手机”（1 格有内容，其中 1 格是数，如 D3“138…78”）');
    expect(error).toContain('“制表人：张… 138…78”');
    expect(error).not.toContain('13812345678');
    const both = '13812345678、残疾证号11010119900307737142';
    const two = [['区划代码：990102001'], header, [...village.slice(0, 3), null, both]];
    const other = await build(join(folder, 'b.xlsx'), [{ name: '表', lines: two }]);
    const told = await runImport('villages', other, '--into', join(folder, 'c'), '--divisions', divisions);
    expect(told.error).toContain('有个人手机号码（138…78）、残疾人证号（110…42），不得公开');
  }));
