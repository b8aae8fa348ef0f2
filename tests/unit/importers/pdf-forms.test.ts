import { expect, test } from '@playwright/test';
import { readPdf } from '../../../src/importers/pdf/read-pdf.ts';
import { appearance, chinese, coded, pdfOf, pdfWith } from './pdf-builder.ts';

const line = (text: string, y: number, x = 112): string => chinese(text, x, y);
const page = (...more: string[]): string =>
  [line('云汀市残疾人联合会关于发放补贴的通知', 760), ...more, line('按月报送。', 400)].join('\n');
const read = (file: Buffer): { text: string[]; told: string } => {
  const { lines, beside, doubts } = readPdf(file);
  return {
    text: lines.map((it) => it.text),
    told: [...beside, ...doubts].map((it) => `${it.what} ${it.why}`).join('\n'),
  };
};
/** A page with fields; those from the number 9 on. */
const form = (fields: readonly string[], ...more: string[]): { text: string[]; told: string } => {
  const ids = fields.map((_, at) => `${at + 9} 0 R`).join(' ');
  return read(
    pdfOf(
      {
        page: `/Annots[${ids}]`,
        catalog: `/AcroForm<</Fields[${ids}]/DR<</Font<</C 3 0 R>>>>>>`,
        objects: [...fields.map((it) => `<</Type/Annot/Subtype/Widget${it}>>`), appearance('')],
      },
      page(...more),
    ),
  );
};
const box = (name: string, state: string, left: number, end: number): string =>
  `/FT/Btn/T(${name})/V/${state}/AS/${state}/Rect[${left} 500 ${left + 14} 514]/AP<</N<</Yes ${end} 0 R/Off ${end} 0 R>>>>`;

test('boxes, words and choices of a form of a PDF are read where they stand, and told', () => {
  const boxes = form(
    [box('a', 'Yes', 112, 11), box('b', 'Off', 250, 11)],
    line('现场办理', 503, 130),
    line('网上办理', 503, 270),
  );
  expect(boxes.text[1]).toMatch(/^☑ ?现场办理 +☐ ?网上办理$/);
  const filled = form(
    [
      `/FT/Tx/T(a)/V${coded('六百元')}/Rect[200 500 300 520]`,
      `/FT/Ch/Ff 131072/T(b)/V(2)/Opt[[(1)${coded('甲类')}][(2)${coded('乙类')}]]/Rect[200 470 300 490]`,
    ],
    line('补贴标准：', 505),
    line('补贴类别：', 475),
  );
  expect(filled.text.slice(1, 3)).toEqual(['补贴标准：六百元', '补贴类别：乙类']);
  expect(filled.told).toContain('六百元 乙类 表单里填的字、选的项');
});

test('fields of a PDF that are hidden or of several lines are told, and so are forms and signatures that can’t be read', () => {
  const several = form(
    [
      `/F 2/FT/Tx/T(a)/V${coded('内部掌握')}/Rect[200 500 300 520]`,
      `/FT/Tx/Ff 4096/T(b)/V${coded('第一行\n第二行')}/Rect[200 300 400 380]`,
    ],
    line('补贴标准：', 505),
  );
  expect(several.text.join()).not.toMatch(/内部掌握|第一行/);
  expect(several.told).toMatch(/内部掌握 第一行\s第二行 PDF 的批注或表单里的文字，没有导入/);
  const xfa = read(
    pdfOf(
      {
        catalog: '/AcroForm<</Fields[]/XFA 9 0 R>>',
        objects: ['<</Length 4>>\nstream\n<a/>\nendstream'],
      },
      page(),
    ),
  );
  expect(xfa.told).toContain('动态表单（XFA） 里面填的字没有导入');
});

test('words that a mark of a PDF strikes through or has ready to be blacked out are read and told', () => {
  const mark = (kind: string): string =>
    read(
      pdfWith(
        `/Annots[<</Type/Annot/Subtype/${kind}/Rect[144 595 256 615]/QuadPoints[144 615 256 615 144 595 256 595]>>]`,
        page(line('其中内部掌握四百元不公开', 600)),
      ),
    ).told;
  expect(mark('StrikeOut')).toContain('内部掌握四百元 批注里划掉的字');
  expect(mark('Redact')).toContain('内部掌握四百元 标了要涂黑、还没有涂的字');
});
