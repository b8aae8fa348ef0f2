import { expect, test } from '@playwright/test';
import { readDocx } from '../../../src/importers/docx/read-docx.ts';
import { readOdt } from '../../../src/importers/odf/read-odt.ts';
import { readRtf } from '../../../src/importers/rtf/read-rtf.ts';
import { whyBoxed } from '../../../src/importers/source/boxed.ts';
import type { FileText } from '../../../src/importers/source/types.ts';
import { docx, paragraph, run } from './docx-builder.ts';
import { escaped, odt, p, rtf } from './rich-text-builder.ts';
import { importBytes } from './support.ts';

const wordBox = (...words: string[]): string =>
  `<w:r><w:pict><w:txbxContent>${words.map((it) => paragraph(run(it))).join('')}</w:txbxContent></w:pict></w:r>`;
const odtBox = (...words: string[]): string =>
  `<draw:frame><draw:text-box>${words.map((it) => p(it)).join('')}</draw:text-box></draw:frame>`;
const rtfBox = (...words: string[]): string =>
  `{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt ${words.map((it) => `\\pard ${escaped(it)}\\par`).join('')}}}}`;

/** A file with a box before the words of a paragraph, one behind some of them, and one in an empty paragraph. */
const files: [kind: string, read: () => FileText][] = [
  [
    'docx',
    () =>
      readDocx(
        docx(
          paragraph(wordBox('箱一', '箱二') + run('甲')) +
            paragraph(run('乙') + wordBox('箱三') + run('丙')) +
            paragraph(wordBox('箱四')) +
            paragraph(`<w:del>${wordBox('删箱')}</w:del>${run('丁')}`),
        ),
      ),
  ],
  [
    'odt',
    () =>
      readOdt(
        odt(
          p(`${odtBox('箱一', '箱二')}甲`) +
            p(`乙${odtBox('箱三')}丙`) +
            p(
              `<draw:g><draw:custom-shape>${p('箱四')}<draw:enhanced-geometry/></draw:custom-shape></draw:g>`,
            ) +
            p(`<office:annotation>${odtBox('删箱')}</office:annotation>丁`),
        ),
      ),
  ],
];

for (const [kind, read] of files)
  test(`${kind}: a text box is read where it is anchored, and told`, () => {
    const { lines, doubts, beside } = read();
    expect(lines.map((it) => it.text)).toEqual(['箱一', '箱二', '甲', '乙丙', '箱三', '箱四', '丁']);
    expect(lines.map((it) => it.line)).toEqual(lines.map((it) => it.line).toSorted((a, b) => a - b));
    expect(doubts.map((it) => it.what)).toEqual(['箱一 箱二', '箱三', '箱四']);
    expect(new Set(doubts.map((it) => it.why))).toEqual(new Set([whyBoxed]));
    expect(beside.map((it) => it.what)).toEqual(['删箱']);
  });

test('rtf: a text box is read before its paragraph, one of a page header is told as such', () => {
  const { lines, doubts, beside } = readRtf(
    rtf(
      `{\\header ${rtfBox('页眉箱')}\\par}\\pard ${escaped('甲')}${rtfBox('箱一', '箱二')}${escaped('乙')}\\par\\pard ${escaped('丙')}\\par`,
    ),
  );
  expect(lines.map((it) => it.text)).toEqual(['箱一', '箱二', '甲乙', '丙']);
  expect(doubts.map((it) => it.what)).toEqual(['箱一 箱二']);
  expect(beside.map((it) => `${it.what} ${it.why}`)).toEqual(['页眉箱 页眉页脚不是正文']);
});

test('a file whose words all stand in boxes is refused, for their order is not known', () => {
  expect(() => readOdt(odt(p(odtBox('框'))))).toThrow(/文本框/);
  expect(() => readRtf(rtf(`\\pard ${rtfBox('框')}\\par`))).toThrow(/都在文本框里/);
});

const title = '云汀市残疾人联合会关于做好社区康复服务的通知';
const text = [
  title,
  '各县（市、区）残联：',
  '为做好社区康复服务工作，让持证残疾人就近得到康复指导，现将有关事项通知如下，请认真贯彻执行。',
  '一、总体要求',
  '坚持需求导向，把为残疾人办实事放在首位，每个街道建立一个康复服务站，配备专职委员。',
];
const signature = ['云汀市残疾人联合会', '2024年5月6日'];

test('a number in a box above the title and a signature in a box at the end are fields', () => {
  const word = docx(
    paragraph(wordBox('云残发〔2024〕12号')) +
      text.map((it) => paragraph(run(it))).join('') +
      paragraph(wordBox(...signature)),
  );
  const open = odt(
    p(odtBox('云残发〔2024〕12号')) + text.map((it) => p(it)).join('') + p(odtBox(...signature)),
  );
  const rich = rtf(
    `${rtfBox('云残发〔2024〕12号')}${text.map((it) => `\\pard ${escaped(it)}\\par`).join('')}${rtfBox(...signature)}\\par`,
  );
  for (const [file, bytes] of [
    ['a.docx', word],
    ['a.odt', open],
    ['a.rtf', rich],
  ] as const)
    expect(importBytes(bytes, file).policy, file).toMatchObject({
      title,
      number: { text: '云残发〔2024〕12号' },
      issuers: ['云汀市残疾人联合会'],
      adoptedOn: '2024-05-06',
    });
});
