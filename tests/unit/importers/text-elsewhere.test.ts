import { expect, test } from '@playwright/test';
import { readMarkdown } from '../../../src/importers/markdown/read-markdown.ts';
import { escaped, rtf } from './rich-text-builder.ts';
import { importBytes } from './support.ts';

const title = '云汀市残疾人联合会关于印发《云汀市残疾人康复机构管理办法》的通知';
const menu = Array.from({ length: 6 }, (_, at) => `<li><a href="/${at}">栏目第${at}号</a></li>`).join('');
const page = (inside: string): string =>
  `<html><head><meta charset="utf-8"></head><body><ul>${menu}</ul><h1>${title}</h1><div>发布时间：2024-08-01 来源：云汀市残联</div>${inside}<div>主办：云汀市残疾人联合会 演ICP备00000001号</div></body></html>`;
const imported = (inside: string): string => importBytes(page(inside), 'text.html').mdx;

test('a page whose text stands in a file or a picture is refused with where to look', () => {
  for (const [inside, where] of [
    [
      '<iframe src="/files/a.pdf"></iframe><p>附件：<a href="a.pdf">管理办法.pdf</a></p>',
      /嵌在网页里的“\/files\/a\.pdf”/u,
    ],
    ['<embed src="b.pdf" type="application/pdf"><p>如无法显示，请点击下载。</p>', /b\.pdf/u],
    ['<object data="c.ofd"></object><p>您的浏览器不支持预览插件。</p>', /c\.ofd/u],
    ['<p><a href="/P02024.docx">点击查看全文</a></p>', /链接的文件“点击查看全文”/u],
    ['<p><img src="1.jpg"></p><p><img src="2.jpg"></p>', /网页的 2 张图片/u],
    [
      '<img src="/skin/logo.png"><img src="/u/1.png" width="16"><a href="/zhuti/1"><img src="/u/3.png"></a><p><img src="/static/x.gif" data-original="/u/2.jpg"></p>',
      /网页的 1 张图片/u,
    ],
    [
      '<p><img src="/images/icon_1.png"></p><div>站点地图</div><div>协办单位：云汀市各乡（镇）人民政府、农（林）场，市人民政府各组成部门及其所属的事业单位</div><div>联系方式：000-0000000，请在工作时间拨打，节假日由值班人员接听并登记转交有关科室办理</div>',
      /网页的图片/u,
    ],
    [
      '<iframe src="http://weather.example/c?id=5"></iframe><p><a href="/f.pdf">管理办法全文.pdf</a></p></div><div>手机扫描即可访问本页</div><table><tr><td>领导信箱答复样表 | 使用帮助 | 信息填写规范 | 信息公开保密审查 | 云汀市政府网站安全管理制度</td></tr></table>',
      /可能在链接的文件“管理办法全文\.pdf”/u,
    ],
    [
      '<div id="v"></div><script>show("v", "/d/e.pdf")</script><p>点击下载</p>',
      /网页打开的文件“\/d\/e\.pdf”/u,
    ],
  ] as const)
    expect(() => imported(inside), inside).toThrow(new RegExp(`没有正文.*${where.source}.*请`, 'u'));
});

test('a short text that sends a file, and a list beside a picture, are texts', () => {
  const sent =
    '<p>各街道残联：</p><p>现将办法印发给你们，请认真贯彻执行。</p><p>云汀市残疾人联合会</p><p>2024年8月1日</p>';
  expect(imported(`${sent}<p>附件：<a href="a.pdf">管理办法.pdf</a></p>`)).toContain('请认真贯彻执行');
  const table = '<table><tr><td>姓名</td><td>街道</td></tr><tr><td>甲乙</td><td>溪口</td></tr></table>';
  expect(imported(`<p>名单如下</p>${table}<img src="1.jpg">`)).toContain('溪口');
});

test('boxes to tick are kept, ticked or not, in pages and Markdown', () => {
  const boxes = '<p><input type="checkbox" checked>需要<input type="radio"> 不需要</p>';
  const sentence = '<p>请在本月底以前填好报街道残联，逾期不再受理。</p>';
  const cell =
    '<table><tr><td>甲</td><td><input type=checkbox> 是</td></tr><tr><td>乙</td><td>否</td></tr></table>';
  const read = imported(sentence + boxes + cell);
  expect(read).toContain('☑需要☐ 不需要');
  expect(read).toContain('☐ 是');
  const markdown =
    '# 通知\n\n- [x] 需要\n- [ ] 不需要\n\n1. [X] 甲\n2. 乙\n\n丙 <input checked type="checkbox"> 丁\n';
  const { lines } = readMarkdown(Buffer.from(markdown));
  expect(lines.map((it) => it.text)).toEqual(['通知', '☑需要', '☐不需要', '1.☑甲', '2.乙', '丙 ☑ 丁']);
});

const news = Array.from(
  { length: 14 },
  (_, at) =>
    `<li><span>0${(at % 8) + 1}-04</span><a href="/n/${at}">关于公布第${at + 1}批残疾人辅具适配机构名单的通知</a></li>`,
).join('');
const large = `<div class="top"><h4>走进云汀</h4><div class="intro">云汀市位于云汀省东南部，总面积三千平方公里。辖六县四区，设有残疾人服务站一百二十个，为全市十万残疾人服务。</div><ul>${news}</ul><h4>政务公开</h4><ul>${news}</ul><table><tr><td><a href="/w/1">投诉停车</a></td><td>2024-05-01</td></tr></table></div>`;
const short = '云汀市残疾人联合会关于春节期间服务安排的通知';
/** A page with a menu of many times the words of its text. */
const menued = (name: string, head: string, text: string): string =>
  `<html><head><meta charset="utf-8"><title>${name}</title></head><body><div id="w">${large}<div class="path">您现在的位置是：<a href="/">首页</a>&gt;<a href="/t">通知公告</a> &gt; 详细内容</div><div class="side"><ul>${news}</ul></div><div class="con"><div class="art">${head}${text}<div>[打印文章] [添加收藏]</div><div>上一篇：<a href="/p">关于表彰先进集体的决定</a></div></div></div><div class="foot">版权所有 云汀市残联</div></div></body></html>`;
const facts = '<div class="p">来源：云汀市残联 发布时间：2024年08月01日 浏览次数： 次</div>';
const sentences =
  '<p>各街道残联：</p><p>春节期间窗口照常服务，请安排专人值班，遇有急事及时上报。</p><p>云汀市残疾人联合会</p><p>2024年8月1日</p>';

test('a short text below a large menu is the text, with what the page calls its title', () => {
  for (const [name, head] of [
    [`${short}-云汀市残疾人联合会`, `<h2>${short}</h2>${facts}`],
    [`${short}_通知公告_云汀市残联`, `<div class="t">${short}</div>${facts}`],
    [short, `<div>${short}  发布时间：2024-08-01 来源：云汀市残联</div>`],
    ['云汀市残疾人联合会', `<h3>${short}</h3>${facts}`],
  ] as const) {
    const { policy, mdx } = importBytes(menued(name, head, sentences), 'short.html');
    expect(policy, head).toMatchObject({
      ...{ title: short, issuers: ['云汀市残疾人联合会'], recipients: ['各街道残联'] },
      ...{ publishedOn: '2024-08-01', adoptedOn: '2024-08-01' },
    });
    expect(mdx).not.toMatch(/辅具适配机构|总面积|表彰先进/u);
  }
});

test('a page whose text is a file or pictures is refused, whatever its menu and its lists hold', () => {
  const file = `<p><a href="/u/2024.pdf">${short}.pdf</a></p>`;
  const pictures = Array.from({ length: 5 }, (_, at) => `<p><img src="/u/${at}.jpg"></p>`).join('');
  const table =
    '<table><tr><td>索引号:</td><td>CD-2024-0516</td><td>文号</td><td>云残发〔2024〕9号</td></tr></table>';
  for (const [name, head, text, where] of [
    [`${short}-云汀市残联`, `<h2>${short}</h2>${facts}`, file, /链接的文件.*\.pdf/u],
    [
      `${short}-云汀市残联`,
      `<div>${short} 时间：2024-08-01 19:11:33  来源：云汀市残联</div>`,
      file,
      /\.pdf/u,
    ],
    ['云汀市残联', '<h3>关于印发《云汀市实施&lt;辅具条例&gt;细则》的通知</h3>', table + pictures, /张图片/u],
    [`${short}-云汀市残联`, `<h1>${short}</h1>${facts}<p>${short}</p>`, pictures, /张图片/u],
  ] as const)
    expect(() => importBytes(menued(name, head, text), 'none.html'), head + text).toThrow(where);
});

test('a page of whose text only a link to a file stands, and whose title is not known, says where the text may be', () => {
  const foot =
    '<div class="f">云汀市残疾人联合会主办 云汀市信息中心承办；地址：云汀市溪口路6号 邮编：100000 云汀市残联网站建设维护，网站标识一二三四五六</div>';
  const html = `<html><head><meta charset="utf-8"><title>公示</title></head><body><ul>${menu}</ul><p><a href="/u/2024.doc">云汀市残联2024年公示.doc</a></p>${foot}</body></html>`;
  expect(() => importBytes(html, 'none.html')).toThrow(/链接的文件“云汀市残联2024年公示\.doc”/u);
});

test('a site that includes a header as a whole document does not end its page there', () => {
  const header =
    '<!DOCTYPE html><html><head><title>页头</title></head><body><ul><li><a href="/">首页</a></li></ul></body></html><!-- 页头完 -->';
  const text = `<div><h1>${short}</h1>${facts}${sentences}</div>`;
  for (const inner of [header, '<ul><li><a href="/">首页</a></li></ul></html>', '</body><div>首页</div>']) {
    const html = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>云汀市残联</title></head><body class="a">${inner}${text}</body></html>`;
    const { policy } = importBytes(html, 'nested.html');
    expect(policy, inner).toMatchObject({
      title: short,
      recipients: ['各街道残联'],
      adoptedOn: '2024-08-01',
    });
  }
});

test('of a page whose text is a table below a large menu the table is the text, its number is no title', () => {
  const name = '云汀市残疾人联合会行政处罚信息公开表';
  const table = (cell: string): string =>
    `<table><tr><td>序号</td><td>当事人</td><td>违法行为</td><td>处罚内容</td><td>作出决定机关</td></tr><tr><td>1</td><td>${cell}</td><td>未按规定安排无障碍设施</td><td>警告，罚款二千元</td><td>云汀市残疾人联合会</td></tr></table>`;
  const statement =
    '<div><div>版权与免责声明</div><div>1.凡本站注明“文章类型：原创”的所有作品，其版权属于云汀市残疾人联合会网站所有，转载必须注明来源。</div></div>';
  for (const number of ['（云残罚决字〔2024〕52号）', ' 云残罚决字〔2024〕52号']) {
    const text = `<div><div>打印  微博</div><div>手机扫一扫打开此页</div></div><div><div class="t">${name}<br>${number.trim()}</div><div>${table('某某公司')}</div></div>${statement}`;
    const html = menued('云汀市残疾人联合会', '', text).replace(
      '<title>',
      `<meta name="ArticleTitle" content="${name}${number}"><title>`,
    );
    const { policy, mdx } = importBytes(html, 'penalty.html');
    expect(policy, number).toMatchObject({
      title: name,
      number: { serial: 52, year: 2024 },
    });
    expect(mdx).toContain('某某公司');
    expect(mdx).not.toMatch(/版权|扫一扫|辅具适配机构/u);
  }
});

test('a page in which no text is known is read whole, and asked about', () => {
  const links = Array.from({ length: 24 }, (_, at) => `<li><a href="/${at}">栏目第${at}号</a></li>`).join('');
  const html = `<html><head><meta charset="utf-8"><title>云汀市残联</title></head><body><ul>${links}</ul><ul>${news}${news}</ul><p>${short}</p><p>各街道残联：</p><p>请安排值班。</p></body></html>`;
  const whole = importBytes(html, 'whole.html');
  expect(whole.doubts.map(({ why }) => why).join()).toContain('没有认出网页里哪一部分是正文');
  const known = importBytes(menued(short, `<h2>${short}</h2>${facts}`, sentences), 'known.html');
  expect(known.doubts.map(({ why }) => why).join()).not.toContain('没有认出网页里');
});

test('links to what explains a text, and the part of a page that offers its files, are none of it', () => {
  const below =
    '<p>相关政策:关于《云汀市残疾人联合会关于春节期间服务安排的通知》的政策解读</p><h1>文档附件</h1><ul><li><a href="/a.doc">附件：值班安排表.doc</a></li></ul><p>作者：</p>';
  const { mdx } = importBytes(menued(short, `<h2>${short}</h2>${facts}`, sentences + below), 'short.html');
  expect(mdx.trimEnd()).toMatch(/<Signature>2024年8月1日<\/Signature>$/u);
});

const notice = [
  '各县（市、区）残联：',
  '为做好社区康复服务，现将有关事项通知如下。',
  '一、各街道应当建立康复服务站，配备专职委员，每季度走访一次服务对象。',
  '云汀市残疾人联合会',
  '2024年5月6日',
];
const inText = (...below: string[]) =>
  importBytes(['云汀市残疾人联合会关于社区康复服务的通知', ...notice, ...below].join('\n'));

test('a page that shows its text in parts is told, however it leads to the others', () => {
  for (const pager of [
    ['1    2    3    下一页    第/3页    跳转'],
    ['上一页', '1', '2', '下一页'],
    ['首页 上一页 [1] [2] [3] 下一页 尾页'],
    ['第1/3页 下一页'],
    ['共3页 下一页'],
    ['共 3 页 1 2 3'],
    ['分页：1 2 3'],
    ['上一页 下一页 1/3'],
    ['1 2 3 ... 10 下一页'],
    ['共3页  当前第1页 首页 上页 下页 末页'],
    ['<<上一页 12下一页>>'],
    ['下一页 >'],
    ['点击下一页继续阅读'],
    ['余下全文'],
    ['展开全文'],
    ['点击查看剩余全文'],
    ['（未完待续）'],
  ]) {
    const { unread, mdx } = inText(...pager);
    expect(unread.map((it) => it.why).join(), pager[0]).toContain('正文分成了几页');
    expect(mdx, pager[0]).not.toMatch(/下一?页|分页|共 3 页|全文|未完/u);
  }
  for (const other of [
    ['上一页：关于停水的通告', '下一页：关于来电的通告'],
    ['第1页 共1页'],
    ['第1页/共3页'],
    ['共1页 1'],
    ['上一篇', '下一篇'],
    ['查看全文请到县残联领取。'],
  ])
    expect(
      inText(...other)
        .unread.map((it) => it.why)
        .join(),
      other[0],
    ).not.toContain('正文分成了几页');
  const html = page(
    `${notice.map((it) => `<p>${it}</p>`).join('')}<div><a>上一页</a> <b>1</b> <a href="2">2</a> <a href="2">下一页</a></div>`,
  );
  expect(
    importBytes(html, 'text.html')
      .unread.map((it) => it.why)
      .join(),
  ).toContain('正文分成了几页');
});

test('a foot that numbers the pages of a document tells of no other pages', () => {
  const title = '云汀市残疾人联合会关于社区康复服务的通知';
  const inRtf = [title, ...notice].map((it) => `${escaped(it)}\\par`).join('');
  for (const foot of ['第 1/3 页', '共3页 1 2 3', '1 2 下一页']) {
    const { unread, policy } = importBytes(
      rtf(`{\\footer ${escaped(foot)}\\par}\\pard ${inRtf}`),
      'text.rtf',
    );
    expect(policy.title).toBe(title);
    expect(unread.map((it) => it.why).join(), foot).not.toContain('正文分成了几页');
  }
  for (const printed of [['第 1/3 页'], ['第 1/3 页', '二、每季度检查一次，并及时报送。', '第 2/3 页']])
    expect(
      inText(...printed)
        .unread.map((it) => it.why)
        .join(),
    ).not.toContain('正文分成了几页');
});

test('a file that the program of a site offers below a text is no words of it, and is told where no list names it', () => {
  for (const offer of [
    '附件【服务登记表.docx】已下载12次',
    '附件下载：服务登记表.docx (下载次数: 12)',
    '附件：服务登记表.docx 下载次数：12次',
    '服务登记表.docx [12.5 KB]',
    '附件1： 服务登记表.docx 大小：1.2MB 下载',
    '下载附件 服务登记表.docx',
    '附件1.服务登记表.docx 已下载 次',
  ]) {
    const { mdx, unread } = inText(offer);
    expect(mdx, offer).not.toContain('登记表');
    expect(unread, offer).toContainEqual(
      expect.objectContaining({ kind: 'missing', what: '服务登记表.docx' }),
    );
  }
  expect(inText('附件：服务登记表.docx').mdx).toContain('附件：服务登记表.docx');
  const { unread } = inText('附件：1．服务登记表', '附件1： 服务登记表.docx [12 KB]');
  expect(unread.filter((it) => it.what.includes('登记表'))).toHaveLength(1);
});

test('a notice of one sentence in the form of a site’s program is read', () => {
  const short = page(
    '<form name="_content"><div class="nr"><p>云汀市残联定于本周五上午检查消防设施，请各协会配合检查人员做好准备</p><p>联系电话：000-0000000。</p><p>云汀市残疾人联合会</p><p>2024年5月6日</p></div></form>',
  );
  expect(importBytes(short, 'text.html').policy).toMatchObject({ adoptedOn: '2024-05-06' });
});

test('a page of frames is refused with the frame that its text may stand in', () => {
  const frames = '<html><head><title>框架</title></head><frameset><frame src="main.html"></frameset></html>';
  expect(() => importBytes(frames, 'frames.html')).toThrow(/只有 2 个汉字[\s\S]*嵌在网页里的“main\.html”/u);
});

test('buttons of a page with signs or counts beside them are none of its text, above and below', () => {
  for (const row of [
    ...['听新闻', 'T小 T中 T大', '扫码看手机版', '听全文 / 收藏 / 点赞 12', '放大+ 缩小- 重置'],
    ...['点赞 0 收藏 0 评论 0', '🖨打印 ✖关闭', '【我要打印】【关闭窗口】【Top】', '阅读 1234'],
  ]) {
    const { mdx, policy } = inText(row);
    const above = importBytes(['云汀市残疾人联合会关于社区康复服务的通知', row, ...notice].join('\n'));
    expect(above.policy.recipients, row).toEqual(policy.recipients);
    expect(above.mdx, row).not.toContain(row);
    expect(mdx.trimEnd(), row).toMatch(/<Signature>2024年5月6日<\/Signature>$/u);
    expect(policy.recipients, row).toEqual(['各县（市、区）残联']);
  }
  for (const words of ['阅读12篇文章', '重置', '重置密码须知', '×', '---'])
    expect(inText('附件', '服务目录', words, '各站应当公开目录。').mdx, words).toContain(
      words.replace(/^-/u, '\\-'),
    );
});
