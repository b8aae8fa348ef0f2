import { expect, test } from '@playwright/test';
import { readRtf } from '../../../src/importers/rtf/read-rtf.ts';
import type { FileText } from '../../../src/importers/source/types.ts';
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
