import { expect, test } from '@playwright/test';
import { importBytes } from './support.ts';

const head = [
  '云汀市残疾人联合会关于加强社区康复服务的通知',
  '云残发〔2024〕12号',
  '各县（市、区）残联：',
  '为做好社区康复服务工作，现将有关事项通知如下。请各单位认真学习，结合实际抓好落实，按时报送。',
];
const signature = ['云汀市残疾人联合会', '2024年5月6日'];
const plan = ['社区康复任务安排', '一、目标', '做好工作。'];

/** What is said of attachments: those that are not there, and those that stand there under another title. */
function said(...lines: string[]): { missing: string[]; doubts: string[] } {
  const { unread, doubts } = importBytes([...head, ...lines].join('\n'));
  return {
    missing: unread.flatMap((it) => (it.why.includes('附件') ? [`${it.where} ${it.why} ${it.what}`] : [])),
    doubts: doubts.flatMap((it) =>
      /附件的标题|列出的附件/u.test(it.why) ? [`${it.line} ${it.what} ${it.why}`] : [],
    ),
  };
}

test('attachments that a text lists and does not hold are said, whatever the list looks like', () => {
  for (const list of [
    ['附件：1．任务分解表', '2．服务登记表'],
    ['附件：1. 任务分解表  2. 服务登记表'],
    ['附件：1.任务分解表；2.服务登记表'],
    ['附件1：任务分解表', '附件2：服务登记表'],
    ['附件：1．任务', '分解表', '2．服务登记表.docx'],
  ]) {
    const { missing } = said(...list, ...signature);
    expect(
      missing.map((it) => it.replace(/^第 \d+ 行 /u, '')),
      list.join(),
    ).toEqual([
      '附件列出 2 个，文件里没有它们的正文 任务分解表',
      '附件列出 2 个，文件里没有它们的正文 服务登记表',
    ]);
  }
  expect(said('附件：社区康复任务安排', ...signature).missing).toEqual([
    '第 5 行 附件列出 1 个，文件里没有它的正文 社区康复任务安排',
  ]);
});

test('what to do about it is said, and nothing of attachments that are there', () => {
  const { unread } = importBytes([...head, '附件：服务登记表', ...signature].join('\n'));
  expect(unread.find((it) => it.what === '服务登记表')?.todo).toMatch(/前面加一行“附件1”.*documents\//u);
  expect(said('附件：社区康复任务安排', ...signature, '附件', ...plan)).toEqual({ missing: [], doubts: [] });
  expect(said(...signature)).toEqual({ missing: [], doubts: [] });
});

test('of several attachments only those that are not there are named, another title is to be looked at', () => {
  const list = ['附件：1．社区康复任务安排', '2．服务登记表'];
  expect(said(...list, ...signature, '附件1', ...plan)).toEqual({
    missing: ['第 6 行 附件列出 2 个，文件里没有其中 1 个的正文 服务登记表'],
    doubts: [],
  });
  const other = [
    '附件1',
    '社区康复工作计划',
    ...plan.slice(1),
    '附件2',
    '服务登记表',
    '一、登记',
    '按时登记。',
  ];
  expect(said(...list, ...signature, ...other)).toEqual({
    missing: [],
    doubts: ['9 社区康复工作计划 附件的标题和第 5 行列出的“社区康复任务安排”不一样，请核对是不是同一份'],
  });
});

test('a text that only sends to an attachment, or issues what does not follow, is told', () => {
  for (const sentence of ['具体要求详见附件。', '现将《社区康复办法》印发给你们，请贯彻执行。'])
    expect(said(sentence, ...signature).missing).toEqual([
      `第 5 行 文中说有附件或印发的文件，文件里没有它的正文 ${sentence}`,
    ]);
});

test('a text that makes known what it decides itself lacks no other', () => {
  expect(said('经研究，同意将柳河祠堂列为县级云朵保护单位。现予以公布。', ...signature).missing).toEqual([]);
  expect(said('第五批云朵保护单位名单已经批准，现予以公布。', ...signature).missing).toHaveLength(1);
});

test('what a text issues and does not list among its attachments is told beside them', () => {
  const issues = '《社区康复办法（试行）》已经市残联同意，现印发给你们，请贯彻执行。';
  const list = ['附件：1．任务分解表', '2．服务登记表'];
  expect(said(issues, ...list, ...signature).missing).toEqual([
    `第 5 行 文中说有附件或印发的文件，文件里没有它的正文 ${issues}`,
    '第 6 行 附件列出 2 个，文件里没有它们的正文 任务分解表',
    '第 7 行 附件列出 2 个，文件里没有它们的正文 服务登记表',
  ]);
  const clauses = [
    '社区康复办法（试行）',
    '第一条 为做好社区康复服务，制定本办法。',
    '第二条 本办法自印发之日起施行。',
  ];
  for (const lines of [
    [issues, '附件：社区康复办法', ...signature],
    [issues, '附件：云汀市社区康复办法（试行）', ...signature],
    [issues, ...list, ...signature, ...clauses],
    ['现将任务分解表印发给你们，《社区康复办法（试行）》自印发之日起施行。', ...list, ...signature],
    ['《社区康复办法（试行）》已经印发给你们，现提出如下意见，请贯彻执行。', ...list, ...signature],
    [issues, ...list, ...signature, '附件1', '任务分解表', '一、目标', '做好工作。'],
  ])
    expect(
      said(...lines).missing.filter((it) => it.includes('文中说有')),
      lines.join(),
    ).toEqual([]);
});
