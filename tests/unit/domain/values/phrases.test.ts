import { expect, test } from '@playwright/test';
import { phrases } from '../../../../src/domain/values/phrases.ts';

const broken = (title: string): string => phrases(title).join('｜');

test('a line of a title breaks before no end of a name, no unit and no closing mark', () => {
  expect(broken('云汀市盲人协会历年审计')).toBe('云汀市｜盲人协会｜历年｜审计');
  expect(broken('云泽省云汀市临溪区溪口街道')).toBe('云泽省｜云汀市｜临溪区｜溪口街道');
  expect(broken('云汀市残疾人联合会2025年度部门决算')).toBe('云汀市｜残疾人联合会｜2025年度｜部门｜决算');
  expect(broken('每年有 12 万元以上经费')).toBe('每年｜有 ｜12 万元以上｜经费');
  expect(broken('测评（第 3 版，已更正）')).toBe('测评｜（第 3 版，｜已更正）');
});

test('words of the field stay whole, and a word that denies stays with what it denies', () => {
  expect(broken('每年帮助残疾人的人次达到目标')).toBe('每年｜帮助｜残疾人的｜人次｜达到｜目标');
  expect(broken('云汀市图书馆视障阅览室')).toBe('云汀市｜图书馆｜视障｜阅览室');
  expect(broken('望潮区无障碍阅读联络站')).toBe('望潮区｜无障碍｜阅读｜联络站');
  expect(broken('2024 年度审计结果：带强调事项段的无保留意见')).toMatch(/：｜带强调事项段的｜无保留意见$/);
  expect(broken('三年未附签到表，满意率不降')).toBe('三年｜未附｜签到表，｜满意率｜不降');
});

test('a lone sign behind a mark begins the phrase that it stands before', () => {
  expect(broken('易读版：办一张残疾人证')).toBe('易读版：｜办一张｜残疾人证');
  expect(broken('易读版：有困难，打12385')).toBe('易读版：｜有困难，｜打12385');
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
