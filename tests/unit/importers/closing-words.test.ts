import { expect, test } from '@playwright/test';
import { isOrganisationLine, mayBeOrganisation } from '../../../src/importers/policy/organisations.ts';
import { importBytes } from './support.ts';

const closing = [
  '特此通知',
  '特此公告',
  '特此函复',
  '特此批复',
  '此复',
  '妥否，请批示',
  '以上意见妥否',
  '专此报告',
];
const notes = ['（此页无正文）', '此页无正文', '联系人', '抄送', '（盖章）', '（公章）', '扫一扫在手机打开'];
const buttons = [
  '点击下载附件',
  '展开全文',
  '返回顶部',
  '查看更多办事处',
  '登录服务平台',
  '新年快乐',
  '遵照执行',
];

test('words that close a text, note something on its page or press a button issue and sign nothing', () => {
  for (const words of [...closing, ...notes, ...buttons]) {
    const lines = ['关于办理云朵证的通知', '各乡镇残联：', '现将云朵证的办理说明如下，请转告本地的居民。'];
    const foot = [words, '云汀市残疾人联合会', '2024年5月6日'];
    const { policy, mdx, leftOut } = importBytes([...lines, '办理不收费，随到随办。', ...foot].join('\n'));
    expect([words, policy.issuers, policy.adoptedOn]).toEqual([words, ['云汀市残疾人联合会'], '2024-05-06']);
    expect(mdx).not.toContain(`<Signature>${words}`);
    if (words.includes('无正文'))
      expect(leftOut.map(({ what, why }) => `${what} ${why}`)).toEqual([`${words} 排版的说明，不属于正文`]);
    else expect(mdx).toContain(words);
  }
});

test('a seal’s place between the body and the day leaves the signature whole', () => {
  for (const seal of ['（盖章）', '（公章）', '(盖章)', '（印章）']) {
    const lines = [
      '关于办理云朵证的通知',
      '办理不收费，随到随办，各乡镇残联应当转告本地的居民，不得收取手续费。',
    ];
    const { policy } = importBytes(
      [...lines, '本通知由市残联负责解释。', '特此通知', '云汀市残疾人联合会', seal, '2024年5月6日'].join(
        '\n',
      ),
    );
    expect([seal, policy.issuers, policy.adoptedOn]).toEqual([seal, ['云汀市残疾人联合会'], '2024-05-06']);
  }
});

test('a name of a kind that is not known begins with its place or ends as names do', () => {
  for (const name of ['云汀市爱心驿站点', '爱心车队', '云汀福利厂', '云海省云汀县马蹄村'])
    expect(mayBeOrganisation(name)).toBe(true);
  for (const words of ['新年快乐', '遵照执行', '特此函复', '欢迎加入爱心车队'])
    expect(mayBeOrganisation(words)).toBe(false);
  expect(['云汀市关注孤独症协会', '临溪区残疾人展开双翼服务中心'].filter(isOrganisationLine)).toHaveLength(2);
  expect(
    [
      '返回顶部',
      '关注云汀市残联',
      '进入办事大厅',
      '请咨询云汀市残联',
      '点击进入服务中心',
      '云汀市残联网站查看',
    ].some(isOrganisationLine),
  ).toBe(false);
});

test('a page number behind the remark below a signature is none of it', () => {
  for (const number of ['—2—', ' — 12 —', '-3-']) {
    const lines = ['关于办理云朵证的通知', '各乡镇残联：', '办理不收费，随到随办，请转告本地的居民。'];
    const foot = ['云汀市残疾人联合会', '2024年5月6日', `（此件公开发布）${number}`];
    const { mdx, leftOut } = importBytes([...lines, ...foot].join('\n'));
    expect(mdx, number).toContain('<Note>（此件公开发布）</Note>');
    expect(leftOut.map(({ what, why }) => `${what} ${why}`)).toEqual([`${number.trim()} 页码`]);
  }
});
