import type { Unread } from '../unread.ts';

/** Words of a sheet that stand in none of its cells. */
export interface WordsBeside {
  /** What they are, and where: 单元格 B3 批注, 页眉. */
  what: string;
  text: string;
  /** They stand in another sheet of the file. */
  isFar?: true;
}

/** The help that an empty form of this portal carries itself (`template/frame.ts`): nobody wrote it into this file. */
const ownHelp = /(?:^|\n)(?:必填|可以不填)$|(?:^|\n)请从下拉框里选[：；]/u;

/** Codes of a print header (&L, &"宋体"&10, &P). */
const codes = /&(?:"[^"]*"|\d+|K[\dA-F]{6}|[A-Z&])/giu;
/** What it counts pages by. */
const pages = /第\s*\d*\s*页|共\s*\d*\s*页|page\s*\d*/giu;

const words = /[\p{L}\p{N}]/u;

/** Words beside the cells with what they are; nothing where there is no word, or only the help of the form. */
export function besideWords(what: string, text: string): WordsBeside[] {
  const said = text.replace(/\r\n?/gu, '\n').trim();
  return words.test(said) && !ownHelp.test(said) ? [{ what, text: said }] : [];
}

/** How many pictures lie on a sheet: their words can't be read. */
export const picturesTold = (count: number): WordsBeside[] =>
  count > 0 ? besideWords('图片', `${count} 张，里面的字读不出来`) : [];

/** The words of a print header or footer, without its codes. */
export const printedWords = (what: string, text: string): WordsBeside[] =>
  besideWords(what, text.replace(codes, ' ').replace(pages, ' ').replace(/\s+/gu, ' '));

/** Tells the words of a sheet that stand in none of its cells. */
export const besideNotes = (sheet: string, found: readonly WordsBeside[]): Unread[] =>
  found.map(({ what, text, isFar }) => ({
    ...{ kind: 'untaken', what: text, where: isFar ? what : `工作表“${sheet}”${what}` },
    why: '格子以外的字（批注、提示、文本框、控件、拼音、页眉页脚），没有读',
    todo: '要公开的写进格子里，再导入；没有的不用管',
  }));
