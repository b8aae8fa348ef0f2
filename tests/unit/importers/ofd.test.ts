import { expect, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { readOfd } from '../../../src/importers/ofd/read-ofd.ts';
import { met } from './intake/met.ts';
import { importBytes, importFile } from './support.ts';

const namespace = 'xmlns:ofd="http://www.ofdspec.org/2016"';

/** A line of signs 5 mm high that begins at a place in mm; every sign a step from the one before. */
const line = (text: string, x: number, y: number, attributes = ''): string =>
  `<ofd:TextObject ID="1" Boundary="${x} ${y - 5} 160 6" Font="1" Size="5" ${attributes}><ofd:TextCode X="0" Y="5" DeltaX="g ${text.length - 1} 5">${text}</ofd:TextCode></ofd:TextObject>`;

const ofd = (pages: string[], more: Record<string, string> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        'OFD.xml': `<ofd:OFD ${namespace}><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
        'Doc_0/Document.xml': `<ofd:Document ${namespace}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:TemplatePage ID="9" BaseLoc="Tpls/T.xml"/></ofd:CommonData><ofd:Pages>${pages
          .map((_, index) => `<ofd:Page ID="${index + 1}" BaseLoc="Pages/P${index}.xml"/>`)
          .join('')}</ofd:Pages></ofd:Document>`,
        'Doc_0/Tpls/T.xml': `<ofd:Page ${namespace}><ofd:Content><ofd:Layer>${line('云汀市公报', 90, 15)}</ofd:Layer></ofd:Content></ofd:Page>`,
        ...Object.fromEntries(
          pages.map((content, index) => [
            `Doc_0/Pages/P${index}.xml`,
            `<ofd:Page ${namespace}><ofd:Template TemplateID="9"/><ofd:Content><ofd:Layer ID="2">${content}</ofd:Layer></ofd:Content></ofd:Page>`,
          ]),
        ),
        ...more,
      }).map(([name, content]) => [name, strToU8(content)]),
    ),
  );

const first = [
  line('云汀市残疾人联合会关于社区康复的通知', 60, 40),
  line('云残发〔2024〕12号', 80, 50),
  line('各县（市、区）残联：', 27, 60),
  line('为做好社区康复服务工作让持证残疾人就近得到康复指导现将', 37, 70),
  line('有关事项通知如下，请结合实际认真贯彻执行遇到的问题及时报', 27, 80),
  line('告。', 27, 90),
  line('一、总体要求', 37, 100),
  line('坚持需求导向，把为残疾人办实事放在首位，推动各项服务落', 37, 110),
  line('— 1 —', 100, 285),
].join('');
const second = [
  line('到村和社区。', 27, 40),
  line('云汀市残疾人联合会', 110, 60),
  line('2024年5月6日', 120, 70),
  line('— 2 —', 100, 285),
].join('');

test('an official document: lines by their places, paragraphs over the page’s end, template and numbers told', () => {
  const { policy, tree, leftOut } = importBytes(ofd([first, second]), 'text.ofd');
  expect(policy).toMatchObject({
    title: '云汀市残疾人联合会关于社区康复的通知',
    number: { text: '云残发〔2024〕12号' },
    issuers: ['云汀市残疾人联合会'],
    adoptedOn: '2024-05-06',
  });
  expect(tree.map((it) => `${it.id} ${it.text}`)).toEqual([
    'p1 为做好社区康复服务工作让持证残疾人就近得到康复指导现将有关事项通知如下，请结合实际认真贯彻执行遇到的问题及时报告。',
    'c1 一、总体要求',
    'c1-p1 坚持需求导向，把为残疾人办实事放在首位，推动各项服务落到村和社区。',
  ]);
  expect(leftOut.map((it) => it.what)).toEqual(['云汀市公报', '— 1 — — 2 —']);
});

test('hidden and turned words, seals and comments are told', () => {
  const words = [
    line('正文一行', 27, 60),
    line('看不见', 27, 70, 'Visible="false"'),
    line('水印', 27, 80, 'CTM="0.7 0.7 -0.7 0.7 0 0"'),
  ];
  const { lines, beside } = readOfd(
    Buffer.from(
      ofd([words.join('')], {
        'Doc_0/Annots/Page_0/Annotation.xml': `<ofd:A ${namespace}>${line('批注', 1, 1)}</ofd:A>`,
        'Doc_0/Signs/Sign_0/SignedValue.dat': 'x',
      }),
    ),
  );
  expect(lines.map((it) => it.text)).toEqual(['云汀市公报', '正文一行']);
  expect(beside.map((it) => it.what)).toEqual(['看不见', '水印', '批注', '1 个电子印章或签名']);
});

test('words that stand on no page are told: graphics, outlines, tags, data of the file, remarks of notes', () => {
  const more = {
    'Doc_0/DocumentRes.xml': `<ofd:Res ${namespace}><ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="4">${line('图形里', 1, 9)}</ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits></ofd:Res>`,
    'Doc_0/Tags/Tag_0.xml': `<t:公文 xmlns:t="x"><t:备注>标签里</t:备注></t:公文>`,
    'Doc_0/Extensions.xml': `<ofd:Extensions ${namespace}><ofd:Extension><ofd:Property>扩展里</ofd:Property></ofd:Extension></ofd:Extensions>`,
    'Doc_0/Annots/P0.xml': `<ofd:PageAnnot ${namespace}><ofd:Annot><ofd:Remark>批注里</ofd:Remark></ofd:Annot></ofd:PageAnnot>`,
    'OFD.xml': `<ofd:OFD ${namespace}><ofd:DocBody><ofd:DocInfo><ofd:Title>正文一行</ofd:Title><ofd:CustomDatas><ofd:CustomData Name="a">数据里</ofd:CustomData></ofd:CustomDatas></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
  };
  const { beside } = readOfd(Buffer.from(ofd([line('正文一行', 27, 60)], more)));
  expect(beside.map((it) => it.what)).toEqual(['批注里', '图形里', '数据里 标签里 扩展里']);
});

test('of several documents in one file the first is read, and the others are told; words that nobody sees and who made a seal, too', () => {
  const body = (number: number): string =>
    `<ofd:DocBody><ofd:DocRoot>Doc_${number}/Document.xml</ofd:DocRoot></ofd:DocBody>`;
  const unseen = ['<ofd:FillColor Value="255 255 255"/>', '<ofd:FillColor Value="0 0 0" Alpha="0"/>'].map(
    (color, index) =>
      line(`看不见的字${index}`, 37, 120 + index * 10).replace('<ofd:TextCode', `${color}<ofd:TextCode`),
  );
  const clear = ['Alpha="0"', 'Fill="false"'].map((it, index) =>
    line(`透明的字${index}`, 37, 140 + index * 10, it),
  );
  const black = line('看得见的字', 37, 160).replace(
    '<ofd:TextCode',
    '<ofd:FillColor Value="0 0 0"/><ofd:TextCode',
  );
  const { lines, beside } = readOfd(
    Buffer.from(
      ofd([[first, ...unseen, ...clear, black].join('')], {
        'OFD.xml': `<ofd:OFD ${namespace}>${body(0)}${body(1)}</ofd:OFD>`,
        'Doc_1/Document.xml': `<ofd:Document ${namespace}><ofd:Pages><ofd:Page ID="1" BaseLoc="P.xml"/></ofd:Pages></ofd:Document>`,
        'Doc_1/P.xml': `<ofd:Page ${namespace}><ofd:Content><ofd:Layer>${line('另一份文件', 60, 40)}</ofd:Layer></ofd:Content></ofd:Page>`,
        'Doc_0/Signs/Sign_0/Signature.xml': `<ofd:Signature ${namespace}><ofd:Provider ProviderName="云汀印章" Company="云汀科技"/></ofd:Signature>`,
      }),
    ),
  );
  const told = (list: typeof beside): string => list.map(({ what, why }) => `${why}：${what}`).join('\n');
  expect(lines.map(({ text }) => text).join()).not.toContain('另一份文件');
  expect(told(beside)).toMatch(/只读了第一份.*：第 2 份：“另一份文件”/);
  expect(told(beside)).toContain('没有验证：云汀印章 云汀科技');
  expect(lines.map(({ text }) => text).join()).not.toMatch(/看不见的字|透明的字/);
  expect(told(beside)).toMatch(/^白色的字，纸上看不见.*：看不见的字0$/m);
  expect(told(beside)).toMatch(/^只占位置、不画出来的字.*：看不见的字1 透明的字0 透明的字1$/m);
});

/** Lines across and down that close the cells of a table: as strokes, or as thin filled fields. */
const ruled = (xs: number[], ys: number[], filled: boolean): string => {
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  const path = (x: number, y: number, width: number, height: number): string =>
    filled
      ? `<ofd:PathObject ID="5" Boundary="${x} ${y} ${width || 0.2} ${height || 0.2}" Stroke="false" Fill="true"><ofd:FillColor Value="0 0 0"/><ofd:AbbreviatedData>M 0 0 L ${width || 0.2} 0 L ${width || 0.2} ${height || 0.2} L 0 ${height || 0.2} C</ofd:AbbreviatedData></ofd:PathObject>`
      : `<ofd:PathObject ID="5" Boundary="${x} ${y} ${width} ${height}" LineWidth="0.3"><ofd:AbbreviatedData>M 0 0 L ${width} ${height}</ofd:AbbreviatedData></ofd:PathObject>`;
  return [
    ...ys.map((y) => path(left, y, right - left, 0)),
    ...xs.map((x) => path(x, top, 0, bottom - top)),
  ].join('');
};

test('a table is read cell by cell along the lines that the file draws, as in a PDF; curves and white lines part nothing', () => {
  const cells = [
    line('序号', 28, 120),
    line('任务', 52, 120),
    line('1', 28, 130),
    line('评估辅助器具需求形成清单', 52, 130),
    line('报区残联审核', 52, 136),
  ].join('');
  const page = (lines: string): Uint8Array => ofd([first.replace(/— 1 —/u, '') + lines + cells]);
  const grid = [
    ['序号', '任务'],
    ['1', '评估辅助器具需求形成清单报区残联审核'],
  ];
  for (const filled of [false, true]) {
    const { lines, doubts } = readOfd(Buffer.from(page(ruled([26, 50, 113], [114, 123, 138], filled))));
    expect(
      lines.flatMap((it) => (it.table ? [it.table] : [])),
      String(filled),
    ).toEqual([grid]);
    expect(doubts.map((it) => it.why).join()).toContain('按画出的线读成了表格');
  }
  const unseen = ruled([26, 50, 113], [114, 123, 138], true).replaceAll('"0 0 0"', '"255 255 255"');
  const curved =
    '<ofd:PathObject ID="6" Boundary="26 114 80 20"><ofd:AbbreviatedData>M 0 0 B 1 1 2 2 80 20 L 0 0</ofd:AbbreviatedData></ofd:PathObject>';
  for (const it of [unseen, curved])
    expect(readOfd(Buffer.from(page(it))).lines.some((row) => row.table)).toBe(false);
});

test('a damaged part that stands on no page is told, and the pages are read', () => {
  const { lines, beside } = readOfd(
    Buffer.from(ofd([line('正文一行', 27, 60)], { 'Doc_0/Tags/Tag_0.xml': '<a><b></a>' })),
  );
  expect(lines.map((it) => it.text)).toContain('正文一行');
  expect(beside.map(({ what, why }) => `${what}：${why}`).join()).toContain(
    'Doc_0/Tags/Tag_0.xml：OFD 的这些部分已损坏',
  );
});

test('36: one that can not be read is named, with what to do; one of pictures too', () => {
  expect(() => importFile(met(36))).toThrow(/OFD.*另存为 \.docx/);
  expect(() => readOfd(Buffer.from(ofd([''], { 'Doc_0/Tpls/T.xml': `<ofd:Page ${namespace}/>` })))).toThrow(
    /没有文字.*图片/,
  );
  const whole = Buffer.from(ofd([first]));
  expect(() => readOfd(whole.subarray(0, whole.length - 100))).toThrow(/没有下载完整/);
});

test('attached files and pictures are told; words that all stand turned are told as such', () => {
  const picture = `<ofd:ImageObject ID="7" Boundary="10 10 20 20" ResourceID="8"/>`;
  const document = `<ofd:Document ${namespace}><ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/P0.xml"/></ofd:Pages><ofd:Attachments>Attachments.xml</ofd:Attachments></ofd:Document>`;
  const { beside } = readOfd(
    Buffer.from(
      ofd([line('正文的一句话。', 27, 60) + picture], {
        'Doc_0/Document.xml': document,
        'Doc_0/Attachments.xml': `<ofd:Attachments ${namespace}><ofd:Attachment ID="1" Name="登记表" Format="doc"><ofd:FileLoc>a.doc</ofd:FileLoc></ofd:Attachment></ofd:Attachments>`,
      }),
    ),
  );
  const told = beside.map((it) => `${it.what} ${it.why}`);
  expect(told).toContain('登记表.doc OFD 里附带的文件，没有导入；要导入的请另存出来');
  expect(told).toContain('1 张图片 图片没有导入，请看里面是否有文字');
  const turned = ofd([line('竖着放的话', 27, 60, 'CTM="0 1 -1 0 0 0"')], { 'Doc_0/Document.xml': document });
  expect(() => readOfd(Buffer.from(turned))).toThrow(/都是斜放、竖排的.*竖着放的话/u);
});

test('a page of an OFD on which no word of its own stands is named', () => {
  const scan = '<ofd:ImageObject ID="3" Boundary="0 0 210 297" ResourceID="4"/>';
  const { beside } = readOfd(Buffer.from(ofd([first, scan, second])));
  expect(beside.map((it) => `${it.what} ${it.why}`)).toContain(
    '第 2 页 没有文字，可能是扫描的图片，没有导入，请看里面是否有正文',
  );
});

test('lines of a short text that all begin at the left edge are not joined where none of them fills the page', () => {
  const short = [
    '云汀市残疾人联合会关于康复服务的通知',
    '各县（市、区）残疾人联合会：',
    '现将有关事项通知如下，请认真执行。',
  ];
  const rows = short.map((it, at) => line(it, 27, 40 + at * 10));
  const full = '为做好社区康复服务工作让持证残疾人就近得到康复指导各单位要';
  const texts = (...more: string[]) =>
    readOfd(Buffer.from(ofd([[...rows, ...more].join('')]))).lines.map((it) => it.text);
  expect(texts().slice(-3)).toEqual(short);
  expect(texts(line(full, 27, 100), line('落实。', 27, 110)).at(-1)).toBe(`${full}落实。`);
});
