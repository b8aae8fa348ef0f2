import { expect, test } from '@playwright/test';
import { importPolicy } from '../../../src/importers/policy/import-policy.ts';
import { toDecisions } from '../../../src/importers/policy/decisions.ts';
import { readMdx } from '../../../src/importers/policy/round-trip.ts';
import { readHtml } from '../../../src/importers/html/read-html.ts';
import { importBytes } from './support.ts';

const title = '云汀市残疾人联合会关于调整窗口服务时间的通知';
const main = `<p>各部室、各直属单位：</p><p>为方便残疾人办事，经研究，自5月6日起调整窗口服务时间，现将有关事项通知如下，请认真执行。</p><p>一、工作日上午8时30分至12时，下午14时至17时30分。</p><p>二、周六上午安排专人值班，受理证件换发和补贴咨询等业务。</p><p>三、各窗口要提前三日张贴公告，并通过微信群告知服务对象。</p>`;
const signature = ['云汀市残疾人联合会', '2024年4月26日'];
const signed = signature.map((it) => `<p>${it}</p>`).join('');
const foot = '<div class="foot">版权所有 云汀市残联 云ICP备1号</div>';
const page = (text: string, below: string): string =>
  `<html><meta charset=utf-8><body><ul class=nav><li>首页</li><li>公开</li></ul><h1>${title}</h1><div class="content">${text}</div>${below}${foot}</body></html>`;
const imported = (text: string, below: string) => importBytes(page(text, below), 'saved.html');

test('a signature, remarks and 抄送 in blocks below the main one are of the document', () => {
  const blocks = `<div class="a">${signature[0]}</div><div class="b">${signature[1]}</div>`;
  for (const below of [
    blocks,
    `<table class="b"><tr><td>${signature.join('</td></tr><tr><td>')}</td></tr></table>`,
    `<div>（此件公开发布）</div>${blocks}<div>抄送：市民政局。</div>`,
  ]) {
    const { policy } = imported(main, below);
    expect(policy.adoptedOn, below).toBe('2024-04-26');
    expect(policy.issuers, below).toEqual([signature[0]]);
  }
  const { mdx } = imported(main, `${blocks}<div>（此件公开发布）</div><div>抄送：市民政局。</div>`);
  expect(mdx).toContain('<Note>（此件公开发布）</Note>');
  expect(mdx).toContain('<CopyTo>抄送：市民政局。</CopyTo>');
});

test('names without a day right below the last sentence sign, those in the foot of a site do not', () => {
  const titled = `<h1>关于调整窗口服务时间的通知</h1>`;
  const list = '<p>附件：1.值班安排表</p><p>2.窗口服务时间表</p>';
  const made = (inside: string, below = '') =>
    importBytes(
      `<html><meta charset=utf-8><body><ul class=nav><li>首页</li></ul><div class=w>${titled}${inside}</div>${below}</body></html>`,
      'saved.html',
    ).policy.issuers;
  const names = '<div style="text-align:right">云汀市民政局 云汀市残疾人联合会</div>';
  const both = ['云汀市民政局', '云汀市残疾人联合会'];
  for (const inside of [
    `<div class=t>${main}</div>${names}`,
    `<div class=t>${main}${list}${names}</div>`,
    `${main}${names}`,
    `<div class=t>${main}</div><div>云汀市民政局</div><div>云汀市残疾人联合会</div>`,
  ])
    expect(made(inside), inside).toEqual(both);
  expect(
    made(`<div class=t>${main}</div>`, '<div class=b><div>云汀市残疾人联合会</div></div>'),
  ).toBeUndefined();
});

test('an attached text in a block below the main one is of the document', () => {
  const { mdx } = imported(
    main + signed,
    '<div class=fj><p>附件</p><p>窗口服务时间安排表</p><p>一楼大厅：8时30分至17时30分</p><p>二楼康复：9时至16时</p></div>',
  );
  expect(mdx).toContain('<Attachment title="附件 窗口服务时间安排表">');
  expect(mdx).toContain('二楼康复：9时至16时');
  expect(mdx).not.toContain('版权所有');
});

test('facts below the text are read', () => {
  for (const facts of [
    '<div class=info><span>文号：云残发〔2024〕20号</span><span>发布日期：2024-04-28</span><span>索引号：YT-1</span></div>',
    '<table><tr><td>信息名称</td><td>关于调整的通知</td></tr><tr><td>信息索引</td><td>YT-1</td></tr><tr><td>公开日期</td><td>2024-04-28</td></tr><tr><td>文件编号</td><td>云残发〔2024〕20号</td></tr></table>',
    '<ul><li>索引号：YT-1</li><li>文号：云残发〔2024〕20号</li><li>发布日期：2024-04-28</li></ul>',
  ]) {
    const { policy } = imported(main + signed, facts);
    expect(policy.number?.text, facts).toBe('云残发〔2024〕20号');
    expect(policy.publishedOn, facts).toBe('2024-04-28');
    expect(policy.indexNumber, facts).toBe('YT-1');
  }
});

test('a table of facts below an attached list is no part of the list', () => {
  const facts =
    '<table><tr><td>信息索引</td><td>YT-1</td></tr><tr><td>公开日期</td><td>2024-04-28</td></tr><tr><td>文件编号</td><td>云残发〔2024〕20号</td></tr></table>';
  const { policy, mdx } = imported(
    `${main}${signed}<p>附件</p><p>示范点名单</p><p>1. 白沙社区</p><p>2. 青浦村</p>`,
    facts,
  );
  expect(policy.indexNumber).toBe('YT-1');
  expect(mdx).not.toContain('| 信息索引');
});

test('what is left below is told line by line, and read where a person names the line', () => {
  const html = page(main, '<div><p>咨询请到一楼</p><p>云汀市政务中心窗口</p></div>');
  const { below = [], lines, ...read } = readHtml(Buffer.from(html));
  const at = below.find((it) => it.text === '咨询请到一楼')?.line ?? 0;
  expect(read.beside.filter((it) => it.line > 0).map((it) => [it.line, it.what])).toEqual([
    [at, '咨询请到一楼'],
    [at + 1, '云汀市政务中心窗口'],
  ]);
  expect(read.beside.at(-1)).toMatchObject({ what: '版权所有 云汀市残联 云ICP备1号' });
  const source = {
    ...{ ...read, file: 'saved.html', stem: 'saved', sha256: '0'.repeat(64), changed: [] },
    lines: [...lines, ...below.map((it) => ({ ...it, outside: 'below' as const }))],
  };
  const kept = importPolicy(
    source,
    {},
    undefined,
    toDecisions({ fields: new Map(), leaveOut: [], keep: [at] }),
  );
  const { body } = readMdx(kept.mdx);
  expect(body).toContain('咨询请到一楼');
  expect(body).not.toContain('云汀市政务中心窗口');
  expect(kept.leftOut.map((it) => it.line)).not.toContain(at);
});

test('news that a page recommends below a short text are none of it', () => {
  for (const words of ['热点推荐', '推荐阅读', '为您推荐', '最新资讯']) {
    const { mdx, policy } = importBytes(
      page(
        '<p>各部室：</p><p>5月1日放假一天，请安排好值班，遇有问题及时报告。</p>',
        `<div class=sig>${signed}</div><div class=rec><h3>${words}</h3><p>云汀市召开残疾人工作会议，总结去年工作，部署今年任务，强调要以更大力度推进残疾人事业高质量发展，让残疾人过上更加幸福的生活。</p><p>市残联开展走访慰问活动，深入困难残疾人家庭，了解他们的生活情况和实际需求，送去慰问金和节日祝福，受到群众好评。</p></div>`,
      ),
      'saved.html',
    );
    expect(policy.adoptedOn, words).toBe('2024-04-26');
    expect(mdx, words).not.toContain('走访慰问');
  }
});

test('a heading that names the site is no part of the title', () => {
  const titled = (own: string): string =>
    importBytes(
      `<html><meta charset=utf-8><head><title>${own}</title></head><body><h1>云汀残联</h1><h1>关于举办柔力球比赛的通知</h1>${main}${signed}</body></html>`,
      'saved.html',
    ).policy.title;
  expect(titled('关于举办柔力球比赛的通知')).toBe('关于举办柔力球比赛的通知');
  expect(titled('云汀残联关于举办柔力球比赛的通知')).toBe('云汀残联关于举办柔力球比赛的通知');
});

test('a link of a line that is left out is told once, one to a file always', () => {
  const { leftOut } = importBytes(
    `<p><a href="/index">首页</a></p><p><a href="/open">政务公开</a></p><h1>${title}</h1>${main}${signed}<p>版权所有：<a href="/site">云汀市残联</a></p><p>版权所有：<a href="/list.docx">名单.docx</a></p>`,
    'saved.html',
  );
  const links = leftOut.filter((it) => it.why.startsWith('链接的地址'));
  expect(links.map((it) => it.what)).toEqual(['名单.docx']);
  expect(leftOut.map((it) => it.what)).toEqual(expect.arrayContaining(['首页', '政务公开']));
});

test('the class of a reply is no topic', () => {
  const reply = (value: string) =>
    importBytes(
      `索引号：YT-1   类别：${value}\n${title}\n云汀市残疾人联合会\n${main.replace(/<[^>]*>/gu, '\n')}`,
    ).policy.topics;
  expect(reply('B')).toEqual([]);
  expect(reply('就业')).toEqual(['就业']);
});

for (const line of [
  '相关解读：解读《调整窗口服务时间》',
  '相关文章：《关于调整窗口服务时间的通知》解读',
  '关联文件：云汀市人民政府关于加快残疾人事业发展的意见',
  '《关于调整窗口服务时间的通知》解读',
  '一图读懂《关于调整窗口服务时间的通知》',
  '【打印正文】 【关闭正文】 【返回顶部】',
  '*本数据库提供的电子文本正式引用时请与标准文本核对。',
  '注：本网站刊登的文件以纸质文件为准',
])
  test(`a line of the page below a text is left out and told: ${line}`, () => {
    const attached =
      '<p>附件</p><p>窗口服务时间表</p><p>一、窗口服务时间由各窗口负责落实（市残联牵头，各窗口配合）</p>';
    for (const text of [main + signed, main + signed + attached]) {
      const it = imported(text, `<p>${line}</p>`);
      const plain = importBytes(
        `${title}\n${text.replace(/<[^>]*>/gu, '\n')}\n${line}\n`.replace(/\n+/gu, '\n'),
      );
      for (const { mdx, leftOut } of [it, plain]) {
        expect(mdx).not.toContain(line);
        expect(leftOut.map(({ what }) => what).join('\n')).toContain(line);
      }
    }
  });

test('a list of attachments keeps the explanation that it names', () => {
  const text = `${main}<p>附件：1.窗口服务时间表</p><p>2.《关于调整窗口服务时间的通知》解读</p>${signed}`;
  expect(imported(text, '').mdx).toContain('通知》解读');
});

test('a day that signs a text above the words of an account is its day', () => {
  const lines = [
    '云汀市云朵服务中心微信公众号',
    '扫描二维码 关注我们',
    '本文链接：//www.example.org/1.html',
    '本文关键词：云朵',
  ];
  const it = importBytes(
    `${title}\n${main.replace(/<[^>]*>/gu, '\n')}\n2024年4月26日\n${lines.join('\n')}`.replace(/\n+/gu, '\n'),
  );
  expect(it.policy.adoptedOn).toBe('2024-04-26');
  for (const line of lines) expect(it.mdx).not.toContain(line);
});

test('the sites that a page links to below a text sign nothing, with or without a word of what they are', () => {
  const text = [
    `云汀市人民政府办公室${title.slice(9)}`,
    ...[
      '各部室、各直属单位：',
      '为方便残疾人办事，经研究，自5月6日起调整窗口服务时间，请认真执行，有问题的及时反映。',
    ],
    ...['2024年4月26日', '（此件主动公开）'],
  ];
  for (const below of [
    [
      '相关解读：窗口时间为什么变',
      '    打印   收藏',
      '国家部委网站   各省区市政府网站',
      '市直单位网站   县区政府网站',
      '其他网站',
      '网站地图 | 关于我们',
      '主办：云汀市人民政府办公室',
    ],
    ['市政府部门网站', '县（市、区）政府网站群'],
    ['友情链接', '云泽省人民政府网   云汀市政府门户网站'],
    ['云汀市人民政府公众号', '云汀市政务服务平台'],
    ['云汀市民政局', '云汀市财政局', '云汀市教育局'],
  ]) {
    const { policy, mdx } = importBytes([...text, ...below].join('\n'));
    expect(policy.issuers, below[0]).toEqual(['云汀市人民政府办公室']);
    expect(policy.adoptedOn, below[0]).toBe('2024-04-26');
    expect(mdx.match(/<Signature>/gu), below[0]).toHaveLength(1);
    expect(mdx, below[0]).not.toMatch(/政府网站|打印/u);
  }
});

test('the foot of a site is left out though one of its lines says several things without a space', () => {
  for (const line of [
    '任何建议和意见请联系：bangong@example.cn技术支持：云汀市信息中心、云汀信息技术服务中心、云汀市大数据中心',
    '网站维护：云汀市残疾人联合会办公室 承办：云汀市信息中心　网站标识码：9900000044　传真：0990-0000000',
    '主办：云汀市残疾人联合会　地址：云汀市临溪路一号四楼四〇二室　邮编：999999　技术支持：云汀信息',
  ]) {
    const { policy, mdx } = importBytes(
      [
        ...[
          title,
          '各部室、各直属单位：',
          '为方便残疾人办事，经研究，调整窗口服务时间，请认真执行，有问题的及时反映。',
        ],
        ...[...signature, '网站地图 | 联系我们', line, '云ICP备2023000000号-4'],
      ].join('\n'),
    );
    expect(policy.issuers, line).toEqual([signature[0]]);
    expect(mdx, line).not.toMatch(/网站地图|技术支持|网站标识码/u);
  }
  const inText = '五、平台的技术支持：由市残联信息中心负责，有意见和建议的可以向市残联提出。';
  expect(importBytes([title, '各部室：', inText, ...signature].join('\n')).mdx).toContain('技术支持');
});

test('what a site prints above the bodies that a text is sent to and below its signature is none of it', () => {
  const frame =
    '<table><tr><td>扫描二维码 分享好友和朋友圈</td></tr></table><div>2024-05-08 10:48:36  来源：云汀市残联  浏览次数：100</div><div>核心提示：为方便残疾人办事，现就窗口服务时间作出调整。</div><table><tr><th>发布单位</th><td>云汀市残疾人联合会</td><th>发布文号</th><td>云残发〔2024〕8号</td></tr><tr><th>发布日期</th><td>2024-05-08</td><th>生效日期</th><td>暂无</td></tr><tr><th>有效性状态</th><td>&nbsp;</td><th>废止日期</th><td>暂无</td></tr><tr><th>属性</th><td>&nbsp;</td><th>专业属性</th><td>其他</td></tr><tr><th>备注</th><td colspan="3">&nbsp;</td></tr></table>';
  const buttons =
    '<div><div>时间：2024年5月8日 17:42</div><div>稿源：云汀市残疾人联合会</div><div>+ 大中小</div><div>【打印】</div><div>分享到：</div></div>';
  for (const above of [frame, buttons])
    for (const below of [
      '<p>原文链接：<a href="http://a.gov.cn/1">http://a.gov.cn/1</a></p>',
      '<p>返回 云汀残联网 首页</p><p>回到顶部</p>',
      '<p>此法规有错误，我来纠正</p><p>返回顶端</p>',
      '<p>点赞（）</p><p>残联之窗&gt;地方法规&gt;云汀市</p>',
      '<h1>文档附件</h1><p>作者：</p>',
      '<p>责任编辑：某某</p><p>文章来源：http://a.gov.cn/2</p><p>[打印文章] [添加收藏]</p>',
      '<p>地区： 云汀</p><p>标签： 窗口 服务</p><p>云汀网提供法规解读、合规咨询等服务。</p><p>声明：</p><p>① 凡本网所有作品的版权均属云汀网所有，如要转载，需注明来源。</p>',
    ]) {
      const html = `<html><head><meta charset=utf-8><title>${title}_云汀网</title></head><body><ul><li>首页</li></ul><div class=w><h1>${title}</h1>${above}<div class=t>${main}${signed}${below}</div></div></body></html>`;
      const { policy, mdx } = importBytes(html, 'saved.html');
      expect(policy, above + below).toMatchObject({
        ...{ title, publishedOn: '2024-05-08', adoptedOn: '2024-04-26' },
        ...{ recipients: ['各部室、各直属单位'], issuers: ['云汀市残疾人联合会'] },
      });
      expect(mdx.split('\n---\n')[1], below).toMatch(
        /^\s*<Recipients>(?![\s\S]*(?:二维码|核心提示|有效性|分享|原文|首页|纠正|点赞|附件|来源|标签|版权))/u,
      );
    }
});

test('files below 附件 alone, and a source below a list of attachments, attach nothing', () => {
  for (const below of [
    '<p>附件：</p><p><a href="/a.pdf">窗口服务管理办法.pdf</a></p>',
    '<p>附件：</p><p><a href="/a.docx">值班表.docx</a></p><p><a href="/b.xls">申请表.xls</a></p>',
    '<p>附件：窗口服务指南（2024年版）</p><p>来源：云汀市残联</p>',
    '<p>附件：1.窗口服务指南（2024年版）</p><p>2.值班表</p><p>来源：云汀市残联</p>',
  ]) {
    const { mdx, unread } = imported(main + signed + below, '');
    expect(mdx, below).not.toContain('<Attachment');
    expect(mdx, below).not.toContain('来源');
    expect(unread.map(({ why }) => why).join(), below).toMatch(/附件列出 \d 个，文件里没有/u);
  }
});
