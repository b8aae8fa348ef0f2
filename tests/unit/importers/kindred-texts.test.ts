import { expect, test } from '@playwright/test';
import { importBytes, type Outcome } from './support.ts';

const title = '云汀市残疾人联合会关于做好器具适配工作的通知';
const head = [title, '云残发〔2024〕12号', '各县（市、区）残联：'];
const body = [
  '为方便残疾人就近适配器具，现将有关事项通知如下。',
  '一、摸清底数',
  '各县（市、区）残联在六月底前入户登记，逐人核对，做到不漏一户、不漏一人。',
];
const foot = ['云汀市残疾人联合会', '2024年5月6日'];
const read = (...lines: readonly string[]): Outcome => importBytes(lines.join('\n'));
const told = ({ leftOut, unread }: Outcome): string =>
  [...leftOut, ...unread].map(({ what, why }) => `${what} ${why}`).join('\n');

test('an attachment begins with its label, whatever sign stands behind the number', () => {
  const name = '器具适配实施细则';
  for (const label of [
    ...['附件（1）：', '附件1.', '附件1．', '附件1、', '附件1—', '附件1——', '附件1', '附件一'],
    ...['附件㈠：', '附件①', '附件A：', '附件Ⅰ：', '附件 1 ：'],
  ]) {
    const it = read(
      ...head,
      ...body,
      ...foot,
      label + name,
      '一、对象',
      '本市户籍的持证残疾人，由街道核实。',
    );
    expect(it.mdx, label).toContain(`<Attachment title="${label}${name}">`.replace('附件 1 ：', '附件 1 ：'));
    expect(it.policy, label).toMatchObject({ issuers: [foot[0]], adoptedOn: '2024-05-06' });
  }
  const table = read(...head, ...body, ...foot, '附表1器具适配任务表', '一、对象', '本市户籍的持证残疾人。');
  expect(table.mdx).toContain('<Attachment title="附表1器具适配任务表">');
  const { mdx } = read(...head, ...body, ...foot, '附件1、附件2和附件3所列的器具免费配发。');
  expect(mdx).not.toContain('<Attachment');
});

test('a number between brackets that cuts a sentence is that of a page', () => {
  const [first, second] = ['各县（市、区）残联在六月底前入户登记，逐人核对，', '做到不漏一户、不漏一人。'];
  for (const number of ['[3]', '【3】', '<3>', '〈3〉']) {
    const it = read(...head, ...body.slice(0, 2), first, number, second, ...foot);
    expect(it.mdx, number).toContain(first + second);
    expect(told(it), number).toContain(`${number} 页码`);
  }
  expect(read(...head, ...body, '[1]', '器具目录另行公布。', ...foot).mdx).toContain(
    '[1]'.replace(/[[\]]/g, '\\$&'),
  );
});

test('a title with what the tab of a browser shows behind it', () => {
  for (const behind of ['-云汀市残疾人联合会', ' - 云汀市残联', '_通知公告_云汀市残联', '|云汀市残联']) {
    const it = read(title + behind, ...head.slice(1), ...body, ...foot);
    expect([it.policy.title, it.policy.number?.text], behind).toEqual([title, '云残发〔2024〕12号']);
    expect(told(it), behind).toContain(`${behind.trim()} 网页标题栏里标题后面的字，不属于标题`);
  }
  const numbered = read(`${title}_云残发〔2024〕12号_云汀市残联`, ...head.slice(2), ...body, ...foot);
  expect([numbered.policy.title, numbered.policy.number?.text]).toEqual([title, '云残发〔2024〕12号']);
});

test('a day with a stop behind its figures signs a text', () => {
  expect(read(...head, ...body, '云汀市残疾人联合会', '2024.05.06.').policy.adoptedOn).toBe('2024-05-06');
});

test('a number of a text in another shape is named as one', () => {
  for (const number of ['云残发〔24〕12号', '云残发2024〔12〕号', '云残发24-12号'])
    expect(told(read(title, number, ...head.slice(2), ...body, ...foot)), number).toMatch(
      new RegExp(`${number} 像发文字号，年份、括号的写法少见`, 'u'),
    );
});

test('numbers of headings that no rule reads are told', () => {
  for (const [one, two] of [
    ['壹、', '贰、'],
    ['一：', '二：'],
    ['一，', '二，'],
    ['一,', '二,'],
  ]) {
    const it = read(
      ...head,
      ...body.slice(0, 1),
      `${one}摸清底数`,
      ...body.slice(2),
      `${two}分类适配`,
      ...foot,
    );
    expect(told(it)).toContain(`${one}摸清底数 像编号，没有当作条款编号`);
    expect(told(it)).toContain(`${two}分类适配 像编号，没有当作条款编号`);
  }
});

test('a title in several lines that stands there twice is read once', () => {
  const halves = ['云汀市残疾人联合会关于做好', '残疾人辅助器具适配工作的通知'];
  for (const lines of [halves, [halves.join('')]]) {
    const it = read('发布日期：2024-05-09', ...lines, ...lines, ...head.slice(1), ...body, ...foot);
    expect([it.policy.title, it.policy.number?.text]).toEqual([halves.join(''), '云残发〔2024〕12号']);
  }
});

test('heads and feet of pages that cut a sentence are left out and told, and the sentence goes on', () => {
  const cut = [
    '各县（市、区）残联在六月底前入户登记，逐人核对，做到',
    '不漏一户、不漏一人，并在每个月的月底把',
    '登记的情况报市残联。',
  ];
  for (const running of [
    ['— 1 —', '云汀市残疾人联合会文件'],
    [title],
    ['http://www.example.test/a/1.html 1/3'],
    ['2024/5/10 09:12 云汀市残疾人联合会'],
  ]) {
    const it = read(
      ...head,
      ...body.slice(0, 2),
      ...cut.flatMap((line, at) => (at === 0 ? [line] : [...running, line])),
      ...foot,
    );
    expect(it.mdx, running.join()).toContain(cut.join(''));
    expect(told(it), running.join()).toContain(`${running.at(-1) ?? ''} 每页重复的页眉、页脚`);
  }
  const address = read(
    ...head,
    ...body.slice(0, 2),
    '办理的地点和时间，请登录市残联的网站查询',
    'www.example.test/a。',
    ...foot,
  );
  expect(address.mdx).toContain('example.test/a');
  const whole = read(...head, ...body, title, ...foot);
  expect(told(whole)).not.toContain('页眉');
});
