import { expect, test } from '@playwright/test';
import { readPageDate, readPrintedDate } from '../../../src/importers/policy/dates.ts';
import { isTitleLike } from '../../../src/importers/policy/line-kinds.ts';
import { isOrganisation } from '../../../src/importers/policy/organisations.ts';
import { placeOf, type Divisions } from '../../../src/importers/policy/place.ts';
import { splitRecipients } from '../../../src/importers/policy/recipients.ts';

test('dates as texts print them', () => {
  const dates: [text: string, iso: string | null][] = [
    ['2020年7月30日', '2020-07-30'],
    ['２０２０ 年 ７ 月 ３ 日', '2020-07-03'],
    ['二○一二年三月二十八日', '2012-03-28'],
    ['二〇二〇年十月十日', '2020-10-10'],
    ['二Ｏ一二年十一月二十日', '2012-11-20'],
    ['二0一二年一月一日', '2012-01-01'],
    ['2020年2月30日', null],
    ['2020年', null],
  ];
  expect(dates.map(([text]) => readPrintedDate(text))).toEqual(dates.map(([, iso]) => iso));
  expect(
    ['2014-09-17', '2014/9/7 10:30', '发布日期：2014年9月17日', '2014-09-31', '2014年9月17日'].map(
      readPageDate,
    ),
  ).toEqual(['2014-09-17', '2014-09-07', '2014-09-17', null, null]);
});

test('organisations and titles', () => {
  expect(['云汀市残疾人联合会', '云 汀 市 民 政 局', '中共云汀市委社会工作部'].every(isOrganisation)).toBe(
    true,
  );
  expect(['做好工作。', '一、总体要求', '残疾人'].some(isOrganisation)).toBe(false);
  expect(['关于做好工作的通知', '云汀市助残办法（试行）', '云汀市“十四五”规划'].every(isTitleLike)).toBe(
    true,
  );
  expect(['通知公告', '一、工作方案', '请按本办法执行。', '首页 > 通知公告'].some(isTitleLike)).toBe(false);
});

test('recipients are divided by commas, by 、 only where every part names a body', () => {
  const lines: [line: string, bodies: string[]][] = [
    ['各市、区残联，市直有关单位：', ['各市、区残联', '市直有关单位']],
    ['临溪区残联、望潮区残联、市直有关部门:', ['临溪区残联', '望潮区残联', '市直有关部门']],
    ['各市、区残联：', ['各市、区残联']],
    ['各镇（街道，园区）残联，各村：', ['各镇（街道，园区）残联', '各村']],
  ];
  expect(lines.map(([line]) => splitRecipients(line))).toEqual(lines.map(([, bodies]) => bodies));
});

test('a place is derived only where it is certain', () => {
  const divisions: Divisions = [
    ['99', '示例省'],
    ['9901', '云汀市'],
    ['990102', '临溪区'],
    ['990103', '鼓楼区'],
    ['990203', '鼓楼区'],
    ['990102001', '溪口街道'],
  ];
  const places: [issuers: string[], code: string | null][] = [
    [['云汀市残疾人联合会'], '9901'],
    [['示例省残疾人联合会'], '99'],
    [['云汀市临溪区残疾人联合会'], '990102'],
    [['临溪区溪口街道办事处'], '990102001'],
    [['云汀市残疾人联合会', '云汀市民政局', '中共云汀市委社会工作部'], '9901'],
    [['鼓楼区残疾人联合会'], null],
    [['云汀市鼓楼区残疾人联合会'], '990103'],
    [['云汀市新湖区残疾人联合会'], null],
    [['云汀市残疾人联合会', '临溪区残疾人联合会'], null],
    [['中国残疾人联合会办公厅'], null],
    [['溪口街道办事处'], null],
  ];
  expect(places.map(([issuers]) => placeOf(issuers, divisions))).toEqual(places.map(([, code]) => code));
});
