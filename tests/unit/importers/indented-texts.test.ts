import { expect, test } from '@playwright/test';
import { importBytes } from './support.ts';

const width = 38;

/** A paragraph as a program sets it that indents the first line and breaks all at a width. */
const set = (paragraph: string): string[] => {
  const words = `\u3000\u3000${paragraph}`;
  return Array.from({ length: Math.ceil(words.length / width) }, (_, at) =>
    words.slice(at * width, (at + 1) * width),
  );
};
const title = '云汀市残疾人联合会关于做好辅助器具适配工作的通知';
const full = '各县残联要摸清底数建立台账按月更新并且及时公开结果接受社会监督的工作';
/** The first sentence ends where the first line does. */
const firstSentence = (number: string): string => `${number}、${full.slice(0, width - 5)}。`;
const clauses = ['一', '二', '三', '四'].map(
  (it) => `${firstSentence(it)}${full}，${full}。${full}，不漏一户，不漏一人。`,
);

test('a paragraph whose line ends with a sentence at the width goes on where only first lines are indented', () => {
  const lines = [title, '各县残联：', ...clauses.flatMap(set), '云汀市残疾人联合会', '2024年5月6日'];
  expect(lines.some((it) => it.length === width && it.endsWith('。'))).toBe(true);
  const { mdx } = importBytes(lines.join('\n'));
  for (const it of clauses) expect(mdx).toContain(`\n${it}\n`);
});

test('lines of a text that indents nothing but its title and signature stay paragraphs of their own', () => {
  const flush = [
    '做好摸底工作',
    '建立台账制度',
    '各县残联要及时公开结果，接受社会监督，不漏一户，不漏一人。',
  ];
  const { mdx } = importBytes(
    [
      `          ${title}`,
      '各县残联：',
      ...flush,
      '                云汀市残疾人联合会',
      '                2024年5月6日',
    ].join('\n'),
  );
  for (const it of flush) expect(mdx).toContain(`\n${it}\n`);
});

test('a 题注 without a bracket that the width broke is one line, with its day and its body', () => {
  const { policy, mdx } = importBytes(
    [
      '云汀市无障碍环境建设条例',
      '2022年4月28日 云汀市第七届人民代表大会常务委员会第',
      '三次会议通过',
      '2022年5月26日云海省第十四届人民代表大会常务委员会',
      '第九次会议批准',
      '第一条 为了推进无障碍环境建设，方便残疾人参与社会生活，制定本条例。',
      '第二条 本条例自2022年9月1日起施行。',
    ].join('\n'),
  );
  expect(policy).toMatchObject({ adoptedOn: '2022-04-28', issuers: ['云汀市人民代表大会常务委员会'] });
  expect(mdx).toContain('\n2022年4月28日 云汀市第七届人民代表大会常务委员会第三次会议通过\n');
});

test('an order whose sentence the width broke is the text, and what it issues its attachment', () => {
  const law = '云汀市无障碍环境建设办法';
  const { policy, mdx } = importBytes(
    [
      `标题：\t${law}`,
      '发布日期：\t2024年5月10日',
      '云汀市人民政府令',
      '第7号',
      `现公布修订后的《${law}》，自20`,
      '24年6月1日起施行。',
      '市长 张某某',
      '2024年5月6日',
      law,
      '第一条 为了推进无障碍环境建设，方便残疾人参与社会生活，制定本办法。',
      '第二条 本办法自2024年6月1日起施行。',
    ].join('\n'),
  );
  expect([policy.title, policy.adoptedOn]).toEqual([law, '2024-05-06']);
  expect(mdx).toContain(`<Attachment title="${law}">`);
});
