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
  ...{ _: '-', '-': '', '\\': '\\', '{': '{', '}': '}', '\n': '\n', '\r': '\n' },
};

/** Groups whose words are none of the text, and of which nothing is said. */
export const silentGroup =
  /^(?:fonttbl|colortbl|stylesheet|info|pict|nonshppict|listtable|listoverridetable|themedata|colorschememapping|datastore|latentstyles|generator|xmlnstbl|rsidtbl|mmathPr|bkmkstart|bkmkend|xe|tc|template|filetbl|revtbl|pgdsctbl|objdata|objclass|picprop|blipuid|company|atnid|atnauthor|atndate|atntime|atnref|atnparent|atrfstart|atrfend|atnicn|panose|falt|docvar|datafield|ffname|ffentrymcr|ffexitmcr|ffformat|ffhelptext|ffstattext|background|passwordhash|hlinkbase|protusertbl|oleclsid|xmlattrname|xmlattrvalue|xmlopen|xmlclose|defchp|defpap|htmltag|mhtmltag|keycode|sp|sn|pntxta|pntxtb|pnseclvl|wgrffmtfilter|userprops|ftnsep|ftnsepc|aftnsep|aftnsepc)$/;
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

/** Why words are told that stand in a group of a name that is not known. */
export const whyUnknownGroup = '不认识文件的这一部分，里面的文字没有导入，请看是否要写进正文';

/** Properties of shapes and pictures that hold words, by their names. */
export const wordsOfShapes: Readonly<Record<string, string>> = {
  gtextUNICODE: '艺术字或水印没有导入',
  wzDescription: '图片的说明（替代文字），没有导入，请看图里是否有文字',
};

/** Words that set the paragraph in which they stand, or a style. */
export const isOfParagraph = /^(?:pard|s|outlinelevel|ls|intbl)$/;

/** The level of a heading that `\outlinelevel` states. */
export const outlineLevelOf = (value = 9): number | undefined => (value < 9 ? value + 1 : undefined);
