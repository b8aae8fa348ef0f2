import { expect, test } from '@playwright/test';
import { importBytes, toGb18030, type Outcome } from './support.ts';

const title = '云汀市残疾人联合会关于加强社区康复服务的通知';
const words = [
  '各县（市、区）残联：',
  '为做好社区康复服务工作，让持证残疾人就近得到康复指导，现将有关事项通知如下，请认真贯彻执行。',
  '一、总体要求',
  '坚持需求导向，把为残疾人办实事放在首位，推动各项服务落到村和社区，每个街道建立一个康复服务站，配备专职委员。',
  '二、主要任务',
  '（一）健全组织。各街道应当建立残疾人协会，配备专职委员，每季度走访一次服务对象，填写走访记录，报区残联备案。',
  '（二）改进服务。辅助器具适配由区残联统一组织，申请之日起三十日内完成评估，六十日内完成适配，逾期应当说明原因。',
  '云汀市残疾人联合会',
  '2024年5月6日',
];
const number = '云残发〔2024〕12号';
const inTag = (tag: string, more = ''): string =>
  words.map((it) => `<${tag}${more}>${it}</${tag.split(' ')[0] ?? ''}>`).join('\n');
const links = (count: number, name: string): string =>
  Array.from(
    { length: count },
    (_, at) =>
      `<li><a href="/${at}.html">${name}${at + 1}</a><span>2024-04-${String(at + 1).padStart(2, '0')}</span></li>`,
  ).join('');
const head = (charset: string, more = ''): string =>
  `<head><meta charset="${charset}"><title>${title}-云汀市残联</title>${more}<style>.a{color:red}</style><script>var page = 1;</script></head>`;

/** Pages as five content systems lay them out, and an article of an account; all words are made up. */
const pages: Record<string, string> = {
  'a table of facts, a title in three lines, an editor’s text, files below': `<!DOCTYPE html><html>${head('utf-8', `<meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="2024-05-09 10:30">`)}<body>
    <div class="header"><img src="logo.png" alt="网站标志"><ul class="nav">${links(8, '栏目')}</ul><form><input value="搜索"><button>搜索</button></form></div>
    <div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/zc">政策文件</a></div>
    <div class="xxgk"><table><tr><td><b>索 引 号：</b>990100-2024-0012</td><td><b>主题分类：</b>残疾人事业</td></tr><tr><td><b>发文机关：</b>云汀市残疾人联合会</td><td><b>成文日期：</b>2024-05-06</td></tr><tr><td><b>发文字号：</b>${number}</td><td><b>发布日期：</b>2024-05-09</td></tr></table>
    <div class="bt"><p>云汀市残疾人联合会</p><p>关于加强社区康复服务</p><p>的通知</p></div>
    <div id="zoom"><div class="TRS_Editor"><p align="center">${number}</p>${inTag('p', ' style="text-indent:2em"')}</div></div></div>
    <div class="fj"><h3>附件下载</h3><a href="1.doc">登记表.doc</a></div><div class="tools">【打印】【关闭】</div>
    <div class="relate"><h3>相关文件</h3><ul>${links(6, '另一份文件的名称')}</ul></div>
    <footer><p>主办单位：云汀市残联 网站标识码：9901000001</p><p>演ICP备00000001号</p></footer></body></html>`,
  'a title with a line of source and time, share buttons, the next and the last page': `<html>${head('utf-8')}<body>
    <div id="top"><a href="/">网站首页</a>|<a href="/a">机构设置</a>|<a href="/b">通知公告</a></div><div class="location">您现在的位置：首页 > 通知公告 > 正文</div>
    <div class="art"><h1>${title}</h1><div class="info">发布日期：2024-05-09 来源：云汀市残联 浏览次数：<span>128</span>次 字体：[<a>大</a> <a>中</a> <a>小</a>]</div>
    <div class="content"><!--<$[信息内容]>begin--><p>${number}</p>${inTag('p')}<!--<$[信息内容]>end--></div>
    <div class="share">分享到：<a>微信</a><a>微博</a></div><div class="pn">上一篇：<a href="/1">关于召开会议的通知</a><br>下一篇：<a href="/2">关于报送材料的通知</a></div></div>
    <div class="footer">版权所有：云汀市残联 技术支持：某公司</div></body></html>`,
  'tables in tables, breaks for paragraphs': `<html>${head('gb2312')}<body><table width="1000"><tr><td colspan="2"><a href="/">首页</a> <a href="/a">动态</a></td></tr>
    <tr><td width="200"><table><tr><td>友情链接</td></tr><tr><td><a href="/x">某某网</a></td></tr></table></td><td><table><tr><td align="center"><font size="5"><b>${title}</b></font></td></tr><tr><td align="center">${number}</td></tr>
    <tr><td>${words.join('<br>&nbsp;&nbsp;&nbsp;&nbsp;')}</td></tr></table></td></tr><tr><td colspan="2">Copyright 2024 云汀市残联</td></tr></table></body></html>`,
  'an article element, a side column, comments': `<!DOCTYPE html><html>${head('utf-8')}<body><header role="banner"><nav><ul>${links(6, '菜单')}</ul></nav></header>
    <main><article><header><h1>${title}</h1><time datetime="2024-05-09">2024-05-09</time></header><div class="entry-content"><p>${number}</p>${inTag('p')}</div></article>
    <section id="comments"><h2>发表评论</h2><p>写得很好。</p></section></main><aside><h3>热门文章</h3><ul>${links(9, '热门')}</ul></aside><footer>联系我们 网站地图</footer></body></html>`,
  'blocks without paragraphs, each in spans': `<!DOCTYPE html><html>${head('utf-8')}<body><div class="wrap"><div class="menu">${links(5, '专题')}</div><div class="detail"><div class="detail-title"><span>${title}</span></div>
    <div class="detail-info"><span>时间：2024-05-09</span><span>作者：办公室</span></div><div class="detail-body"><div style="text-align:center"><span>${number}</span></div>${words.map((it) => `<div><span style="font-family:仿宋">${it}</span></div>`).join('')}</div></div>
    <div class="related"><div>推荐阅读</div>${links(5, '推荐')}</div><div class="copyright">演公网安备 00000000000001号</div></div></body></html>`,
  'an article of an account': `<!DOCTYPE html><html>${head('utf-8')}<body><div id="img-content"><h1 id="activity-name">${title}</h1><div id="meta_content"><span>云汀残联</span> <em id="publish_time">2024-05-09 10:30</em> <span>云汀</span></div>
    <div id="js_content"><section><section><p>${number}</p>${words.map((it) => `<section><p><span>${it}</span></p></section>`).join('')}</section></section><p>END</p></div></div><div id="js_tags">阅读原文</div><p>喜欢此内容的人还喜欢</p></body></html>`,
};

const body = ({ mdx }: Outcome): string => mdx.replace(/^---\n[\s\S]*?\n---\n\n/, '');

for (const [name, html] of Object.entries(pages))
  test(`a saved page: ${name}`, () => {
    const it = importBytes(html.includes('gb2312') ? toGb18030(html) : html, 'saved-page.html');
    expect(it.policy).toMatchObject({
      title,
      number: { agency: '云残发', year: 2024, serial: 12 },
      issuers: ['云汀市残疾人联合会'],
      adoptedOn: '2024-05-06',
      recipients: ['各县（市、区）残联'],
    });
    if (html.includes('2024-05-09')) expect(it.policy.publishedOn).toBe('2024-05-09');
    expect(it.tree.map(({ id }) => id)).toEqual(['p1', 'c1', 'c1-p1', 'c2', 'c2-s1', 'c2-s2']);
    expect(body(it)).toMatch(/^<Recipients>各县（市、区）残联：<\/Recipients>\n\n为做好社区/u);
    expect(body(it)).toMatch(/<Signature>2024年5月6日<\/Signature>\n$/u);
    const told = it.leftOut.map((one) => one.what).join(' ');
    for (const [, link = ''] of html.matchAll(/<li><a[^>]*>([^<]+)<\/a>/g)) expect(told).toContain(link);
  });

test('the files that a page offers below its text are told with their addresses, its other links are not', () => {
  const below = `<div class="fj"><h3>附件下载</h3><a href="/P0202.doc?v=1">登记表</a><a href="/d?id=7">附件2：名单</a></div>
    <div class="relate"><a href="/1.html">另一份文件的名称</a></div>`;
  const page = `<html>${head('utf-8')}<body><h1>${title}</h1><div id="zoom">${inTag('p')}</div>${below}</body></html>`;
  const files = importBytes(page, 'saved-page.html').leftOut.filter((it) => it.why.startsWith('链接的地址'));
  expect(files.map((it) => `${it.what} ${it.why.split(' ')[1] ?? ''}`)).toEqual([
    '登记表 /P0202.doc?v=1',
    '附件2：名单 /d?id=7',
  ]);
});

/** A page that names its text otherwise than the text does; its heading stands apart from the article. */
const apart = (name: string, heading: string, facts = '', first = ''): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${name}</title></head><body><div class="nav"><ul>${links(8, '栏目')}</ul></div>
  <div class="box">${facts}</div><div>${heading}</div><div class="txt">${first}${words.map((it) => `<p>${it}</p>`).join('')}</div></body></html>`;

test('the title of a text is found above the article, however the page names it', () => {
  const long = `云汀市残疾人联合会 云汀市民政局${title.slice(9)}`;
  for (const [name, own] of [
    ['政策文件 - 云汀市人民政府', title],
    [title.slice(9), title],
    [`${title}_通知公告_云汀市残联`, title],
    ['云汀市残联', long],
  ] as const) {
    const read = importBytes(apart(name, `<h2>${own}</h2>`), 'text.html');
    expect(read.policy.title, name).toBe(own);
    expect(read.policy.adoptedOn, name).toBe('2024-05-06');
  }
});

test('labels that only a style sets apart from their values are facts', () => {
  const fact = (label: string, value: string): string =>
    `<div><span class="k">${label}</span><span class="v">${value}</span></div>`;
  const facts = [
    fact('发文机构', '云汀市残疾人联合会'),
    fact('发文字号', number),
    fact('发布日期', '2024-05-09'),
  ];
  const { policy, mdx } = importBytes(apart('云汀市残联', `<h3>${title}</h3>`, facts.join('')), 'text.html');
  expect(policy).toMatchObject({ title, number: { text: number }, publishedOn: '2024-05-09' });
  expect(mdx).not.toContain('发文机构');
});

test('whom to ask, right below a heading, is text and not the foot of the page', () => {
  const asked = '解读机关：云汀市残疾人联合会　联系电话：0199-5550385';
  const { mdx } = importBytes([title, ...words.slice(0, -2), '三、联系方式', asked].join('\n'));
  expect(mdx).toContain(asked);
});

test('a name in 《》 that a line cuts is put together, however short the line is', () => {
  const [bodies = '', , ...rest] = words;
  const cut = ['云汀市残联、市财政局《关于进一步加', '强社区康复服务工作的意见》已经同意，现转发。'];
  const heading = '云汀市残疾人联合会公报2024年第5期云汀市残疾人联合会办公室主办内部资料注意保存';
  const { mdx } = importBytes([heading, title, bodies, ...cut, ...rest].join('\n'));
  expect(mdx).toContain(cut.join(''));
});

const paragraphs = (lines: readonly string[]): string => lines.map((it) => `<p>${it}</p>`).join('\n');

test('a heading of a table of facts is nobody that the text is sent to', () => {
  const facts =
    '<h5>公告概要：</h5><table><tr><td>公告信息：</td></tr><tr><td>采购项目名称</td><td>辅助器具</td></tr><tr><td>公告时间</td><td>2024年05月08日 20:34</td></tr></table>';
  const html = `<html><meta charset="utf-8"><h2>云汀市残疾人联合会辅助器具采购公告</h2><p>2024年05月08日 20:34 来源： 【打印】</p>${facts}${paragraphs(words.slice(1, -2))}</html>`;
  const { policy, mdx } = importBytes(html, 'notice.html');
  expect(policy.recipients).toBeUndefined();
  expect(mdx).toContain('公告概要');
});

test('a numbered heading below the buttons of a page is none of them, in a text of its own', () => {
  const html = `<html><body><h1>${title}</h1><div>【打印】</div><div>分享到：</div><p>一、制定依据</p>${paragraphs(words)}</body></html>`;
  expect(body(importBytes(html, 'notice.html'))).toContain('一、制定依据');
});

for (const buttons of ['分享</div><div>QQ空间 新浪微博  QQ 微信', '[文章下载]', '微信好友 | 腾讯微博'])
  test(`buttons between a title and its text are none of it: ${buttons}`, () => {
    const html = `<html><meta charset="utf-8"><h1>${title}</h1><div>发布日期：2024-05-08</div><div>${buttons}</div>${paragraphs([...words.slice(1, -2), ...words.slice(-2)])}</html>`;
    const it = importBytes(html, 'notice.html');
    expect(body(it)).toMatch(/^为做好/u);
    expect(it.leftOut.map(({ what }) => what).join()).toContain(buttons.split('>').at(-1)?.slice(0, 4));
  });

test('an explanation with a long title is read, and a day from which what it explains holds is told', () => {
  const name = `《关于印发${'云汀市残疾人康复服务补贴办法、'.repeat(6)}辅助器具适配办法的通知》解读`;
  const text = ['为方便理解，现将有关内容解读如下。', '一、施行时间', '本办法自2024年6月1日起施行。'];
  const html = `<html><meta charset="utf-8"><h1>${name}</h1><div>2024年05月08日 12:44云汀市残联 点击：[] 打印</div>${paragraphs([...words.slice(1, -2), ...text])}</html>`;
  const { policy, unread } = importBytes(html, 'notice.html');
  expect(policy).toMatchObject({ title: name, publishedOn: '2024-05-08' });
  expect(policy.effectiveOn).toBeUndefined();
  expect(unread.map((it) => it.why).join()).toContain('所解读的文件写明的起止日期');
});

test('the body of an announcement by its number in brackets, and a congress of the Party, issue their texts', () => {
  const text = paragraphs(words.slice(1, -2));
  const named = (head: string): unknown =>
    importBytes(`<html><body>${head}${text}</body></html>`, 'notice.html').policy.issuers;
  expect(named('<h3>云汀市事业单位登记管理局公告（第202431期）</h3>')).toEqual(['云汀市事业单位登记管理局']);
  const congress = '中国共产党云汀市第十次代表大会';
  expect(
    named(`<h1>关于中国共产党云汀市第九届委员会报告的决议</h1><p>（2024年5月6日${congress}通过）</p>`),
  ).toEqual([congress]);
});

test('rows of a table that stand again below each other are no table of contents', () => {
  const rows = ['1.期初余额', '2.本期增加金额', '其中：购入', '3.本期减少金额', '4.期末余额'];
  const { mdx, leftOut } = importBytes(
    [title, ...words.slice(0, 2), ...rows, ...rows, ...words.slice(-2)].join('\n'),
  );
  expect(mdx.match(/期初余额/gu)).toHaveLength(2);
  expect(leftOut.map(({ why }) => why).join()).not.toContain('目录');
});

test('paragraphs that a page parts by line ends and two ideographic spaces alone are paragraphs', () => {
  for (const indent of [
    '\u3000\u3000',
    '&emsp;&emsp;',
    '&nbsp;&nbsp;&nbsp;&nbsp;',
    '&nbsp; &nbsp; &nbsp; &nbsp; ',
  ]) {
    const typed = `<html><head><meta charset="utf-8"><title>${title}</title></head><body><div align="center">${title}</div><div>${words.map((it) => `${indent}${it}`).join('\n')}</div></body></html>`;
    const { policy, mdx } = importBytes(typed, 'text.html');
    expect(policy.recipients, indent).toEqual(['各县（市、区）残联']);
    expect(mdx, indent).toContain('## 一、总体要求');
  }
});

test('a text whose end stands in parts of another kind beside its paragraphs is read to its signature', () => {
  const lines = [
    '各县（市、区）残联：',
    '为做好残疾人康复服务，经研究，决定开展康复服务工作，现将有关事项通知如下。',
    '一、各县应当建立康复服务站，配备专职委员，每季度走访一次服务对象。',
    '二、各县应当落实工作经费，并于月底前上报情况，不得挤占挪用。',
    '各县应当加强宣传。',
    '云泽省残疾人联合会',
    '2024年5月6日',
  ];
  const head = '<h1>云泽省残疾人联合会关于开展助残活动的通知</h1>';
  const foot = '<div><a href="/1.html">康复服务站昨日开放。</a></div><div>本站由云泽省残联主办。</div>';
  for (const marks of ['ppppddd', 'pppdddd', 'ppddddd'])
    for (const count of [7, 4]) {
      const text = lines.slice(0, count).map((it, at) => {
        const tag = marks[at] === 'p' ? 'p' : 'div';
        return `<${tag}>${it}</${tag}>`;
      });
      const html = `<html><head><meta charset="utf-8"></head><body><div>${head}${text.join('')}</div>${foot}</body></html>`;
      const { mdx } = importBytes(html, 'text.html');
      for (const it of lines.slice(1, count)) expect(mdx, `${marks} ${count}`).toContain(it);
      expect(mdx, marks).not.toMatch(/昨日开放|主办/u);
    }
});
