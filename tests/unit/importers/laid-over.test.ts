import { expect, test } from '@playwright/test';
import { readHtml } from '../../../src/importers/html/read-html.ts';
import { readOdt } from '../../../src/importers/odf/read-odt.ts';
import type { FileText } from '../../../src/importers/source/types.ts';
import { odt, p } from './rich-text-builder.ts';

const inner = '内部掌握四百元';
const words = (read: FileText): string => read.lines.map((it) => it.text).join('\n');
const told = (read: FileText): string =>
  [...read.beside, ...read.doubts].map((it) => `${it.what} ${it.why}`).join('\n');

const page = (body: string, head = ''): FileText =>
  readHtml(
    Buffer.from(
      `<html><head><meta charset="utf-8">${head}</head><body><h1>云汀市残疾人联合会关于发放补贴的通知</h1><p>现将有关事项通知如下。</p>${body}<p>按月报送。</p></body></html>`,
    ),
  );

test('words of a page in nearly the colour of their ground, whoever states it, are told', () => {
  for (const [body, head] of [
    [`<table><tr><td bgcolor="#000000"><font color="#000000">${inner}</font></td><td>乙</td></tr></table>`],
    [`<p style="background:#0a0a0a;color:#000">${inner}</p>`],
    [`<p style="background:#c00;color:#cc0000">${inner}</p>`],
    [`<p class="k">${inner}</p>`, '<style>.k{background:red;color:#ff0000}</style>'],
  ])
    expect(told(page(body ?? '', head)), body).toContain(`${inner} 字和底色同一个颜色`);
  for (const seen of [
    `<p style="background:#c00;color:#fff">${inner}</p>`,
    `<p style="color:#c00">${inner}</p>`,
  ])
    expect(told(page(seen)), seen).not.toContain('同一个颜色');
});

test('words of a page that are set aside from it, blurred or shown at a press alone are left out and told; so is what it embeds', () => {
  for (const body of [
    `<p style="text-indent:-9999px">${inner}</p>`,
    `<p style="filter:blur(8px)">${inner}</p>`,
    `<div popover><p>${inner}</p></div>`,
  ]) {
    expect(words(page(body)), body).not.toContain(inner);
    expect(told(page(body)), body).toContain(inner);
  }
  expect(told(page('<embed src="mulu.pdf">'))).toContain('mulu.pdf 嵌入的文件没有导入');
  expect(told(page(`<map><area href="a" alt="${inner}"></map>`))).toContain(`${inner} 图片上链接的说明`);
  expect(words(page(`<p style="text-indent:-32px">${inner}</p>`))).toContain(inner);
});

const fo = 'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"';

test('OpenDocument: nearly the colour of the ground hides words, and so does a field that shows nothing', () => {
  const black = readOdt(
    odt(
      `<text:p text:style-name="K">${inner}</text:p>${p('按月报送。')}`,
      `<style:style style:name="K" style:family="paragraph"><style:paragraph-properties ${fo} fo:background-color="#0a0a0a"/><style:text-properties ${fo} fo:color="#000000"/></style:style>`,
    ),
  );
  const field = readOdt(
    odt(
      `<text:p><text:variable-set text:name="a" text:display="none">${inner}</text:variable-set>按月报送。</text:p>`,
    ),
  );
  for (const read of [black, field]) {
    expect(words(read)).toBe('按月报送。');
    expect(told(read)).toContain(inner);
  }
});

test('OpenDocument: what may lie over words, linked files, heads of other pages and hints that nobody filled are told', () => {
  const shape = (properties: string): FileText =>
    readOdt(
      odt(
        `<text:p>${inner}<draw:custom-shape draw:style-name="G"><text:p/></draw:custom-shape></text:p>`,
        `<style:style style:name="G" style:family="graphic"><style:graphic-properties ${properties}/></style:style>`,
      ),
    );
  expect(
    told(shape('xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" draw:fill="solid"')),
  ).toContain('没有字的图形 没有导入，请看它是否盖住了字');
  expect(told(shape('xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" draw:fill="none"'))).toBe(
    '',
  );
  const others = readOdt(
    odt(
      `<text:section text:name="a"><text:section-source xlink:href="biao.odt" xmlns:xlink="http://www.w3.org/1999/xlink"/>${p('按月报送。')}</text:section><text:p>由<text:placeholder text:placeholder-type="text">&lt;单位&gt;</text:placeholder>办理。</text:p>`,
      '',
      `<style:header><text:p>页眉</text:p></style:header><style:header-left><text:p>左页</text:p></style:header-left><style:footer-first><text:p>首页</text:p></style:footer-first>`,
    ),
  );
  expect(words(others)).toBe('按月报送。\n由<单位>办理。');
  expect(told(others)).toMatch(
    /biao\.odt 链接的另一份文件[^]*页眉 页眉页脚[^]*左页 页眉页脚[^]*首页 页眉页脚[^]*<单位> 占位的提示文字/,
  );
});
