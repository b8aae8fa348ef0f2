import { expect, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { readDocx } from '../../../src/importers/docx/read-docx.ts';
import { readMarkdown } from '../../../src/importers/markdown/read-markdown.ts';
import { readOdt } from '../../../src/importers/odf/read-odt.ts';
import { readPdf } from '../../../src/importers/pdf/read-pdf.ts';
import { readRtf } from '../../../src/importers/rtf/read-rtf.ts';
import type { FileText } from '../../../src/importers/source/types.ts';
import { docx, paragraph, run } from './docx-builder.ts';
import { coded, latin, pdf, pdfOf } from './pdf-builder.ts';

const address = 'http://y.example/1.xls';

/** The text of a file, and the links that are told of it: line, words, address. */
const linked = ({ lines, beside }: FileText): unknown[] => [
  lines.map((it) => it.text).join('|'),
  ...beside
    .filter((it) => it.why.startsWith('链接的地址'))
    .map((it) => [it.line, it.what, /地址 (\S+)/u.exec(it.why)?.[1]]),
];
const told = (words = '表格'): unknown[] => [`见${words}。`, [1, words, address]];

const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (code: string, words: string): string =>
  `${mark('begin')}<w:r><w:instrText>${code}</w:instrText></w:r>${mark('separate')}${run(words)}${mark('end')}`;
const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://x/hyperlink" Target="${address}" TargetMode="External"/></Relationships>`;
const word = (link: string): FileText =>
  readDocx(
    docx(paragraph(`${run('见')}${link}${run('。')}`), {}, { 'word/_rels/document.xml.rels': relations }),
  );

test('Word: links by relationship and by field, with their words and addresses', () => {
  for (const link of [
    `<w:hyperlink r:id="r1">${run('表')}${run('格')}</w:hyperlink>`,
    field(`HYPERLINK "${address}" \\o "提示"`, '表格'),
    `<w:fldSimple w:instr=" HYPERLINK ${address} ">${run('表格')}</w:fldSimple>`,
  ])
    expect(linked(word(link)), link).toEqual(told());
  for (const silent of [
    `<w:hyperlink w:anchor="n1">${run('表格')}</w:hyperlink>`,
    field('HYPERLINK \\l "n1"', '表格'),
    field('PAGE', '表格'),
  ])
    expect(linked(word(silent)), silent).toEqual(['见表格。']);
  expect(linked(word(`<w:hyperlink r:id="r1">${run(address)}</w:hyperlink>`))).toEqual([`见${address}。`]);
});

const namespaces = ['office', 'text']
  .map((it) => `xmlns:${it}="urn:oasis:names:tc:opendocument:xmlns:${it}:1.0"`)
  .join(' ');

test('OpenDocument, RTF and Markdown: links with their words and addresses', () => {
  const odt = (href: string): Buffer =>
    Buffer.from(
      zipSync({
        'content.xml': strToU8(
          `<office:document-content ${namespaces} xmlns:xlink="http://www.w3.org/1999/xlink"><office:body><office:text><text:p>见<text:a xlink:href="${href}"><text:span>表格</text:span></text:a>。</text:p></office:text></office:body></office:document-content>`,
        ),
      }),
    );
  expect(linked(readOdt(odt(address)))).toEqual(told());
  expect(linked(readOdt(odt('#n1')))).toEqual(['见表格。']);
  const rtf = (code: string): Buffer =>
    Buffer.from(
      `{\\rtf1 \\u-30271?{\\field{\\*\\fldinst{HYPERLINK ${code}}}{\\fldrslt{\\ul form}}}\\u12290?\\par}`,
    );
  expect(linked(readRtf(rtf(`"${address}"`)))).toEqual(told('form'));
  expect(linked(readRtf(rtf('\\\\l "n1"')))).toEqual(['见form。']);
  for (const [text, words] of [
    [`见[表格](${address})。`, '表格'],
    [`见[表格][1]。\n\n[1]: ${address}`, '表格'],
  ] as const)
    expect(linked(readMarkdown(Buffer.from(text))), text).toEqual(told(words));
  expect(linked(readMarkdown(Buffer.from(`见<${address}>。`)))).toEqual([`见${address}。`]);
});

test('PDF: the addresses of its links', () => {
  const whole = pdf(latin('see the form', 80, 700)).toString('latin1');
  const annotated = whole.replace(
    '/MediaBox[0 0 595 842]',
    `/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(${address})>>>>]/MediaBox[0 0 595 842]`,
  );
  expect(readPdf(Buffer.from(annotated, 'latin1')).beside).toContainEqual({
    line: 0,
    what: address,
    why: '链接的地址，没有导入；是附件的，请另外下载导入',
  });
});

test('files that a PDF carries are told by their names', () => {
  const catalog = '/Names<</EmbeddedFiles<</Names[(a) 9 0 R]>>>>';
  const objects = [
    `<</Type/Filespec/F(a)/UF ${coded('名单.xlsx')}/EF<</F 10 0 R>>>>`,
    '<</Type/EmbeddedFile/Length 1>>\nstream\nx\nendstream',
  ];
  const { beside } = readPdf(pdfOf({ catalog, objects }, latin('see the form', 80, 700)));
  expect(beside.map((it) => `${it.what} ${it.why}`)).toEqual([
    '名单.xlsx PDF 里附带的文件，没有导入；要导入的请另存出来',
  ]);
});
