import { expect, test } from '@playwright/test';
import { readDocx } from '../../../src/importers/docx/read-docx.ts';
import { readHtml } from '../../../src/importers/html/read-html.ts';
import { readRtf } from '../../../src/importers/rtf/read-rtf.ts';
import { readOdt } from '../../../src/importers/odf/read-odt.ts';
import { raised } from '../../../src/importers/source/raised.ts';
import { strToU8, zipSync } from 'fflate';
import { readMarkdown } from '../../../src/importers/markdown/read-markdown.ts';
import { readPdf } from '../../../src/importers/pdf/read-pdf.ts';
import { docx, paragraph, run } from './docx-builder.ts';
import { chinese, latin, pdf } from './pdf-builder.ts';

const words = (read: { lines: { text: string }[] }): string[] => read.lines.map((it) => it.text);
const doubts = (read: { doubts: { what: string }[] }): string[] => read.doubts.map((it) => it.what);

test('figures and signs that have raised forms', () => {
  expect(raised('2', 'above')).toBe('²');
  expect(raised('-3', 'above')).toBe('⁻³');
  expect(raised('２', 'below')).toBe('₂');
  expect(raised('甲', 'above')).toBeNull();
});

test('a page: m² and CO₂ keep their meaning, note marks stay, words are told, in cells too', () => {
  const page = `<p>面积120m<sup>2</sup>，CO<sub>2</sub>达标<sup>[1]</sup>，另见<sup><a href="#n">②</a></sup>，X<sup>甲</sup></p>
    <table><tr><td>面积</td><td>30m<sup>2</sup></td></tr><tr><td>体积</td><td>5m<sup>3</sup><br>以内</td></tr></table>`;
  const read = readHtml(Buffer.from(page));
  expect(words(read)[0]).toBe('面积120m²，CO₂达标[1]，另见②，X甲');
  expect(read.lines[1]?.table).toEqual([
    ['面积', '30m²'],
    ['体积', '5m³ 以内'],
  ]);
  expect(read.doubts).toEqual([{ line: 1, what: '甲', why: '上标或下标，按普通的字导入，请核对' }]);
});

test('Word, OpenDocument and RTF set figures above and below the line', () => {
  const set = (text: string, place: string): string =>
    `<w:r><w:rPr><w:vertAlign w:val="${place}"/></w:rPr><w:t>${text}</w:t></w:r>`;
  const word = readDocx(
    Buffer.from(
      docx(
        paragraph(
          run('面积m') +
            set('2', 'superscript') +
            run('CO') +
            set('2', 'subscript') +
            set('甲', 'superscript'),
        ),
      ),
    ),
  );
  expect([words(word), doubts(word)]).toEqual([['面积m²CO₂甲'], ['甲']]);
  const names =
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"';
  const style = (name: string, place: string): string =>
    `<style:style style:name="${name}"><style:text-properties style:text-position="${place}"/></style:style>`;
  const content = `<office:document-content ${names}><office:automatic-styles>${style('U', 'super 58%')}${style('D', '-33% 58%')}</office:automatic-styles><office:body><office:text><text:p>面积m<text:span text:style-name="U">2</text:span>CO<text:span text:style-name="D">2</text:span></text:p></office:text></office:body></office:document-content>`;
  expect(words(readOdt(Buffer.from(zipSync({ 'content.xml': strToU8(content) }))))).toEqual(['面积m²CO₂']);
  expect(
    words(readRtf(Buffer.from('{\\rtf1\\ansi m{\\super 2} CO\\sub 2\\nosupersub  x{\\super 3}\\par}'))),
  ).toEqual(['m² CO₂ x³']);
});

const paragraphs =
  '<p>为做好社区康复服务工作，让持证残疾人就近得到康复指导，现将有关事项通知如下，请认真贯彻执行。</p>'.repeat(
    6,
  );
const page = (text: string): string =>
  `<!DOCTYPE html><html><head><title>通知</title></head><body><nav><a href="/a">首页</a><img src="l.png" alt="标志"></nav>
   <div class="article">${paragraphs}${text}</div><footer><a href="http://b.example/">备案</a><img src="f.png" alt="找错"></footer></body></html>`;

test('pictures in the text are counted, with what they say; those of the page around it are not', () => {
  const pictures = (text: string): string[] =>
    readHtml(Buffer.from(page(text)))
      .beside.filter((it) => it.why.startsWith('图片'))
      .map((it) => it.what);
  expect(pictures('<p>见图<img src="a.jpg" alt="分布图"><img src="b.jpg"></p>')).toEqual([
    '2 张图片，说明文字：分布图',
  ]);
  expect(pictures('<p>见图<img src="b.jpg"></p>')).toEqual(['1 张图片，没有说明文字']);
  expect(pictures('')).toEqual([]);
});

test('a link whose words are not its address is told with its address, where it stands', () => {
  const links = (text: string) =>
    readHtml(Buffer.from(page(text))).beside.filter((it) => it.why.startsWith('链接'));
  expect(links('<p>详见<a href="http://y.example/1.html">专栏</a></p>')).toEqual([
    {
      line: 7,
      what: '专栏',
      why: '链接的地址 http://y.example/1.html 没有导入；要保留的，在写好的文件里写成 [文字](地址)；是附件的，请另外下载导入',
    },
  ]);
  for (const silent of [
    '<a href="#n1">注</a>',
    '<a href="javascript:print()">打印</a>',
    '<a href="https://y.example/">https://y.example</a>',
    '<a href="mailto:a@y.example">a@y.example</a>',
  ])
    expect(links(`<p>${silent}</p>`), silent).toEqual([]);
});

test('Markdown: raised and lowered words in tags keep their meaning', () => {
  const read = readMarkdown(Buffer.from('面积10<sup>4</sup>平方米，CO<sub>2</sub>，甲<sup>乙</sup><sup>开'));
  expect(words(read)).toEqual(['面积10⁴平方米，CO₂，甲乙开']);
  expect(doubts(read)).toEqual(['乙']);
  const large = '10<SUP>4</SUP>，CO<Sub>2</sub>，5<sup>3</SUP >，6<sup>2</sub>';
  expect(words(readMarkdown(Buffer.from(large)))).toEqual(['10⁴，CO₂，5³，62']);
});

test('a PDF: small digits close behind a larger sign, above or below its line, are no digits of its number', () => {
  const page = [
    `${chinese('面积', 80, 700)} ${latin('10', 112, 700)} ${latin('4', 130, 706, 8)} ${chinese('平方米。', 136, 700)}`,
    `${chinese('减少', 80, 660)} ${latin('CO', 112, 660)} ${latin('2', 137, 657, 8)} ${chinese('。', 142, 660)}`,
    `${chinese('人数', 80, 620)} ${latin('4', 130, 626, 8)}`,
  ];
  expect(words(readPdf(pdf(page.join('\n'))))).toEqual(['面积10⁴平方米。', '减少CO₂。', '人数4']);
});
