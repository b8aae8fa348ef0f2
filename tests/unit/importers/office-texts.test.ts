import { expect, test } from '@playwright/test';
import { escaped, odt, p, rtf } from './rich-text-builder.ts';
import { importBytes } from './support.ts';

const title = '云汀市残疾人联合会关于做好社区康复服务的通知';
const number = '云残发〔2024〕12号';
const recipients = '各县（市、区）残联：';
const opening =
  '为做好社区康复服务工作，让持证残疾人就近得到康复指导，现将有关事项通知如下，请认真贯彻执行。';
const aim = '坚持需求导向，把为残疾人办实事放在首位，每个街道建立一个康复服务站，配备专职委员。';
const first = '健全组织。各街道应当建立残疾人协会，每季度走访一次服务对象。';
const second = '改进服务。辅助器具适配由区残联统一组织，三十日内完成评估。';
const signature = ['云汀市残疾人联合会', '2024年5月6日'];
const rows = [
  ['街道', '服务站', '专职委员'],
  ['溪口', '1', '2'],
  ['石桥', '1', '2'],
];

/** What came out of a file, and what was told of it. */
interface Right {
  told: string[];
  /** What stands in a text box or a note, which is to be looked at. */
  doubted?: string[];
  table?: true;
}

const head = [p(title), p(number), p(recipients), p(opening)].join('');
const foot = signature.map((it) => p(it)).join('');
const body = [p('一、总体要求'), p(aim), p('二、主要任务'), p(`（一）${first}`), p(`（二）${second}`)].join(
  '',
);
const cell = (text: string, more = ''): string =>
  `<table:table-cell office:value-type="string"${more}>${p(text)}</table:table-cell>`;
const level = (at: number, format: string, prefix: string, suffix: string): string =>
  `<text:list-level-style-number text:level="${at}" style:num-format="${format}" style:num-prefix="${prefix}" style:num-suffix="${suffix}"/>`;
const item = (content: string): string => `<text:list-item>${content}</text:list-item>`;
const draw = 'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"';
const text = (style: string, properties: string): string =>
  `<style:style style:name="${style}" style:family="text"><style:text-properties ${properties}/></style:style>`;

const documents: [name: string, bytes: Buffer, right: Right][] = [
  [
    'LibreOffice: spans cut anywhere, soft page breaks, declarations, heads and feet',
    odt(
      '<office:forms/><text:sequence-decls><text:sequence-decl text:name="Table"/></text:sequence-decls>' +
        head
          .replace('社区', '</text:span><text:soft-page-break/><text:span text:style-name="T2">社区')
          .replace('做好', '<text:span text:style-name="T1">做好')
          .replace('康复服务的通知', '康复服务的通知</text:span>') +
        body +
        '<text:p/>' +
        foot,
      text('T1', 'style:font-name="A"') + text('T2', 'style:font-name="B"'),
      `<style:header>${p('内部资料')}</style:header><style:footer><text:p>— <text:page-number>1</text:page-number> —</text:p></style:footer>`,
    ),
    { told: ['内部资料', '— 1 —'] },
  ],
  [
    'automatic numbers of lists, one list interrupted by text',
    odt(
      head +
        `<text:list text:style-name="L">${item(p('总体要求'))}</text:list>${p(aim)}` +
        `<text:list text:style-name="L" text:continue-numbering="true">${item(p('主要任务') + `<text:list>${item(p(first))}${item(p(second))}</text:list>`)}</text:list>` +
        foot,
      `<text:list-style style:name="L">${level(1, '一, 二, 三, ...', '', '、')}${level(2, '一, 二, 三, ...', '（', '）')}</text:list-style>`,
    ),
    { told: [] },
  ],
  [
    'tracked changes: what was deleted is told, what was put in is read',
    odt(
      `<text:tracked-changes><text:changed-region xml:id="c1"><text:deletion>${p('原来的要求')}</text:deletion></text:changed-region><text:changed-region xml:id="c2"><text:insertion/></text:changed-region></text:tracked-changes>` +
        head +
        body.replace(
          '每个街道',
          '<text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>每个街道<text:change-end text:change-id="c2"/>',
        ) +
        foot,
    ),
    { told: ['原来的要求'] },
  ],
  [
    'a text box, a footnote, a comment, a picture',
    odt(
      p(`<draw:frame ${draw}><draw:text-box>${p('特急')}</draw:text-box></draw:frame>`) +
        head +
        body.replace(
          '专职委员。',
          `专职委员<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p('见名册。')}</text:note-body></text:note>。<office:annotation>${p('核对人数')}</office:annotation><draw:frame ${draw}/>`,
        ) +
        foot,
    ),
    { told: ['特急', '1 见名册。', '核对人数', '图片或嵌入对象'], doubted: ['特急', '1 见名册。'] },
  ],
  [
    'a table with cells and rows that are repeated',
    odt(
      head +
        body +
        `<table:table><table:table-column table:number-columns-repeated="3"/><table:table-header-rows><table:table-row>${(rows[0] ?? []).map((it) => cell(it)).join('')}</table:table-row></table:table-header-rows>` +
        `<table:table-row table:number-rows-repeated="2">${cell('溪口')}${cell('1', ' table:number-columns-repeated="2"')}</table:table-row></table:table>` +
        foot,
    ),
    { told: [], table: true },
  ],
];

const paragraph = (words: string): string => `\\pard\\qj\\fi640\\f0\\fs32 ${escaped(words)}\\par `;
const unicode = (words: string): string =>
  `\\pard\\uc0 ${Array.from(words, (it) => `\\u${it.charCodeAt(0) > 32767 ? it.charCodeAt(0) - 65536 : it.charCodeAt(0)} `).join('')}\\par `;
const lines = [
  title,
  number,
  recipients,
  opening,
  '一、总体要求',
  aim,
  '二、主要任务',
  `（一）${first}`,
  `（二）${second}`,
];
const all = [...lines, ...signature];
const row = (cells: readonly string[]): string =>
  `\\trowd\\trgaph108\\cellx2000\\cellx4000\\cellx6000\\pard\\intbl ${cells.map((it) => `${escaped(it)}\\cell `).join('')}\\row `;

const rtfs: [name: string, bytes: Buffer, right: Right][] = [
  [
    'Word: style sheet, properties, revision ids, code page 936',
    rtf(
      `{\\stylesheet{\\s1\\f0 ${escaped('标题')};}}{\\info{\\title ${escaped('草稿')}}{\\author ${escaped('张某某')}}}{\\*\\rsidtbl\\rsid1}` +
        all.map(paragraph).join(''),
    ),
    { told: [] },
  ],
  [
    'WPS: every sign by its Unicode number, nothing for older programs',
    rtf(all.map(unicode).join('')),
    { told: [] },
  ],
  [
    'LibreOffice: numbers of lists as text, a footnote, heads and feet',
    rtf(
      `{\\header ${escaped('内部资料')}\\par}{\\footer \\chpgn\\par}` +
        all
          .map((it) =>
            /^[一二]、/u.test(it)
              ? `\\pard\\ls1{\\listtext\\f0 ${escaped(it.slice(0, 2))}\\tab}${escaped(it.slice(2))}\\par `
              : paragraph(it),
          )
          .join('')
          .replace(
            escaped('专职委员。'),
            `${escaped('专职委员')}{\\super\\chftn}{\\footnote\\pard ${escaped('见名册。')}}${escaped('。')}`,
          ),
    ),
    { told: ['内部资料', '见名册。'], doubted: ['见名册。'] },
  ],
  [
    'a table between paragraphs',
    rtf([...lines.map(paragraph), ...rows.map(row), ...signature.map(paragraph)].join('')),
    { told: [], table: true },
  ],
  [
    'tracked changes, hidden words, a text box',
    rtf(
      `{\\shp{\\*\\shpinst{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt\\pard ${escaped('特急')}\\par}}}` +
        all
          .map(paragraph)
          .join('')
          .replace(
            escaped('每个街道'),
            `{\\deleted ${escaped('各街道')}}{\\revised ${escaped('每个街道')}}{\\v ${escaped('待定')}}`,
          ),
    ),
    { told: ['特急', '各街道', '待定'], doubted: ['特急'] },
  ],
];

for (const [kind, list] of [
  ['odt', documents],
  ['rtf', rtfs],
] as const)
  for (const [name, bytes, { told, doubted = [], table }] of list)
    test(`${kind}, ${name}`, () => {
      const { policy, tree, leftOut, doubts } = importBytes(bytes, `notice.${kind}`);
      expect(policy).toMatchObject({
        title,
        number: { text: number },
        issuers: [signature[0]],
        recipients: [recipients.slice(0, -1)],
        adoptedOn: '2024-05-06',
      });
      expect(tree.map((it) => it.id)).toEqual([
        ...['p1', 'c1', 'c1-p1', 'c2', 'c2-s1', 'c2-s2'],
        ...(table ? [expect.stringMatching(/p\d$/u)] : []),
      ]);
      expect([leftOut.map((it) => it.what), doubts.map((it) => it.what)]).toEqual([told, doubted]);
    });

test('repeated cells and rows of an OpenDocument table are read as many times', () => {
  const [, bytes] = documents.at(-1) ?? [];
  const { mdx } = importBytes(bytes ?? '', 'notice.odt');
  expect(mdx.match(/^\| 溪口 +\| 1 +\| 1 +\|$/gmu)).toHaveLength(2);
});
