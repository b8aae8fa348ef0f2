import { expect, test } from '@playwright/test';
import { factsOf } from '../../../src/importers/policy/facts.ts';
import { statusOf } from '../../../src/importers/policy/status-mark.ts';
import { importBytes } from './support.ts';

const facts = (text: string): string[] =>
  factsOf({ line: 1, text }).map(({ field, value }) => `${field} ${value}`);

test('facts of one line end where the next or a button begins, whatever divides them', () => {
  const right = ['publisher 云汀市残疾人联合会', 'publishedOn 2024-05-06'];
  for (const sign of [' | ', '｜', '；', ' · ', '  ', ' / ', ' — '])
    for (const buttons of ['', `${sign}【打印】【关闭】`, `${sign}打印本页${sign}收藏`, ' [打印] [关闭窗口]'])
      expect(facts(`来源：云汀市残疾人联合会${sign}发布时间：2024-05-06${buttons}`)).toEqual(right);
  expect(facts('发布时间：2024-05-06 | 来源：云汀市残疾人联合会 | 【打印】')).toEqual(right.toReversed());
});

const text = [
  '各用人单位：',
  '云朵招聘会在市中心广场举行，欢迎有意的残疾人参加，各单位要做好准备，确保安全有序。',
];
const read = (facts: string, ...more: string[]) =>
  importBytes(['关于做好云朵招聘会的通知', facts, ...more, ...text].join('\n'));
const told = ({ unread }: ReturnType<typeof read>): string =>
  unread.map((it) => `${it.why} ${it.what}`).join('\n');

test('where a page has its words from issues nothing without evidence, and is told', () => {
  for (const source of ['云汀市融媒体中心', '云汀日报社', '云汀市残疾人联合会', '市电视台']) {
    const it = read(`发布时间：2024-05-06 来源：${source}`);
    expect(it.policy.issuers).toBeUndefined();
    expect(told(it)).toContain(`没有当作发文机关 ${source}`);
  }
});

test('a body that publishes its own text issues it: by the number, by its name in the text', () => {
  const line = '发布时间：2024-05-06 来源：云汀市残疾人联合会';
  const body = ['云汀市残疾人联合会'];
  expect(read(line, '云残发〔2024〕12号').policy.issuers).toEqual(body);
  expect(read(line, '云民发〔2024〕12号').policy.issuers).toBeUndefined();
  const named = importBytes(
    ['关于做好云朵招聘会的通知', line, ...text, '报名请到云汀市残疾人联合会办理。'].join('\n'),
  );
  expect(named.policy.issuers).toEqual(body);
});

test('时效性 in words that no value of the field says is told, and never called read', () => {
  const words = {
    现行有效: '有效',
    长期有效: '有效',
    部分失效: '部分有效',
    已失效: '失效',
    已被废止: '废止',
    是: '有效',
  };
  for (const [said, status] of Object.entries(words)) expect([said, statusOf(said)]).toEqual([said, status]);
  for (const said of ['已修改', '尚未生效', '尚未施行', '待定', '有效性存疑']) {
    const it = read(`时效性：${said}`);
    expect([said, it.policy.status]).toEqual([said, undefined]);
    expect(told(it)).toContain(`写明了“时效性”，读不成字段的内容 ${said}`);
    expect(it.leftOut.map(({ why }) => why)).toContain('网页写明的文件信息，没有读成字段');
  }
  const mixed = read('时效性：已修改    发布日期：2024-05-06');
  expect(mixed.leftOut.map(({ why }) => why)).toContain('网页写明的文件信息，读了一部分');
  expect(told(read('成文日期：2023年5月32日'))).toContain('读不成字段的内容 2023年5月32日');
  expect(told(read('文号：无'))).not.toContain('读不成');
});

test('a fact that states nothing is absent, in every field', () => {
  for (const none of ['无', '暂无', '—', '--', '空', '（无）', '/', '无。']) {
    const { policy } = read(
      `索引号：${none}`,
      `文号：${none}`,
      `主题分类：${none}`,
      `主题词：${none}`,
      `发文机关：${none}`,
      `发布机构：${none}`,
      `施行日期：${none}`,
      `主送机关：${none}`,
    );
    const { indexNumber, number, topics, keywords, issuers, effectiveOn, recipients } = policy;
    const fields = { indexNumber, number, issuers, effectiveOn };
    expect([none, fields, topics, keywords]).toEqual([
      none,
      { indexNumber: undefined, number: undefined, issuers: undefined, effectiveOn: undefined },
      [],
      [],
    ]);
    expect((recipients ?? []).filter((it) => it.includes(none))).toEqual([]);
    expect(
      factsOf({
        line: 1,
        text: '',
        table: [
          ['索引号', none, '主题词', none],
          ['成文日期', none, '发布日期', '2025-09-12'],
        ],
      }).map(({ value }) => value),
    ).toEqual(['', '', '', '2025-09-12']);
  }
  expect(facts('发布机构：无锡市残疾人联合会 发布日期：2025-09-12')).toEqual([
    'publisher 无锡市残疾人联合会',
    'publishedOn 2025-09-12',
  ]);
});
