import { expect, test } from '@playwright/test';
import { importBytes } from './support.ts';

const body = ['云汀市民政局', '云汀市残疾人联合会'];
const kind = '关于调整云朵补贴标准的通知';
const text = [
  '各县（市、区）民政局：',
  '云朵补贴标准调整为每人每月100元，由县财政按月直接发放到个人银行账户，不得拖欠。',
  '云汀市民政局    云汀市残疾人联合会',
  '2024年5月6日',
];
const title = (...head: string[]): string => importBytes([...head, ...text].join('\n')).policy.title;

test('the words of a page above a title are no part of it', () => {
  const whole = `${body.join(' ')}${kind}`;
  for (const words of ['两项云朵补贴政策', '云朵补贴', '惠残政策选登'])
    expect(title(words, body.join(' '), kind)).toBe(whole);
  expect(title('两项云朵补贴政策', kind)).toBe(kind);
  expect(title('关于公布云朵补贴文件的信息', kind)).toBe(kind);
});

test('a title of several lines stays whole', () => {
  expect(title('云汀市民政局关于', '调整云朵补贴标准的通知')).toBe(`云汀市民政局${kind}`);
  expect(title(...body, kind)).toBe(`${body.join(' ')}${kind}`);
  expect(title('云汀市人民政府残疾人', '工作委员会', kind)).toBe(`云汀市人民政府残疾人工作委员会${kind}`);
  expect(title('云汀市人民政府办公室转发', '云汀市残疾人联合会', '关于加强云朵服务意见的通知')).toBe(
    '云汀市人民政府办公室转发云汀市残疾人联合会关于加强云朵服务意见的通知',
  );
});
