import { expect, test } from '@playwright/test';
import { readDocx } from '../../../src/importers/docx/read-docx.ts';
import { readRtf } from '../../../src/importers/rtf/read-rtf.ts';
import type { FileText } from '../../../src/importers/source/types.ts';
import { docx, paragraph, run } from './docx-builder.ts';
import { escaped, rtf } from './rich-text-builder.ts';

const inner = '内部掌握四百元';
const words = (read: FileText): string =>
  read.lines.map((it) => it.table?.map((row) => row.join('|')).join('/') ?? it.text).join('\n');
const told = (read: FileText): string =>
  [...read.beside, ...read.doubts].map((it) => `${it.what} ${it.why}`).join('\n');

const colours =
  '{\\colortbl;\\red0\\green0\\blue0;\\red255\\green255\\blue0;\\red10\\green10\\blue10;\\red255\\green255\\blue255;}';
const text = (body: string): FileText => readRtf(rtf(`${colours}${body}`));
const table = (fill: string, cell: string): FileText =>
  text(
    `\\trowd\\clcbpat2\\cellx2000${fill}\\cellx6000\\intbl ${escaped('标准')}\\cell ${cell}\\cell\\row\\trowd\\cellx2000\\cellx6000\\intbl\\cf1 ${escaped('甲')}\\cell ${escaped('乙')}\\cell\\row\\pard ${escaped('按月报送。')}\\par`,
  );

test('RTF: a cell, row or paragraph that is filled with the colour of its words hides them; they are told', () => {
  const black = `\\cf1 ${escaped(inner)}`;
  for (const fill of [
    '\\clcbpat1',
    '\\clcbpat3',
    '\\clcfpat1\\clshdng10000',
    '\\clcbpatraw1',
    '\\clshdng10000',
  ]) {
    expect(words(table(fill, black)), fill).toBe('标准|/甲|乙\n按月报送。');
    expect(told(table(fill, black)), fill).toContain(`${inner} 字和底色同一个颜色`);
  }
  for (const [fill, cell] of [
    ['\\clcbpat2', black],
    ['\\clcbpat1', escaped(inner)],
    ['\\clcbpat1', `\\cf4 ${escaped(inner)}`],
    ['\\clcbpat1', `\\cf1\\chcbpat2 ${escaped(inner)}`],
    ['\\clcbpat2\\clcfpat1\\clshdng2000', black],
  ] as const)
    expect(words(table(fill, cell)), fill + cell).toContain(inner);
  const behind = text(
    `\\pard\\intbl ${escaped('标准')}\\cell\\cf1 ${escaped(inner)}\\cell{\\trowd\\cellx2000\\clcbpat1\\cellx6000\\row}`,
  );
  expect([words(behind), told(behind)]).toEqual(['标准|', expect.stringContaining(inner)]);
  const nested = text(
    `\\trowd\\cellx9000\\pard\\intbl\\itap2\\cf1 ${escaped(inner)}\\nestcell ${escaped('六百元')}\\nestcell{\\*\\nesttableprops\\trowd\\clcbpat1\\cellx3000\\clcbpat2\\cellx6000\\nestrow}\\pard\\intbl ${escaped('外面')}\\cell\\row`,
  );
  expect(words(nested)).toBe('六百元 外面');
  for (const ground of ['\\cbpat1', '\\cfpat1\\shading10000', '\\chcfpat1\\chshdng10000']) {
    const read = text(
      `\\pard${ground}\\cf1 ${escaped(inner)}\\par\\pard\\plain ${escaped('按月报送。')}\\par`,
    );
    expect([words(read), told(read)], ground).toEqual(['按月报送。', expect.stringContaining(inner)]);
  }
});

test('RTF: pictures, drawn words and groups of unknown names are told, fields of forms are read, a text written twice once', () => {
  const beside = text(
    `${escaped('按月')}{\\*\\shppict{\\pict{\\*\\picprop{\\sp{\\sn wzDescription}{\\sv ${escaped('办理流程')}}}}\\pngblip 8950}}{\\nonshppict{\\pict\\wmetafile8 01}}{\\shp{\\*\\shpinst{\\sp{\\sn gtextUNICODE}{\\sv ${escaped('样张')}}}}}{\\*\\othername ${escaped('另外的话')}}{\\*\\other Name}{\\object\\objemb{\\*\\objclass Excel.Sheet.8}{\\result{\\pict 01}}}${escaped('报送。')}\\par`,
  );
  expect(words(beside)).toBe('按月报送。');
  expect(told(beside).split('\n')).toEqual([
    '图片或嵌入对象 没有导入，请看里面是否有文字',
    '办理流程 图片的说明（替代文字），没有导入，请看图里是否有文字',
    '样张 艺术字或水印没有导入',
    '另外的话 不认识文件的这一部分，里面的文字没有导入，请看是否要写进正文',
    '嵌入的对象 没有导入，请看里面是否有文字',
  ]);
  const field = (code: string, states: string): string =>
    `{\\field{\\*\\fldinst ${code} {\\*\\formfield{${states}}}}{\\fldrslt}}`;
  const form = text(
    `${field('FORMCHECKBOX', '\\fftype1\\ffres25\\ffdefres1{\\*\\ffname Box}')}${escaped('现场 ')}${field('FORMCHECKBOX', '\\fftype1\\ffres0\\ffdefres1')}${escaped('网上 ')}${field('FORMDROPDOWN', `\\fftype2\\ffres1{\\*\\ffl ${escaped('甲类')}}{\\*\\ffl ${escaped('乙类')}}`)}\\par`,
  );
  expect(words(form)).toBe('☑现场 □网上 乙类');
  expect(words(text(`${escaped('按')}{\\upr{A}{\\*\\ud{\\uc0 \\u26376}}}${escaped('报送。')}\\par`))).toBe(
    '按月报送。',
  );
});

const fill = (colour: string): string => `<w:shd w:val="clear" w:color="auto" w:fill="${colour}"/>`;
const coloured = (text: string, colour: string): string =>
  `<w:r><w:rPr><w:color w:val="${colour}"/></w:rPr><w:t>${text}</w:t></w:r>`;
const cell = (content: string): string => `<w:tc><w:tcPr/><w:p>${content}</w:p></w:tc>`;
/** A table of three rows and two columns whose style S says `of`; the words stand in one cell, by row and column. */
const styled = (
  of: string,
  look: string,
  [row, column]: readonly [number, number],
  words: string,
): FileText => {
  const rows = [0, 1, 2].map((y) => {
    const cells = [0, 1].map((x) => cell(y === row && x === column ? words : run(`${y}${x}`)));
    return `<w:tr>${cells.join('')}</w:tr>`;
  });
  return readDocx(
    docx(
      `<w:tbl><w:tblPr><w:tblStyle w:val="S"/><w:tblLook ${look}/></w:tblPr>${rows.join('')}</w:tbl>${paragraph(run('按月报送。'))}`,
      {
        styles: `<w:style w:type="table" w:styleId="R"><w:name w:val="R"/>${of}</w:style><w:style w:type="table" w:styleId="S"><w:name w:val="S"/><w:basedOn w:val="R"/></w:style>`,
      },
    ),
  );
};
const part = (type: string, content: string): string =>
  `<w:tblStylePr w:type="${type}">${content}</w:tblStylePr>`;
const inPart = (type: string, colour = '000000'): string => part(type, `<w:tcPr>${fill(colour)}</w:tcPr>`);
const all = 'w:firstRow="1" w:lastRow="1" w:firstColumn="1" w:lastColumn="1" w:noHBand="0" w:noVBand="0"';

test('Word: a style of a table that fills a cell with the colour of its words, or hides them, hides them; they are told', () => {
  const black = coloured(inner, '000000');
  for (const [of, place, words_, why] of [
    [`<w:tcPr>${fill('000000')}</w:tcPr>`, [1, 1], black, '字和底色'],
    [`<w:tblPr>${fill('000000')}</w:tblPr>`, [1, 1], black, '字和底色'],
    [inPart('firstRow', '0A0A0A'), [0, 1], black, '字和底色'],
    [inPart('lastRow'), [2, 0], black, '字和底色'],
    [inPart('firstCol'), [1, 0], black, '字和底色'],
    [inPart('lastCol'), [1, 1], black, '字和底色'],
    [inPart('band1Horz'), [1, 1], black, '字和底色'],
    [inPart('neCell'), [0, 1], black, '字和底色'],
    [
      part('firstRow', `<w:rPr><w:color w:val="4472C4"/></w:rPr><w:tcPr>${fill('4472C4')}</w:tcPr>`),
      [0, 0],
      run(inner),
      '字和底色',
    ],
    ['<w:rPr><w:vanish/></w:rPr>', [1, 1], run(inner), '隐藏文字'],
    [
      '',
      [1, 1],
      `<w:r><w:rPr><w14:textFill><w14:noFill/></w14:textFill></w:rPr><w:t>${inner}</w:t></w:r>`,
      '隐藏文字',
    ],
  ] as const) {
    const read = styled(of, all, place, words_);
    expect(words(read), of).not.toContain(inner);
    expect(told(read), of).toContain(`${inner} ${why}`);
  }
  for (const [of, look, place, words_] of [
    [inPart('firstRow'), 'w:firstRow="0"', [0, 1], black],
    [inPart('firstRow'), 'w:val="0480"', [0, 1], black],
    [inPart('firstRow'), all, [0, 1], coloured(inner, 'FFFFFF')],
    [inPart('firstRow'), all, [1, 1], black],
    [inPart('band2Horz'), all, [1, 1], black],
    [`<w:tcPr>${fill('000000')}</w:tcPr>${inPart('firstRow', 'FFFF00')}`, all, [0, 1], black],
  ] as const) {
    const read = styled(of, look, place, words_);
    expect(words(read), of + look).toContain(inner);
    expect(told(read), of + look).not.toMatch(/底色/);
  }
});

test('Word: a filled shape without words may lie over some, and is told; a line is not', () => {
  const shape = (height: number, inside: string): FileText =>
    readDocx(
      docx(
        paragraph(
          `${run('每户补贴')}<w:r><w:drawing><wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><wps:spPr><a:xfrm><a:ext cx="900000" cy="${height}"/></a:xfrm>${inside}</wps:spPr></wps:wsp></wp:anchor></w:drawing></w:r>`,
        ),
      ),
    );
  const filled = '<a:solidFill><a:srgbClr val="000000"/></a:solidFill>';
  expect(told(shape(200_000, filled))).toContain('没有字的图形 没有导入，请看它是否盖住了字');
  for (const read of [shape(0, filled), shape(200_000, '<a:noFill/>')]) expect(told(read)).toBe('');
});
