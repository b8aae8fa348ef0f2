import { expect, test } from '@playwright/test';
import { importBytes } from './support.ts';

const head = ['关于做好残疾人春季招聘工作的通知', '云残就〔2024〕3号', '各县（市、区）残联：'];
const foot = ['云汀市残疾人联合会', '2024年2月18日'];
const textOf = (...lines: string[]) => importBytes([...head, ...lines, ...foot].join('\n'));
const long = '为促进残疾人就业，经研究决定开展春季招聘，现将有关事项通知如下，请认真贯彻执行。';
const told = '句子在行尾断开，已和上一行接成一段，请核对';

test('lines of a phone are joined to the sentence that they are', () => {
  const { mdx, doubts } = textOf(
    '为促进残疾人就业，定于3月开展',
    '春季招聘，目标是达成就业意向',
    '1.5万人次，其中线上不少于',
    '3000人次，签约率力争达到',
    '15.5%以上，较去年提高',
    '2.5个百分点。请各地于',
    '3月10日前上报方案。',
  );
  expect(mdx).toContain(
    '定于3月开展春季招聘，目标是达成就业意向1.5万人次，其中线上不少于3000人次，签约率力争达到15.5%以上，较去年提高2.5个百分点。请各地于3月10日前上报方案。',
  );
  expect(doubts.filter((it) => it.why === told)).toHaveLength(6);
});

test('an amount goes on behind the words that ask for it, and within its thousands, however short the lines are', () => {
  for (const [before, after] of [
    ['1.全年适配辅具3,', '482件。'],
    ['1.加强培训，每季度不少于', '2次，每次三天。'],
    ['1.发放补贴共', '3.5万元。'],
    ['1.新建盲道约', '15公里。'],
    ['1.补贴标准提高到每人每月', '110元。'],
  ] as const)
    expect(textOf(long, before, after, '2.抓好落实。').mdx, before).toContain(
      `${before.replace('.', '\\.')}${after}`,
    );
});

test('a line that begins with an amount begins a paragraph where the line above does not ask for it', () => {
  for (const [before, after] of [
    ['轮椅', '30台，由县残联发放。'],
    ['补贴标准', '100元，按月发放。'],
    ['请认真执行。', '3月10日前上报方案。'],
  ] as const)
    expect(textOf(long, before, after).mdx, before).toContain(`${before}\n\n${after}`);
});

test('a place that a sentence names at the head of a line is no clause', () => {
  const article = importBytes(
    [
      '云汀市残疾人就业保障金使用办法',
      '第一条 为规范保障金使用，根据有关规定，制定本办法，请各县（市、区）残联遵照执行。',
      '第二条 保障金用于培训和奖励。',
      '第三条 属于前款规定支出的，由市残联审核，具体按照',
      '第一条确定的原则执行。',
      '第四条 违反',
      '第二条、第三条规定的，责令改正。',
    ].join('\n'),
  );
  expect(article.clauses.article).toBe(4);
  const cited = textOf(
    '一、督查内容。重点督查去年下发的《工作要点》中第',
    '二、第三部分的落实情况，尤其是第',
    '三、（一）条规定的任务，以及本通知',
    '一、所列内容。',
    '二、督查方式。采取自查、抽查相结合。',
    '三、督查时间。9月上旬。',
  );
  expect(cited.clauses.chapter).toBe(3);
  expect(cited.mdx).toContain('尤其是第三、（一）条规定的任务，以及本通知一、所列内容。');
});

test('headings above clauses stay by themselves', () => {
  const { clauses } = importBytes(
    [
      '云汀市残疾人就业保障金使用办法',
      '第一章 目的和依据',
      '第一条 为规范保障金使用，根据有关规定，制定本办法，请各县（市、区）残联遵照执行。',
      '第二章 征收及使用范围和',
      '第二条 保障金用于培训和奖励。',
    ].join('\n'),
  );
  expect(clauses).toMatchObject({ article: 2 });
});

test('two articles of one number are told', () => {
  const { doubts } = importBytes(
    [
      '云汀市残疾人就业保障金使用办法',
      '第一条 为规范保障金使用，根据有关规定，制定本办法，请各县（市、区）残联遵照执行。',
      '第二条 保障金用于培训。',
      '（一）培训；',
      '第三条 由市残联审核。',
      '第一条 原则上不予补助。',
    ].join('\n'),
  );
  const doubled = doubts.filter((it) => it.why.startsWith('同一份文件里有两个第一条'));
  expect(doubled.map((it) => it.line)).toEqual([6]);
});

test('short pieces of a sentence that are not joined are told', () => {
  const { doubts } = textOf(long, '有条件的县，要逐步', '扩大范围，做到应补尽补。');
  expect(doubts.map((it) => it.why)).toContain('段末没有句号，可能是断开的句子，没有接上，请核对');
});

test('one or two signs behind a comma are the rest of a line, and the day of the sentence is read', () => {
  for (const rest of ['有', '有效']) {
    const { mdx, policy } = textOf(
      long,
      '本方案自印发之日起实施，',
      '各项措施除另有规定以外，',
      rest,
      `${'有效期至'.slice(rest.length)}2026 年12 月31 日。`,
    );
    expect(mdx, rest).toContain('各项措施除另有规定以外，有效期至2026 年12 月31 日。');
    expect(policy.expiresOn, rest).toBe('2026-12-31');
  }
});
