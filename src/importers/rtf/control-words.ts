import { whyFootnote } from '../source/footnote.ts';

/** Code pages by the charset of a font. */
export const charsets: Record<number, string> = {
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gb18030',
  136: 'big5',
};
/** Code pages by `\ansicpg`. */
export const codePages: Record<number, string> = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  54936: 'gb18030',
  65001: 'utf-8',
};

/** Control words that stand for signs. */
export const controlSigns: Record<string, string> = {
  ...{ par: '\n', line: '\n', sect: '\n', page: '\n', tab: '\t', emdash: '—', endash: '–', bullet: '•' },
  ...{ lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', emspace: '\u3000', enspace: ' ', '~': ' ' },
  ...{ _: '-', '-': '', '\\': '\\', '{': '{', '}': '}', '\n': '\n', '\r': '\n', nestcell: ' ', nestrow: ' ' },
};

/** Groups whose words are none of the text, and of which nothing is said. */
export const silentGroup =
  /^(?:fonttbl|colortbl|stylesheet|info|pict|nonshppict|listtable|listoverridetable|themedata|colorschememapping|datastore|latentstyles|generator|xmlnstbl|rsidtbl|mmathPr|bkmkstart|bkmkend|xe|tc|template|filetbl|revtbl|pgdsctbl|objdata|objclass|sp|pntxta|pntxtb|pnseclvl|wgrffmtfilter|userprops|ftnsep|ftnsepc|aftnsep|aftnsepc)$/;
/** Groups whose words are told with the reason. */
export const toldGroups: Record<string, string> = {
  ...{
    header: '页眉页脚不是正文',
    headerl: '页眉页脚不是正文',
    headerr: '页眉页脚不是正文',
    headerf: '页眉页脚不是正文',
  },
  ...{
    footer: '页眉页脚不是正文',
    footerl: '页眉页脚不是正文',
    footerr: '页眉页脚不是正文',
    footerf: '页眉页脚不是正文',
  },
  ...{ footnote: whyFootnote, annotation: '批注不是文件的文字' },
  ...{ object: '嵌入对象没有导入', mmath: '公式没有导入，请看是否要写进正文' },
};
