import { expect, test } from '@playwright/test';
import { importBytes } from './support.ts';

const title = '关于调整残疾人两项补贴标准的通知';
const text = `<p>各县（区）民政局、残联：</p><p>经研究，困难残疾人生活补贴由每人每月100元提高到120元，重度残疾人护理补贴由每人每月90元提高到110元，请认真执行。</p><p>云汀市残疾人联合会</p><p>2023年12月20日</p>`;
const page = (head: string, body: string): string =>
  `<html><head><meta charset="utf-8"><title>云汀市政府网</title>${head}</head><body><div>${body}</div></body></html>`;
const metas = (...pairs: [string, string][]): string =>
  pairs.map(([name, content]) => `<meta name="${name}" content="${content}">`).join('');
const imported = (head: string, body = `<h1>${title}</h1>${text}`) =>
  importBytes(page(head, body), 'saved.html');

test('the day of publication that meta elements of a page state is read where the page prints none', () => {
  for (const [name, content] of [
    ['PubDate', '2023-12-22 10:08'],
    ['publishdate', '2023-12-22 10:08:09'],
    ['firstpublishedtime', '2023-12-22-10:08:09'],
    ['publishtime', '2023年12月22日'],
    ['article:published_time', '2023-12-21T17:00:00Z'],
  ] as const) {
    const { policy, fields } = imported(metas([name, content]));
    expect(policy.publishedOn, name).toBe('2023-12-22');
    expect(
      fields.find((it) => it.field === 'publishedOn'),
      name,
    ).toMatchObject({
      lines: [],
      why: `网页标签 ${name}`,
    });
  }
  expect(
    imported('<meta property="article:published_time" content="2023-12-22T01:00:00+08:00">').policy
      .publishedOn,
  ).toBe('2023-12-22');
});

test('what the page prints goes before its meta elements, and what they say otherwise is told', () => {
  const printed = `<h1>${title}</h1><p>发布日期：2023-12-23</p>${text}`;
  const { policy, doubts } = imported(metas(['PubDate', '2023-12-25 08:00']), printed);
  expect(policy.publishedOn).toBe('2023-12-23');
  expect(doubts.map((it) => `${it.what} ${it.why}`).join('\n')).toMatch(
    /2023-12-25 发布日期和别处不一样：网页标签 PubDate/u,
  );
  const same = imported(metas(['PubDate', '2023-12-23 08:00']), printed);
  expect(same.doubts.map((it) => it.why).join('\n')).not.toContain('不一样');
  const reprint = imported(metas(['PubDate', '2027-05-01 08:00']));
  expect(reprint.policy.publishedOn).toBeUndefined();
  expect(reprint.unread.map((it) => `${it.what} ${it.why}`).join('\n')).toMatch(
    /2027-05-01 网页标签 PubDate.*转载/u,
  );
  const broken = imported(metas(['PubDate', '昨天']));
  expect(broken.unread.map((it) => `${it.what} ${it.why}`).join('\n')).toMatch(/昨天 .*PubDate/u);
});

test('a title that only a meta element states is the title; where another is printed it is told', () => {
  expect(imported(metas(['ArticleTitle', title]), text).policy.title).toBe(title);
  expect(() => imported(metas(['ArticleTitle', '通知公告']), text)).toThrow(/找不到标题/u);
  const other = imported(metas(['ArticleTitle', '关于举办春季招聘活动的通知']));
  expect(other.policy.title).toBe(title);
  expect(other.doubts.map((it) => it.why).join('\n')).toContain('关于举办春季招聘活动的通知');
  const short = imported(metas(['ArticleTitle', '调整残疾人两项补贴标准的通知']));
  expect(short.doubts.map((it) => it.why).join('\n')).not.toContain('标题栏');
});

test('a source in a meta element issues nothing by itself, and is told where no body is found', () => {
  const unsigned = text.replace(/<p>云汀市残疾人联合会<\/p>/u, '');
  const { policy, unread } = imported(
    metas(['ContentSource', '白鹭县民政局']),
    `<h1>${title}</h1>${unsigned}`,
  );
  expect(policy.issuers).toBeUndefined();
  expect(unread.map((it) => it.what)).toContain('白鹭县民政局');
});

test('a day behind the source of a page is its day of publication, with or without buttons behind it', () => {
  for (const line of [
    '来源: 宣文部 | 2023-12-22 | 打印 | 关闭',
    '来源：市残联 2023-12-22 10:20',
    '信息来源：市残联（2023年12月22日）',
    '来源：市残联  2023/12/22  浏览次数：12',
    '宣文部 | 2023-12-22 | 打印',
    '2023-12-22 | 来源：宣文部 | 打印',
  ]) {
    const { policy } = imported('', `<h3>${title}</h3><div>${line}</div>${text}`);
    expect(policy.publishedOn, line).toBe('2023-12-22');
  }
});

test('a line of facts is told as read only as far as it was', () => {
  const { leftOut, unread } = imported('', `<h3>${title}</h3><div>来源：宣文部2023-12-22发</div>${text}`);
  const why = leftOut.find((it) => it.what.startsWith('来源'))?.why ?? '';
  expect(why).not.toContain('已读');
  expect(unread.map((it) => it.what)).toContain('宣文部2023-12-22发');
});

test('a 题注 or a day that a page sets behind the title that it states is none of it', () => {
  const name = '云汀市残疾人乘车条例';
  const order =
    '<p>云汀市人民代表大会常务委员会公告</p><p>（第53号）</p><p>《云汀市残疾人乘车条例》已由云汀市人民代表大会常务委员会通过，现予公布，自2024年6月1日起施行。</p><p>云汀市人民代表大会常务委员会</p><p>2024年5月6日</p>';
  const articles = '<p>第一条 为了方便残疾人乘车，制定本条例。</p><p>第二条 本条例自2024年6月1日起施行。</p>';
  for (const behind of [
    '（2024年5月6日云汀市第十三届人民代表大会常务委员会第二十八次会议通过）',
    ' （2010年1月2日通过 2024年5月6日云汀市人民代表大会常务委员会修订）',
    '（2024年5月6日）',
  ]) {
    const stated = metas(['ArticleTitle', name + behind]);
    expect(imported(stated, `<h2>${name}${behind}</h2>${order}${articles}`).policy.title, behind).toBe(name);
  }
});

test('a number that a page sets behind the title that it states is its number, where the text prints none', () => {
  for (const number of [
    '（云残罚决字〔2024〕36号）',
    '(云残罚决字〔2024〕36号)',
    ' 云残罚决字〔2024〕36号',
  ]) {
    const { policy } = imported(metas(['ArticleTitle', title + number]));
    expect(policy.title, number).toBe(title);
    expect(policy.number, number).toMatchObject({ agency: '云残罚决字', year: 2024, serial: 36 });
  }
});
