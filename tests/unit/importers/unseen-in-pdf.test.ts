import { expect, test } from '@playwright/test';
import { readPdf } from '../../../src/importers/pdf/read-pdf.ts';
import { chinese, pdf, pdfWith, picture, unseen } from './pdf-builder.ts';

const inner = '内部掌握四百元';
const line = (text: string, y: number, x = 112): string => chinese(text, x, y);
const words = line(`其中${inner}不公开。`, 600);
const page = (...more: string[]): string =>
  [
    line('云汀市残疾人联合会关于发放补贴的通知', 760),
    line('各县残疾人联合会：', 730, 80),
    line('为了方便残疾人就近领取补贴，现将有关事项', 700),
    line('通知如下，请认真贯彻执行。', 670, 80),
    ...more,
    line('按月报送。', 400),
  ].join('\n');

const read = (file: Buffer): { text: string; told: string[] } => {
  const { lines, beside, doubts } = readPdf(file);
  return {
    text: lines.map((it) => it.text).join('\n'),
    told: [...beside, ...doubts].map((it) => `${it.line} ${it.what} ${it.why}`),
  };
};
/** Resources of a page with a state that is half transparent. */
const withState = (file: Buffer): Buffer =>
  Buffer.from(
    file.toString('latin1').replaceAll('/Resources<<', '/Resources<</ExtGState<</G<</ca 0.4>>/H<</ca 0>>>>'),
    'latin1',
  );

test('words that a page paints over afterwards, whole or in part, are left out and told', () => {
  for (const bar of [
    '0 g 144 595 112 20 re f',
    '1 1 1 rg 144 595 112 20 re f',
    '0 0 0 1 k 144 595 m 256 595 l 256 615 l 144 615 l h f',
    'q 112 0 0 20 144 595 cm 0.5 g 0 0 1 1 re f Q',
    '0 g 144 595 112 20 re B',
    'q 20 w 144 605 m 256 605 l S Q',
  ]) {
    const { text, told } = read(pdf(page(words, bar)));
    expect(text, bar).toMatch(/其中 *不公开。/);
    expect(
      told.find((it) => it.includes('上面盖了色块，看不见，没有导入')),
      bar,
    ).toMatch(new RegExp(`^5 ${inner} `));
  }
  const annotated = read(
    pdfWith('/Annots[<</Type/Annot/Subtype/Square/Rect[144 595 256 615]/IC[0 0 0]/C[0 0 0]>>]', page(words)),
  );
  expect(annotated.text).toMatch(/其中 *不公开。/);
});

test('words over a field, or under one that is transparent, elsewhere or a seal, are read and not told', () => {
  for (const more of [
    ['0.8 g 105 595 220 20 re f 0 g', words],
    ['0 g 105 595 220 20 re f 1 g', words, '0 g'],
    [words, '0 g 105 560 220 20 re f'],
    [words, 'q 105 500 20 20 re W n 0 g 105 595 220 20 re f Q'],
    [words, 'q 90 0 0 90 140 560 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q'],
  ]) {
    const { text, told } = read(pdf(page(...more)));
    expect(text, more.join(' ')).toContain(inner);
    expect(told.join('\n'), more.join(' ')).not.toMatch(/看不见|盖了/);
  }
  expect(read(pdf(`1 g 0 0 595 842 re f 0 g ${page(words)}`)).told.join('\n')).not.toContain('看不见');
  const marked = read(withState(pdf(page(words, '/G gs 1 1 0 rg 105 595 220 20 re f'))));
  expect(marked.text).toContain(inner);
  expect(marked.told.join('\n')).not.toMatch(/看不见|盖了/);
});

test('words in the colour of the paper or of a field, and such as are not painted, are left out and told', () => {
  for (const [hidden, why] of [
    [`1 g ${words} 0 g`, '白色的字'],
    [`0.98 g ${words} 0 g`, '白色的字'],
    [`0 0 0 0 k ${words} 0 g`, '白色的字'],
    [`0 g 105 595 220 20 re f ${words}`, '字和底色同一个颜色'],
    [`q ${unseen(words)} Q`, '只占位置、不画出来的字'],
    [`q /H gs ${words} Q`, '只占位置、不画出来的字'],
  ] as const) {
    const { text, told } = read(withState(pdf(page(hidden))));
    expect(text, hidden).not.toContain(inner);
    expect(told.join('\n'), hidden).toContain(`其中${inner}不公开。 ${why}`);
  }
});

test('where it can’t be sure, words are read and told: by a picture, cut away, beside the paper, most of a page', () => {
  for (const [hidden, why] of [
    [`${words}\nq 220 0 0 20 105 595 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q`, '上面盖了图片'],
    [`${picture(300, 100)} 1 g ${words} 0 g`, '白色的字，没有底色就看不见，按正文导入了'],
    [`${picture(300, 100)} q ${unseen(words)} Q`, '不画出来的字，下面有图片'],
    [`q 0 0 10 10 re W n ${words} Q`, '被裁去的字'],
  ] as const) {
    const { text, told } = read(pdf(page(hidden)));
    expect(text, hidden).toContain(inner);
    expect(told.join('\n'), hidden).toContain(why);
  }
  const outside = read(pdfWith('/CropBox[0 300 595 842]', page(line(inner, 200))));
  expect(outside.told.join('\n')).toContain(`${inner} 写在纸的外面`);
  const all = read(pdf(`1 g ${page(words)}`));
  expect(all.text).toContain(inner);
  expect(all.told.join('\n')).toContain('白色的字，纸上看不见，这里按正文导入了');
});
