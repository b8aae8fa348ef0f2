import { expect, test } from '@playwright/test';
import { phrases } from '../../../../src/domain/values/phrases.ts';

const broken = (title: string): string => phrases(title).join('｜');

test('a line of a title breaks before no end of a name, no unit and no closing mark', () => {
  expect(broken('云汀市盲人协会历年审计')).toBe('云汀市｜盲人协会｜历年｜审计');
  expect(broken('云泽省云汀市临溪区溪口街道')).toBe('云泽省｜云汀市｜临溪区｜溪口街道');
  expect(broken('云汀市残疾人联合会2025年度部门决算')).toBe('云汀市｜残疾人联合会｜2025年度｜部门｜决算');
  expect(broken('每年有 12 万元以上经费')).toBe('每年｜有 ｜12 万元以上｜经费');
  expect(broken('测评（第 3 版，已更正）')).toBe('测评｜（第 3 版，｜已｜更正）');
});

test('the phrases are the title, whatever is written in it', () => {
  for (const title of [
    '',
    '3',
    'Annual report 2025',
    '《“三重一大”事项》的通知（试行）',
    '部门决算，第１２号',
  ])
    expect(phrases(title).join('')).toBe(title);
});
