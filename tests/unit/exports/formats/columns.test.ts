import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { columnsOf } from '../../../../src/exports/formats/columns.ts';
import { associationTable } from '../../../../src/exports/tables/associations.ts';
import { serviceTable } from '../../../../src/exports/tables/services.ts';
import { labelOf } from '../../../../src/schemas/fields.ts';
import { words } from '../../../../src/words/zh-CN/index.ts';

const columns = columnsOf(words, associationTable.schema);
const cell = (path: string, row: object) => columns.find((it) => it.path === path)?.cell(row);

test('a header is the short part of the description, with the field around it only where two are alike', () => {
  const label = (description: string): string => labelOf([z.string().describe(description)]);
  expect(label('类别：blind 盲人、deaf 聋人')).toBe('类别');
  expect(label('协会名称（全称）')).toBe('协会名称');
  expect(label('村（社区）名称')).toBe('村（社区）名称');
  const headers = columns.map((it) => it.header);
  expect(headers).toContain('统一社会信用代码');
  expect(headers).toContain('所在行政区划代码');
  expect(headers).toContain('第一处办公和活动场所 所在行政区划代码');
});

test('the help of a field within others names them from the outside in', () => {
  const help = (path: string) => columns.find((it) => it.path === path)?.help;
  expect(['name', 'term.to', 'offices.0.position.datum'].map(help)).toEqual([
    expect.not.stringContaining('›'),
    '本届任期 › 结束年月',
    '第一处办公和活动场所 › 坐标 › 坐标系',
  ]);
});

test('values are words, whatever their descriptions say', () => {
  expect(cell('founded', { founded: 'preparing' })).toBe('筹备中');
  const office = columnsOf(words, serviceTable.schema).find((it) => it.path === 'office');
  expect(office?.cell({ office: 'county' })).toBe('县（区）残联');
});

test('lists are joined, or counted with the first one opened; nothing on record is an empty cell', () => {
  const row = {
    languages: ['普通话', '手语'],
    contact: {
      phones: [
        { kind: 'voice', number: '0199-5550385' },
        { kind: 'fax', number: '0199-5550386' },
      ],
    },
    systems: [{ system: '财务管理', published: false }],
    offices: [{ address: '甲路 1 号' }, { address: '乙路 2 号' }],
  };
  expect(cell('languages', row)).toBe('普通话；手语');
  expect(cell('contact.phones', row)).toBe('电话 0199-5550385；传真 0199-5550386');
  expect(cell('systems', row)).toBe('财务管理 是否已经公开：否');
  expect(cell('offices.length', row)).toBe(2);
  expect(cell('offices.0.address', row)).toBe('甲路 1 号');
  expect(cell('members', row)).toBeUndefined();
  expect(cell('registration.registered', row)).toBeUndefined();
});

test('facilities have a column each: not checked is said, not left to guess; hours are words', () => {
  const features = { ramp: { state: 'partly', note: '较陡' } };
  const hours = {
    weekly: [{ days: ['mo', 'tu', 'we'], ranges: [{ opens: '09:00', closes: '11:30' }] }],
    publicHolidays: 'closed',
  };
  const row = { offices: [{ address: '甲路', access: { features, rooms: [] }, hours }] };
  expect(cell('offices.0.access.features.ramp', row)).toBe('部分有（较陡）');
  expect(cell('offices.0.access.features.hearingLoop', row)).toBe('没有核实');
  expect(cell('offices.0.hours', row)).toBe('周一至周三 9:00—11:30；法定节假日不开放');
  expect(cell('offices.0.access.features.ramp', { offices: [] })).toBeUndefined();
});
