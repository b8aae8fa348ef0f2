import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { recipientLines } from '../../../src/importers/policy/recipients.ts';
import { importBytes, importFile, root, type Outcome } from './support.ts';

const title = '云汀市残疾人联合会关于加强社区康复服务的通知';
const usual = {
  title,
  issuers: ['云汀市残疾人联合会'],
  adoptedOn: '2024-05-06',
  recipients: ['各县（市、区）残联'],
};
const number = { agency: '云残发', year: 2024, serial: 12 };

interface Right {
  /** What the front matter holds. */
  fields: Record<string, unknown>;
  /** What the body, after the front matter, begins with. */
  begins?: string;
  more?: (it: Outcome) => void;
}

const bodyOf = ({ mdx }: Outcome): string => mdx.replace(/^---\n[\s\S]*?\n---\n\n/, '');
const why = ({ leftOut }: Outcome): string[] => leftOut.map((it) => `${it.line} ${it.why}`);
const recipients = '<Recipients>各县（市、区）残联：</Recipients>\n\n为做好社区';

const cases: Record<string, Right> = {
  '01-gov-page-table-then-number': {
    fields: { ...usual, number, publishedOn: '2024-05-09', indexNumber: '990100001/2024-00012' },
    begins: recipients,
  },
  '02-title-on-three-lines': {
    fields: {
      ...usual,
      title: '云汀市人民政府办公室关于转发市残疾人联合会进一步加强和改进残疾人康复工作意见的通知',
    },
    more: ({ doubts }) => {
      expect(doubts.map((it) => it.why).join()).toContain('发文机关和别处不一样');
    },
  },
  '04-forwarding-title-line-is-an-issuer': {
    fields: {
      ...usual,
      title: '云汀市人民政府办公室转发市残疾人联合会关于加强社区康复服务意见的通知',
      issuers: ['云汀市人民政府办公室'],
    },
  },
  '05-two-issuers-two-spaces': {
    fields: { ...usual, issuers: ['云汀市残疾人联合会', '云汀市民政局'] },
  },
  '06-co-signer-of-unknown-kind': {
    fields: {
      ...usual,
      issuers: ['云汀市残疾人联合会', '中国人民银行云汀市中心支行', '国家税务总局云汀市税务局'],
    },
  },
  '11-kangxi-radicals-from-pdf': {
    fields: { ...usual, number },
    more: ({ tree, unread }) => {
      expect(tree.map((it) => it.id)).toEqual(['p1', 'c1', 'c1-p1', 'c2', 'c2-s1']);
      expect(unread.map((it) => it.why).join()).toContain('康熙部首');
    },
  },
  '12-number-in-small-brackets': {
    fields: { ...usual, number: { ...number, text: '云残发﹝2024﹞12号' } },
    begins: recipients,
  },
  '13-date-with-large-circle': { fields: usual },
  '14-remark-below-the-signature': { fields: { ...usual, note: '本文有删减' } },
  '15-attachment-title-behind-its-label': {
    fields: usual,
    more: ({ tree }) => {
      expect(tree.map((it) => it.id)).toContain('a1-c1');
    },
  },
  '16-attached-title-on-two-lines': {
    fields: { issuers: usual.issuers, adoptedOn: usual.adoptedOn },
    more: ({ mdx }) => {
      expect(mdx).toContain('<Attachment title="云汀市残疾人保障和发展规划实施方案">');
    },
  },
  '17-list-of-attachments-is-an-item': {
    fields: usual,
    more: ({ tree, mdx, doubts }) => {
      expect(mdx).toContain('附件：1．社区康复服务实施细则\\\n2．社区康复服务登记表');
      expect(tree.filter((it) => it.kind === 'item')).toEqual([]);
      expect(doubts).toEqual([]);
    },
  },
  '18-last-section-names-the-hosts': {
    fields: { title: '云汀市残疾人联合会关于举办职业技能竞赛的通知', recipients: usual.recipients },
    more: (it) => {
      expect(it.leftOut).toEqual([]);
      expect(it.tree.filter(({ ancestors }) => ancestors.includes('c2'))).toHaveLength(3);
    },
  },
  '19-facts-below-the-title': {
    fields: { ...usual, number, publishedOn: '2024-05-09', indexNumber: '990100001/2024-00012' },
    begins: recipients,
  },
  '20-date-in-figures-at-the-end': {
    fields: usual,
    more: ({ mdx }) => {
      expect(mdx).toContain('<Signature>2024\\.5.6</Signature>');
    },
  },
  '21-page-number-full-width': {
    fields: usual,
    more: (it) => {
      expect(why(it)).toEqual(['7 页码']);
      expect(it.mdx).toContain('各项服务落到村和社区，让每一位');
    },
  },
  '31-a-law': { fields: { title: '云汀市残疾人保障法' }, begins: '## 第一章 总则' },
  '32-title-ends-alone-on-a-line': { fields: { ...usual, number }, begins: recipients },
  '33-soft-line-breaks-only': { fields: { ...usual, number }, begins: recipients },
  '34-number-behind-the-title': { fields: { ...usual, number }, begins: recipients },
  '39-docx-signature-in-a-table': {
    fields: { ...usual, issuers: ['云汀市残疾人联合会', '云汀市民政局'] },
    more: ({ tree }) => {
      expect(tree.filter((it) => it.kind === 'table')).toEqual([]);
    },
  },
  '42-zero-width-before-numbers': {
    fields: { ...usual, number },
    more: ({ tree }) => {
      expect(tree.map((it) => it.id)).toEqual(['p1', 'c1', 'c1-p1', 'c2', 'c2-s1']);
    },
  },
  '43-wechat-article': {
    fields: { ...usual, number, publishedOn: '2024-05-09' },
    begins: recipients,
    more: (it) => {
      expect(it.leftOut.map(({ line }) => line)).toEqual([2, 3, 4, 14, 15, 16, 17]);
    },
  },
};

for (const [name, right] of Object.entries(cases))
  test(name, () => {
    const folder = resolve(root, 'tests/fixtures/intake', name);
    const file = ['input.txt', 'input.docx'].map((it) => resolve(folder, it)).find((it) => existsSync(it));
    const it = importFile(file ?? folder);
    expect(it.policy).toMatchObject(right.fields);
    expect(bodyOf(it).startsWith(right.begins ?? '')).toBe(true);
    right.more?.(it);
  });

const noticeBody = [
  '各县（市、区）残联：',
  '为做好社区康复服务工作，让持证残疾人就近得到康复指导，现将有关事项通知如下，请认真贯彻执行。',
  '一、总体要求',
  '坚持需求导向，把为残疾人办实事放在首位，推动各项服务落到村和社区，每个街道建立一个康复服务站。',
  ...['云汀市残疾人联合会', '2024年5月6日'],
];
const textLines = (...texts: string[]) => texts.map((text, index) => ({ line: index + 1, text }));

for (const link of [
  ['点击查看政策解读：【音频解读】关于《云汀市社区康复服务办法》的解读'],
  ['点击查看政策解读：', '【图文解读】《云汀市社区康复服务办法》'],
  ['查看相关解读：一图读懂《云汀市社区康复服务办法》'],
  ['【视频解读】《云汀市社区康复服务办法》政策解读'],
  ['>>点此收听音频解读'],
  ['（点击这里查看原文）'],
  ['扫码阅读文字解读'],
  ['政策解读：'],
  ['解读链接：《云汀市社区康复服务办法》解读'],
  ['相关解读：《云汀市社区康复服务办法》解读', '相关附件：'],
])
  test(`a link above the number is none of the recipients: ${link.join(' / ')}`, () => {
    const lines = [...link, '云残规字〔2024〕8号', ...noticeBody];
    const it = importBytes([title, ...lines].join('\n'));
    expect(it.policy).toMatchObject({
      ...{ title, number: { text: '云残规字〔2024〕8号' }, recipients: ['各县（市、区）残联'] },
      adoptedOn: '2024-05-06',
    });
    expect(it.mdx.split('---').at(-1)).not.toContain(link[0]);
    expect(it.leftOut.map(({ what }) => what)).toEqual(expect.arrayContaining(link));
  });

test('a number, a title and a link end what may be the bodies that a text is sent to', () => {
  for (const line of [
    '云残规字〔2024〕8号',
    '关于印发云汀市社区康复服务办法的通知',
    '点击下载云汀市社区康复服务办法全文及附件',
  ])
    expect(
      recipientLines(
        textLines('本通知发给下面所列云汀市各残疾人组织及其主管单位', line, '各县（市、区）残联：'),
      ),
      line,
    ).toBe(0);
  expect(
    recipientLines(
      textLines('各县（市、区）残疾人联合会，市残联各部室、各直属单位及有关社会组织', '市级各专门协会：'),
    ),
  ).toBe(2);
});

test('a page states the title of what is issued: number, bodies and title of the notice below a link are its head', () => {
  const rules = '云汀市社区康复服务办法';
  const lines = [
    'A⁺大 A⁺中 A⁺小',
    `点击查看政策解读：【音频解读】关于《${rules}》的解读`,
    '云残规字〔2024〕8号',
    '云汀市残疾人联合会 云汀市民政局',
    `关于印发${rules}的通知`,
    ...[
      '各县（市、区）残联：',
      `《${rules}》已经市人民政府同意，现印发给你们，请认真贯彻执行，有问题的请反映。`,
    ],
    ...['云汀市残疾人联合会', '云汀市民政局', '2024年5月6日'],
    ...['第一条 为了做好社区康复服务，制定本办法。', '第二条 本办法自印发之日起施行。'],
  ];
  const it = importBytes(
    `<html><head><meta name="ArticleTitle" content="${rules}"></head><body><h1>${rules}</h1><p>发表时间：2024-05-08 来源：市残联</p><div>${lines.map((line) => `<p>${line}</p>`).join('')}</div></body></html>`,
    'notice.html',
  );
  expect(it.policy).toMatchObject({
    ...{ title: rules, number: { text: '云残规字〔2024〕8号' }, adoptedOn: '2024-05-06' },
    ...{ issuers: ['云汀市残疾人联合会', '云汀市民政局'], recipients: ['各县（市、区）残联'] },
  });
  expect(it.doubts.map(({ what }) => what)).toContain(`关于印发${rules}的通知`);
});

test('news that say in any words that a text follows in full give its title and who issued it', () => {
  const full = '关于加强社区康复服务的意见';
  const body = [
    '为做好社区康复服务，现提出如下意见。',
    '一、各街道应当建立康复服务站，配备专职委员，每季度走访一次服务对象。',
  ];
  for (const [lead, issuers, named = full] of [
    [`近日，云汀市残联印发了《${full}》，全文如下：`, ['云汀市残联']],
    ['日前,《云汀市社区康复服务办法》已印发,全文如下:', undefined, '云汀市社区康复服务办法'],
    [`现将《云汀市残联${full}》全文刊登如下，请遵照执行。`, undefined, `云汀市残联${full}`],
    [`云汀市残联5月6日印发《${full}》，现全文公布。`, ['云汀市残联']],
    [`《${full}》全文`, undefined],
    [`记者从市残联获悉，市残联近日出台《${full}》。全文如下：`, ['市残联']],
    [`据云汀市残联网站消息，三部门发布《${full}》。以下为全文：`, undefined],
    [
      `本报讯 近日，云汀市残联、云汀市民政局联合印发《${full}》（以下简称《意见》）。《意见》全文如下。`,
      ['云汀市残联', '云汀市民政局'],
    ],
  ] as const)
    for (const headline of ['云汀市加强社区康复服务', `《${named}》全文公布`]) {
      const { policy, doubts } = importBytes(
        [headline, '2024-05-09 来源：云汀日报', lead, ...body].join('\n'),
      );
      expect(policy.title, lead).toBe(named);
      if (issuers) expect(policy.issuers, lead).toEqual(issuers);
      expect(doubts.map((it) => it.why).join(), lead).toContain('像新闻的标题');
    }
  const own = '云汀市残疾人联合会公告';
  expect(importBytes([own, `现将《${full}》全文公布如下。`, ...body].join('\n')).policy.title).toBe(own);
});
